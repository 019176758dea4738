import type { PropertyDeclarations, TemplateResult } from 'lit';
import type { Content } from '../../format/schema.js';
import type { Reader } from '../../text/reader.js';
import { ContentWidget } from '../base/content-widget.js';
/**
 * Shows related documents, grouped by how they relate to this one, with the decisions about them.
 *
 * The content file has no title for the list: the page writes one over it where it wants one.
 *
 * @tag samsyn-document-list
 * @csspart documents - The whole list.
 * @csspart group - The documents that relate in the same way.
 * @csspart list-head - How they relate.
 * @csspart list - The documents of a group.
 * @csspart document - One document.
 * @csspart decision - Who decided on it, and when.
 */
export declare class DocumentListElement extends ContentWidget {
    static styles: (import("lit").CSSResult | import("lit").CSSResult[])[];
    static properties: PropertyDeclarations;
    /** Leaves out the words "Relaterade dokument" where they are all there is to say, and stand on the page already. */
    untitled: boolean;
    protected readonly shows = "documents";
    constructor();
    protected view({ documents }: Content, reader: Reader): TemplateResult | undefined;
}
