import type { TemplateResult } from 'lit';
import type { Content } from '../../format/schema.js';
import type { Reader } from '../../text/reader.js';
import { ContentWidget } from '../base/content-widget.js';
/**
 * Shows a list of terms: each word with what it means, and a place of its own to link to.
 *
 * In a list of kinds of governing documents, the kind that the document itself is stands on the ground and
 * is named so.
 *
 * @tag samsyn-glossary
 * @csspart glossary - The whole list with its head.
 * @csspart head - Title and intro.
 * @csspart title - The heading.
 * @csspart terms - The list itself.
 * @csspart entry - A term with its definition; the document's own kind is also `own`.
 * @csspart own - The document's own kind.
 * @csspart term - The word or phrase.
 * @csspart definition - What it means.
 * @csspart source - Where a definition comes from.
 */
export declare class GlossaryElement extends ContentWidget {
    static styles: (import("lit").CSSResult | import("lit").CSSResult[])[];
    protected readonly shows = "glossaries";
    constructor();
    protected view(content: Content, reader: Reader): TemplateResult | undefined;
}
