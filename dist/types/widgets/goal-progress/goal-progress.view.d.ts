import type { Content, Goal } from '../../format/schema.js';
import { type SaidDate } from '../../text/dates.js';
import { type Phrase, type Said } from '../../text/localized.js';
import { type Amount } from '../../text/amount.js';
import type { Reader } from '../../text/reader.js';
import { type StatusView } from '../fragments/status.view.js';
import { type SuperiorGoalPart } from '../fragments/superior-goals.view.js';
/** A judgement at one time. Every part may be missing. */
export interface AssessmentView {
    /** null where the document has the label alone. */
    readonly status: StatusView | null | undefined;
    readonly body: Said | null | undefined;
    readonly date: SaidDate | undefined;
    readonly by: Said | undefined;
}
/** A value, its time, and what is remarked about it. */
export interface ValueView {
    readonly amount: Amount | undefined;
    /** A date, a period, or both. */
    readonly times: readonly SaidDate[];
    readonly note: Said | undefined;
}
/** An indicator of the goal, in a line. */
export interface GoalIndicatorView {
    readonly name: Said;
    readonly href: string | undefined;
    readonly latest: ValueView | undefined;
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
export interface GoalProgressView {
    readonly now: AssessmentView | undefined;
    readonly target: ValueView | null | undefined;
    readonly earlier: readonly AssessmentView[];
    /** Goals of superior documents that it serves. */
    readonly serves: readonly (readonly SuperiorGoalPart[])[];
    /** Numbers of the targets of the global goals that it serves. */
    readonly globalTargets: readonly string[];
    readonly indicators: readonly GoalIndicatorView[];
    readonly measures: readonly GoalMeasureView[];
    /** That some of the measures are done; undefined where none is. */
    readonly done: Said | undefined;
    /** How many of them are done, else how many there are. */
    readonly count: Phrase;
}
/** Says how it goes with a goal: as judged, latest first, by its indicators and by its measures. */
export declare function goalProgressView(goal: Goal, content: Content, reader: Reader): GoalProgressView;
