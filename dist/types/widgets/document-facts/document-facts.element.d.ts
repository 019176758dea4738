import type { PropertyDeclarations, TemplateResult } from 'lit';
import type { Content } from '../../format/schema.js';
import type { Reader } from '../../text/reader.js';
import { ContentWidget } from '../base/content-widget.js';
/**
 * Shows what is known of the document itself: who decided on it and when, how long it is valid, who
 * answers for it, and where it comes from.
 *
 * The latest decision stands large beside the title. What the document has a label for and no value reads
 * "Ej angivet". A document past its validity says so, by the reader's own calendar and never by a server's.
 *
 * @tag samsyn-document-facts
 * @csspart facts - The whole widget.
 * @csspart ways - Ways to the document in other languages, and to one that is easy to read.
 * @csspart replaced - That another document has replaced it.
 * @csspart head - Title and decision, over the horizon.
 * @csspart title - The heading: kind of document and title.
 * @csspart decision - The latest decision.
 * @csspart expired - That the document is past its validity.
 * @csspart list - The facts.
 * @csspart fact - A label with its values.
 */
export declare class DocumentFactsElement extends ContentWidget {
    static styles: (import("lit").CSSResult | import("lit").CSSResult[])[];
    static properties: PropertyDeclarations;
    /** The day that validity is compared with, `2021-06-14`; by default the reader's own. */
    today: string | undefined;
    /** Leaves out the document's title and subtitle, where they stand on the page already. */
    untitled: boolean;
    protected readonly shows = "title";
    constructor();
    protected view(content: Content, reader: Reader): TemplateResult | undefined;
}
