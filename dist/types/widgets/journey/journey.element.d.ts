import type { TemplateResult } from 'lit';
import type { Content } from '../../format/schema.js';
import type { Reader } from '../../text/reader.js';
import { ContentWidget } from '../base/content-widget.js';
/**
 * Shows a journey in steps, each leading to its goal, or opening it where the page shows it nowhere else.
 *
 * @tag samsyn-journey
 * @csspart journey - The whole journey.
 * @csspart head - Title and intro.
 * @csspart steps - The list of steps.
 * @csspart step - One step.
 * @csspart title - A heading: the journey's, and each step's.
 * @csspart ground - What a step holds, below its line.
 * @csspart goal - A goal that a step opens.
 */
export declare class JourneyElement extends ContentWidget {
    #private;
    static styles: (import("lit").CSSResult | import("lit").CSSResult[])[];
    protected readonly shows = "journeys";
    protected prepare(content: Content): Promise<unknown> | undefined;
    protected view(content: Content, reader: Reader): TemplateResult | undefined;
}
