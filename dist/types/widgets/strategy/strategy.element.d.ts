import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import type { Content } from '../../format/schema.js';
import type { Reader } from '../../text/reader.js';
import { ContentWidget } from '../base/content-widget.js';
/**
 * Shows the whole document: its facts, its text, its goals and everything else, with a contents list.
 *
 * @tag samsyn-strategy
 * @csspart document - The whole document.
 * @csspart head - Publisher, title and subtitle.
 * @csspart ways - Ways to the document in other languages, and to one that is easy to read.
 * @csspart replaced - That another document has replaced it.
 * @csspart title - The heading of the document, and of a part.
 * @csspart subtitle - The line under the title.
 * @csspart contents - The contents list.
 * @csspart part - A part of the document that is not running text.
 * @csspart section - A section of the running text.
 * @csspart entry - An entry that has no widget of its own: funding, participation, follow-up.
 * @csspart byline - Who signs a text, or is quoted.
 * @csspart quote - A quotation.
 * @csspart figure - A picture with its caption.
 */
export declare class StrategyElement extends ContentWidget {
    #private;
    static styles: (import("lit").CSSResult | import("lit").CSSResult[])[];
    static properties: PropertyDeclarations;
    /** Describes the document in the page in schema.org's terms, for crawlers. */
    jsonLd: boolean;
    /** Whether the contents list has room beside the text. */
    protected wide: boolean;
    protected readonly shows = "title";
    constructor();
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected prepare(content: Content): Promise<unknown> | undefined;
    protected getUpdateComplete(): Promise<boolean>;
    protected view(content: Content, reader: Reader): TemplateResult;
    protected updated(changed: PropertyValues<this>): void;
}
