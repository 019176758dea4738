import type { TemplateResult } from 'lit';
import type { Content } from '../../format/schema.js';
import type { Reader } from '../../text/reader.js';
import { ContentWidget } from '../base/content-widget.js';
/**
 * Shows one goal: above the horizon what the kommun wants, below it what it will do.
 *
 * @tag samsyn-goal-card
 * @csspart card - The whole card.
 * @csspart sky - The field above the horizon.
 * @csspart ground - The field below it.
 * @csspart title - The heading.
 * @csspart tag - The word "Prioriterat".
 * @csspart topics - The list of topics.
 * @csspart aims - "Vi vill".
 * @csspart commitments - "Vi ska".
 * @csspart parts - Titled parts of the goal, how it is followed up, its documents.
 * @csspart sub-goals - The sub-goals.
 */
export declare class GoalCardElement extends ContentWidget {
    #private;
    static styles: import("lit").CSSResultGroup[];
    protected readonly shows = "goals";
    protected prepare(content: Content): Promise<unknown> | undefined;
    protected view(content: Content, reader: Reader): TemplateResult | undefined;
}
