import type { TemplateResult } from 'lit';
import type { Content } from '../../format/schema.js';
import type { Reader } from '../../text/reader.js';
import { ContentWidget } from '../base/content-widget.js';
/**
 * Shows goals side by side, so that all that is wanted is read in one row and all that will be done in the next.
 *
 * Without `item` it shows the document's goals, with it the goals within that goal, under its name and text.
 * Prioritised goals come first, and say so in words, with their number where they have one.
 *
 * @tag samsyn-goal-grid
 * @csspart grid - The whole widget.
 * @csspart head - The name and text of the goal that the others are parts of.
 * @csspart goals - The list of goals.
 * @csspart goal - A goal's column; a prioritised one is also `prioritised`.
 * @csspart prioritised - The column of a prioritised goal.
 * @csspart card - A goal.
 * @csspart sky - The field above a goal's horizon.
 * @csspart ground - The field below it.
 * @csspart title - A heading.
 * @csspart tag - The word "Prioriterat", with the number.
 * @csspart topics - The list of topics.
 * @csspart figure - A goal's picture, or its caption.
 * @csspart aims - "Vi vill".
 * @csspart commitments - "Vi ska".
 * @csspart sub-goals - A goal's own sub-goals, folded where they have texts.
 */
export declare class GoalGridElement extends ContentWidget {
    #private;
    static styles: (import("lit").CSSResult | import("lit").CSSResult[])[];
    protected readonly shows = "goals";
    protected prepare(content: Content): Promise<unknown> | undefined;
    protected view(content: Content, reader: Reader): TemplateResult | undefined;
}
