import {
  LitElement,
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { ContentSource } from '../../load/content-source.js';
import type { Content } from '../../format/schema.js';
import { lateWords } from '../../locale/locale.js';
import { letTablesBeFocused, type Renderable } from '../../text/rich-text.js';
import { directionOf, type Reader } from '../../text/reader.js';
import { VERSION } from '../../version.js';
import { ContentEvents } from './content-events.js';
import { observeColours } from './colours.js';
import { showsFile } from './content-file.js';
import { adoptSheets } from './adopt-styles.js';
import { hasFallback, standIn, stateTemplate } from './fallback.js';
import { tellOfOldEngine } from './old-engine.js';
import type { ShownKey } from './widget-problems.js';
import { notice } from '../fragments/notice.template.js';
import { observeLanguage, unobserveLanguage } from './page-languages.js';
import { isServer } from './on-server.js';
import { forgetPage, ownLanguage, pageLanguage } from './page-reader.js';
import { publisherLine } from '../fragments/publisher.template.js';
import { LateTexts } from './late-texts.js';
import { hydrate, moment, shownFrame } from './lazy-files.js';

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
export abstract class ContentWidget extends LitElement {
  /** The version of the library that the class comes from. */
  static readonly version: string = VERSION;
  /** Milliseconds after which a request for the content file is given up. */
  static timeout = 10_000;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  // Not as decorators, whose helpers every page would download.
  static override properties: PropertyDeclarations = {
    src: {},
    item: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    content: { attribute: false },
    accepted: { attribute: false },
  };

  /**
   * Address of the content file, relative to the page; relative addresses in the content count from it, those
   * of content that is given too.
   */
  declare src: string | undefined;
  /** Id of the entry to show; without it the first of its kind. */
  declare item: string | undefined;
  /** Level of the widget's heading, 1 to 6. */
  declare headingLevel: number;
  /** The content itself, as `JSON.parse` gives it; goes before `src`. */
  declare content: unknown;
  /**
   * Content that a widget around this one hands on. It has been found sound, and is not read again; goes before
   * `content`.
   *
   * @internal
   */
  declare accepted: Content | undefined;

  /** What went wrong where nothing was being drawn; the next update meets it. */
  #fault: { readonly error: unknown } | undefined;
  /** Whether an entry was found to show. */
  #isShown = false;
  #isStyled = false;
  /** Who has drawn what stands in the root, if it is not the widget. */
  #drawnBy: 'server' | 'stand-in' | undefined;
  readonly #source = new ContentSource(this, {
    isServer,
    timeout: () => (this.constructor as typeof ContentWidget).timeout,
    prepare: this.prepare?.bind(this),
    given: shownFrame,
    fail: (error) => (this.#fault = { error }),
  });
  readonly #texts = new LateTexts(this);
  readonly #events = new ContentEvents(this, () => this.#source.received);

  /** Key of the list in the content file that the widget shows an entry of. */
  protected abstract readonly shows: ShownKey;

  /** Fetches what it shows the content by, before it does; undefined where there is nothing to wait for. */
  protected prepare?(content: Content): Promise<unknown> | undefined;

  /** Shows the content; undefined where it has no such entry. */
  protected abstract view(content: Content, reader: Reader): TemplateResult | undefined;

  constructor() {
    super();
    this.headingLevel = 2;
    this.addController({ hostUpdated: () => letTablesBeFocused(this.renderRoot) });
  }

  override connectedCallback(): void {
    // A server has drawn it within another widget, which hands on the content.
    if (this.hasAttribute('defer-hydration')) return;
    if (!isServer) {
      observeLanguage(this);
      tellOfOldEngine();
    }
    if (!this.hasUpdated) void this.#open();
    else {
      super.connectedCallback();
      if (!this.#source.received) this.#source.begin();
    }
  }

  /** The element has been put into another document, where the styles of the first are nothing. */
  adoptedCallback(): void {
    if (!this.#isStyled) return;
    this.#isStyled = false;
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unobserveLanguage(this);
    this.#source.release();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // It is styled by the first update, which tells of what goes wrong.
    return this.shadowRoot ?? this.attachShadow((this.constructor as typeof LitElement).shadowRootOptions);
  }

  /** Draws; whatever goes wrong, the fallback stands. */
  protected override scheduleUpdate(): void {
    try {
      void super.scheduleUpdate();
    } catch (error) {
      this.#standIn(error);
      return;
    }
    if (this.#source.received?.content) this.#drawnBy = undefined;
    if (!this.hasAttribute('nested')) observeColours(this);
    this.#events.tell(this.shows, this.item, this.#isShown);
  }

  protected override update(changed: PropertyValues<this>): void {
    const root = this.renderRoot as ShadowRoot & { _$litPart$?: unknown };
    if (this.#drawnBy) {
      root.replaceChildren();
      delete root._$litPart$;
      this.#drawnBy = undefined;
      this.#isStyled = false;
    }
    if (!this.#isStyled) adoptSheets(root, (this.constructor as typeof LitElement).elementStyles);
    this.#isStyled = true;
    super.update(changed);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const fault = this.#fault;
    this.#fault = undefined;
    if (fault) throw fault.error;
    if (this.hasUpdated && (changed.has('src') || changed.has('content') || changed.has('accepted'))) {
      forgetPage(this);
      this.#source.begin();
    } else this.#source.seek();
  }

  protected override render(): TemplateResult {
    const { received } = this.#source;
    const content = received?.content;
    const reader = this.#texts.reader(content);
    const shown = this.#shown(content, reader);
    return html`<div class="samsyn" part="base" lang=${ownLanguage(reader.lang, reader.around) ?? nothing} dir=${directionOf(reader.lang)}>
      ${shown ? this.#whole(shown, content!, reader) : html`${hasFallback(this) ? nothing : stateTemplate(!received, this.src, reader)}<slot @slotchange=${this.#source.childrenChanged}></slot>`}
    </div>`;
  }

  /** Resolves when all that the texts asked for has come; undefined where they asked for nothing. */
  protected get coming(): Promise<unknown> | undefined {
    return this.#texts.coming;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    // Content that is not sound takes a moment longer, and so does a text with Markdown in it.
    if (!this.#source.isFetched) await this.#source.awaited;
    if (this.#texts.coming || this.isUpdatePending) {
      await super.getUpdateComplete();
      await this.#texts.coming;
      return super.getUpdateComplete();
    }
    return done;
  }

  /** Leaves the fallback as it stands for a moment: content that is there by then is all that is ever drawn. */
  async #open(): Promise<void> {
    // What a page sets right after it has put the element in its place counts.
    await Promise.resolve();
    try {
      const source = this.#source;
      source.seek();
      const words = lateWords(pageLanguage(this));
      if (this.shadowRoot) await this.#hydrate();
      else if (source.isOnItsWay || words)
        await Promise.race([Promise.all([source.awaited, words]), moment()]);
    } catch (error) {
      this.#fault = { error };
    }
    try {
      if (this.isConnected && !this.hasUpdated) super.connectedCallback();
    } catch (error) {
      this.#standIn(error);
      // Who waits for the update does not wait for ever.
      this.enableUpdating(true);
    }
  }

  /** Goes on from what a server has drawn, as soon as there is all that the server had. */
  async #hydrate(): Promise<void> {
    this.#drawnBy = 'server';
    await this.#source.awaited;
    try {
      // Asks for what the texts need.
      this.render();
    } catch {
      // What goes wrong here does so in the update.
    }
    await this.#texts.coming;
    await hydrate(this, () => Boolean(this.#source.received?.content));
    this.#isStyled = true;
  }

  /** Takes an exception in what is drawn between updates; the next one meets it. */
  protected fail(error: unknown): void {
    this.#fault = { error };
    this.requestUpdate();
  }

  /** Shows the fallback, and tells why; what a server has drawn is better than that. */
  #standIn(error: unknown): void {
    if (this.shadowRoot && this.#drawnBy !== 'server') {
      standIn(this, this.shadowRoot, this.src);
      this.#drawnBy = 'stand-in';
    }
    this.#events.tellFailure(error);
  }

  #shown(content: Content | undefined, reader: Reader): TemplateResult | undefined {
    if (content && !isServer) showsFile(this, content, this.src);
    const shown = content && this.view(content, reader);
    this.#isShown = shown !== undefined;
    return shown;
  }

  /** What is shown, and what is to be said of all of it; a document is told first, and its parts not again. */
  #whole(shown: TemplateResult, content: Content, reader: Reader): Renderable {
    if (this.hasAttribute('nested')) return shown;
    const said = notice(content, reader);
    const whose = publisherLine(content, reader);
    return this.shows === 'title' ? [said, shown, whose] : [shown, said, whose];
  }
}
