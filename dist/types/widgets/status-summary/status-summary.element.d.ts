import type { PropertyDeclarations, TemplateResult } from 'lit';
import type { Content } from '../../format/schema.js';
import type { Reader } from '../../text/reader.js';
import { ContentWidget } from '../base/content-widget.js';
/**
 * Shows follow-up at a glance: how many of the goals, measures or indicators stand where, as one landscape with a sun for
 * each, in numbers and by area, and which they are.
 *
 * With `item` it shows those of one goal. Where the file has judgements of several years a reader can choose among them.
 *
 * @tag samsyn-status-summary
 * @csspart summary - The whole widget.
 * @csspart head - What is followed up, and the year.
 * @csspart title - The heading.
 * @csspart landscape - The suns over, on and under the horizon.
 * @csspart counts - How many stand where.
 * @csspart areas - The table by area.
 * @csspart years - The choice of a year.
 * @csspart entries - The entries, folded.
 * @csspart filters - The choices among them.
 */
export declare class StatusSummaryElement extends ContentWidget {
    #private;
    static styles: (import("lit").CSSResult | import("lit").CSSResult[])[];
    static properties: PropertyDeclarations;
    /** `goals`, `measures` or `indicators`: what is counted; else the first of them of which some are judged. */
    of: 'goals' | 'measures' | 'indicators' | undefined;
    /** What a link on the page leads to it by. */
    anchor: string | undefined;
    /** What is chosen. */
    private chosen;
    protected readonly shows = "goals";
    constructor();
    protected view(content: Content, reader: Reader): TemplateResult | undefined;
}
