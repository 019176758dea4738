import { LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Content } from '../../format/schema.js';
import { type Reader } from '../../text/reader.js';
import type { ShownKey } from './widget-problems.js';
/**
 * Gets a widget its content: from `content`, from `src`, or from a child `<script type="application/json">`.
 *
 * What stands inside the element is its fallback: it shows until the content is ready, and stays if it
 * never is. A widget says what it shows by {@link ContentWidget.view}.
 *
 * @slot - Shown until the content is ready, and if it never is.
 * @csspart base - Around everything the widget shows.
 * @csspart notice - That a translation is unofficial.
 * @csspart publisher - Whose the content is, where its file lies on another site.
 * @csspart error - What is shown where neither content nor fallback can be.
 * @cssprop [--samsyn-accent=light-dark(#0a566b, #8acbdd)] - Horizon, labels and links.
 * @cssprop [--samsyn-on-accent=var(--samsyn-surface)] - Text on the accent colour.
 * @cssprop [--samsyn-surface=light-dark(#fff, #14191b)] - The page's own background; only mixed with.
 * @cssprop [--samsyn-text=light-dark(#1a2123, #e8ecea)] - Text.
 * @cssprop [--samsyn-sky] - The field above the horizon; by default 15 % (dark 8 %) dawn in the surface.
 * @cssprop [--samsyn-ground] - The field below the horizon; by default 22 % accent in the surface.
 * @cssprop [--samsyn-on-ground=var(--samsyn-text)] - Text in the ground; set together with it.
 * @cssprop [--samsyn-focus=var(--samsyn-text)] - The focus ring.
 * @cssprop [--samsyn-font=inherit] - Typeface of the text.
 * @cssprop [--samsyn-heading-font=inherit] - Typeface of headings.
 * @cssprop [--samsyn-heading-weight=400] - Weight of headings.
 * @cssprop [--samsyn-size=1em] - Base size.
 * @cssprop [--samsyn-scale=1.25] - Ratio between the sizes of text.
 * @cssprop [--samsyn-space=1em] - Rhythm; the inset is one and a half of it.
 * @cssprop [--samsyn-horizon=.1875em] - Thickness of the horizon.
 * @cssprop [--samsyn-radius=0] - Outer corners.
 * @cssprop [--samsyn-measure=38em] - Longest line of text.
 * @fires {SamsynLoadEvent} samsyn-load - The content is shown, whole.
 * @fires {SamsynErrorEvent} samsyn-error - Something in the content, or all of it, could not be shown.
 */
export declare abstract class ContentWidget extends LitElement {
    #private;
    /** The version of the library that the class comes from. */
    static readonly version: string;
    /** Milliseconds after which a request for the content file is given up. */
    static timeout: number;
    static get observedAttributes(): string[];
    static properties: PropertyDeclarations;
    /**
     * Address of the content file, relative to the page; relative addresses in the content count from it, those
     * of content that is given too.
     */
    src: string | undefined;
    /** Id of the entry to show; without it the first of its kind. */
    item: string | undefined;
    /** Level of the widget's heading, 1 to 6. */
    headingLevel: number;
    /** The content itself, as `JSON.parse` gives it; goes before `src`. */
    content: unknown;
    /** Key of the list in the content file that the widget shows an entry of. */
    protected abstract readonly shows: ShownKey;
    /** Fetches what it shows the content by, before it does; undefined where there is nothing to wait for. */
    protected prepare?(content: Content): Promise<unknown> | undefined;
    /** Shows the content; undefined where it has no such entry. */
    protected abstract view(content: Content, reader: Reader): TemplateResult | undefined;
    constructor();
    connectedCallback(): void;
    /** The element has been put into another document, where the styles of the first are nothing. */
    adoptedCallback(): void;
    disconnectedCallback(): void;
    attributeChangedCallback(name: string, old: string | null, value: string | null): void;
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    /** Draws; whatever goes wrong, the fallback stands. */
    protected scheduleUpdate(): void;
    protected update(changed: PropertyValues<this>): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected render(): TemplateResult;
    /** Resolves when all that the texts asked for has come; undefined where they asked for nothing. */
    protected get coming(): Promise<unknown> | undefined;
    protected getUpdateComplete(): Promise<boolean>;
    /** Takes an exception in what is drawn between updates; the next one meets it. */
    protected fail(error: unknown): void;
}
