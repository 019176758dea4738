import type { PropertyDeclarations, TemplateResult } from 'lit';
import type { Content } from '../../format/schema.js';
import type { Reader } from '../../text/reader.js';
import { ContentWidget } from '../base/content-widget.js';
/**
 * Shows who does what: a table with a row for each actor, and a field that filters duties as one types.
 *
 * The kommun's own row, the one whose actor is the file's publisher, is marked in words and by the ground.
 *
 * @tag samsyn-roles-table
 * @csspart roles - The whole widget.
 * @csspart head - Title and intro.
 * @csspart title - The heading.
 * @csspart search - The field and the number of duties found.
 * @csspart table - The table.
 * @csspart row - A row; the kommun's own is also `own`.
 * @csspart own - The kommun's own row.
 * @csspart source - The source line.
 */
export declare class RolesTableElement extends ContentWidget {
    static styles: (import("lit").CSSResult | import("lit").CSSResult[])[];
    static properties: PropertyDeclarations;
    /** What is typed in the search field. */
    private query;
    protected readonly shows = "roles";
    constructor();
    protected view(content: Content, reader: Reader): TemplateResult | undefined;
}
