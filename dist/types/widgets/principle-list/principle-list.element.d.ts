import type { PropertyDeclarations, TemplateResult } from 'lit';
import type { Content } from '../../format/schema.js';
import type { Reader } from '../../text/reader.js';
import { ContentWidget } from '../base/content-widget.js';
/**
 * Shows a list of principles, numbered or not, with where they come from.
 *
 * @tag samsyn-principle-list
 * @csspart principles - The whole list with its head and source.
 * @csspart head - Title and intro.
 * @csspart title - The heading.
 * @csspart list - The list itself.
 * @csspart principle - One principle.
 * @csspart folded - The folded list.
 * @csspart source - The source line.
 */
export declare class PrincipleListElement extends ContentWidget {
    static styles: (import("lit").CSSResult | import("lit").CSSResult[])[];
    static properties: PropertyDeclarations;
    /** Folds the texts under their titles, or the whole list where there are no titles. Print shows all. */
    folded: boolean;
    protected readonly shows = "principles";
    constructor();
    protected view(content: Content, reader: Reader): TemplateResult | undefined;
}
