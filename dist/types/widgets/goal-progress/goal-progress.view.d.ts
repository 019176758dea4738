import type { Content, Goal } from '../../format/schema.js';
import { type SaidDate } from '../../text/dates.js';
import { type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import { type StatusView } from '../fragments/status.view.js';
import { type Amount } from '../indicator/amount.js';
import { type JudgementView } from '../indicator/judgements.view.js';
/** A judgement at one time. Every part may be missing. */
export interface AssessmentView {
    /** null where the document has the label alone. */
    readonly status: StatusView | null | undefined;
    readonly body: Said | null | undefined;
    readonly date: SaidDate | undefined;
    readonly by: Said | undefined;
}
/** A value and its time. */
export interface ValueView {
    readonly amount: Amount | undefined;
    readonly date: SaidDate | undefined;
}
/** An indicator of the goal, in a line. */
export interface GoalIndicatorView {
    readonly name: Said;
    readonly href: string | undefined;
    readonly latest: ValueView | undefined;
    readonly target: ValueView | undefined;
    readonly judgements: readonly JudgementView[];
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
    readonly indicators: readonly GoalIndicatorView[];
    readonly measures: readonly GoalMeasureView[];
    /** How many of the measures are done, in words; undefined where none says how far it has come. */
    readonly done: Said | undefined;
}
/** Says how it goes with a goal: as judged, latest first, by its indicators and by its measures. */
export declare function goalProgressView(goal: Goal, content: Content, reader: Reader): GoalProgressView;
