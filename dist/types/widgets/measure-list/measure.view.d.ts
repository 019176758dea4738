import type { Content, Goal, Measure, Source } from '../../format/schema.js';
import { type SaidDate } from '../../text/dates.js';
import { type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import type { AssessmentsView } from '../goal-progress/assessments.view.js';
import { type ResponsibleView } from '../fragments/responsible.view.js';
import type { TraitName } from './measure-entries.view.js';
import { type ResultView } from '../fragments/results.view.js';
import type { StatusIcon } from '../fragments/status-icon.template.js';
/** A value of a fact. */
export interface MeasureFactValue {
    readonly said: SaidDate;
    /** Where what it names stands. */
    readonly href?: string | undefined;
    /** Said after it, in brackets. */
    readonly asides?: readonly Said[];
    /** Its words may have Markdown in them. */
    readonly marked?: boolean;
    /** The status that an icon shows. */
    readonly icon?: StatusIcon | undefined;
}
/** A label and its values; none where the document has the label alone. */
export interface MeasureFactView {
    readonly label: Said;
    readonly values: readonly MeasureFactValue[];
}
/** One measure. Every part may be missing. */
export interface MeasureView {
    readonly id: string | undefined;
    readonly number: Said | undefined;
    readonly title: Said | undefined;
    readonly body: Said | undefined;
    /** null where the document has the label alone. */
    readonly result: Said | null | undefined;
    /** What came of it at each follow-up. */
    readonly results: readonly ResultView[];
    /** How it was assessed at different times. */
    readonly assessments: AssessmentsView | undefined;
    readonly note: Said | undefined;
    readonly source: Source | undefined;
    /** Who, when, how far, for which goals, with what money, and so on. */
    readonly facts: readonly MeasureFactView[];
}
/** Content and page around a measure, in which its names are looked up. */
export interface MeasureContext {
    readonly content: Content;
    /** Whether the entry with an id stands somewhere else on the page. */
    readonly isShown: (id: string) => boolean;
}
/**
 * Says what a measure holds.
 *
 * @param goals - The goals that it serves, as far as they are to be named.
 * @param known - What the group that it stands in has said of it already.
 */
export declare function measureView(measure: Measure, goals: readonly Goal[], { content, isShown }: MeasureContext, reader: Reader, known?: TraitName): MeasureView;
/** Those who are responsible, or may become so; not those of whom the document says that they are not. */
export declare function responsibleOf({ responsible }: Measure, content: Content, reader: Reader): readonly ResponsibleView[];
