import type { Content, Journey } from '../../format/schema.js';
import { type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import { type GoalView } from '../goal-card/goal-card.view.js';
/** One step, as a reader meets it. */
export interface StepView {
    readonly id: string | undefined;
    /** "Steg ett"; where the document has no words for it, the step's number. */
    readonly label: Said;
    /** What stands large above the line: the goal's name, else the step's own. */
    readonly name: Said | undefined;
    /** What stands bold below it: the step's own title, where the goal's name stands above. */
    readonly what: Said | undefined;
    readonly body: Said | undefined;
    /** The goal it leads to, or opens. */
    readonly goal: GoalView | undefined;
    /** The goal stands elsewhere on the page: the step leads there. */
    readonly leads: boolean;
}
/** A journey in steps. */
export interface JourneyView {
    readonly id: string | undefined;
    readonly label: Said | undefined;
    readonly title: Said | undefined;
    readonly intro: Said | undefined;
    readonly steps: readonly StepView[];
}
/**
 * Says what a journey holds.
 *
 * @param isShown - Whether the goal with an id stands somewhere else on the page.
 */
export declare function journeyView(journey: Journey, content: Content, reader: Reader, isShown: (goal: string) => boolean): JourneyView;
