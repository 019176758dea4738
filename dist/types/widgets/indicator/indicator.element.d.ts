import { type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Content } from '../../format/schema.js';
import type { Reader } from '../../text/reader.js';
import { ContentWidget } from '../base/content-widget.js';
/**
 * Shows an indicator: its figures, a chart with the target's line, and the values as a table. `item` may name several,
 * with spaces or commas between them, which then stand below one another; `compact` makes each a row.
 *
 * The chart's ground begins at nought and is in proportion to the values. Where they lie too close for that,
 * points are drawn on a scale that says where it begins. A time without a value is a gap. A value that stands
 * alone is a figure, with a bar to what it can be compared with. Trend, status and assessment are said in
 * words, each by itself.
 *
 * @tag samsyn-indicator
 * @csspart indicator - An indicator.
 * @csspart rows - Indicators as rows.
 * @csspart row - One of them.
 * @csspart name - Its name.
 * @csspart head - Label, title and summary.
 * @csspart title - The heading.
 * @csspart figures - Latest value, target, baseline, trend, status and assessment.
 * @csspart assessments - How it was assessed at different times.
 * @csspart chart - The chart, or what stands in its place where there is no value.
 * @csspart remarks - What is remarked about values.
 * @csspart table - The values.
 * @csspart comparisons - Values of others.
 * @csspart breakdown - Values of parts.
 * @csspart list-head - Their headings.
 * @csspart about - How often it is measured, its goals, who is responsible, when it was updated.
 * @csspart source - The source line.
 * @csspart downloads - The button that saves the values as a file.
 */
export declare class IndicatorElement extends ContentWidget {
    #private;
    static styles: (import("lit").CSSResult | import("lit").CSSResult[])[];
    static properties: PropertyDeclarations;
    /** One row for each indicator: its name, the latest figure, a small chart, and the target. */
    compact: boolean;
    protected readonly shows = "indicators";
    constructor();
    protected prepare({ indicators }: Content): Promise<unknown> | undefined;
    protected view(content: Content, reader: Reader): TemplateResult | undefined;
}
