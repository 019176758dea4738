import type { Content, Goal } from '../../format/schema.js';
import { type SaidDate } from '../../text/dates.js';
import { type Phrase, type Said } from '../../text/localized.js';
import { type Amount } from '../../text/amount.js';
import type { Reader } from '../../text/reader.js';
import { type StatusView } from '../fragments/status.view.js';
import { type SuperiorGoalPart } from '../fragments/superior-goals.view.js';
import { type AssessmentsView } from './assessments.view.js';
/** A value, its time, and what is remarked about it. */
export interface ValueView {
    readonly amount: Amount | undefined;
    /** A date, a period, or both. */
    readonly times: readonly SaidDate[];
    readonly note: Said | undefined;
}
/** A value, and what it is or whose, where it is not the indicator's own latest. */
export interface NamedValueView extends ValueView {
    readonly label: Said | undefined;
}
/** An indicator of the goal, in a line. */
export interface GoalIndicatorView {
    readonly name: Said;
    readonly href: string | undefined;
    /** Its latest value, else each series' or its baseline. */
    readonly values: readonly NamedValueView[];
    /** Whether nothing has been measured or judged. */
    readonly isUnknown: boolean;
    readonly target: ValueView | undefined;
    /** The way that it goes, and whether its target is reached. */
    readonly trend: Said | undefined;
    readonly status: StatusView | undefined;
}
/** A measure of the goal, by its name. */
export interface GoalMeasureView {
    readonly name: Said;
    readonly href: string | undefined;
    readonly status: StatusView | undefined;
}
/** How it goes with a goal. */
export interface GoalProgressView extends AssessmentsView {
    readonly target: ValueView | null | undefined;
    /** Goals of superior documents that it serves. */
    readonly serves: readonly (readonly SuperiorGoalPart[])[];
    /** Numbers of the targets of the global goals that it serves. */
    readonly globalTargets: readonly string[];
    readonly indicators: readonly GoalIndicatorView[];
    readonly measures: readonly GoalMeasureView[];
    /** What the document calls its measures. */
    readonly measuresTitle: Said;
    /** What stands over all of it, as far as there is any. */
    readonly head: Said | undefined;
    /** That some of the measures are done; undefined where none is. */
    readonly done: Said | undefined;
    /** How many of them are done, else how many there are. */
    readonly count: Phrase;
}
/** Says how it goes with a goal: as judged, latest first, by its indicators and by its measures. */
export declare function goalProgressView(goal: Goal, content: Content, reader: Reader): GoalProgressView;
