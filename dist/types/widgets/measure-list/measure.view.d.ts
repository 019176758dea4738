import type { Content, Goal, Measure, Source, Text } from '../../format/schema.js';
import { type SaidDate } from '../../text/dates.js';
import { type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
/** Status of a measure that has an icon. */
export type MeasureStatus = 'planned' | 'ongoing' | 'done' | 'delayed' | 'stopped';
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
    readonly icon?: MeasureStatus | undefined;
}
/** A label and its values; none where the document has the label alone. */
export interface MeasureFactView {
    readonly label: string;
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
/** @param goals - The goals that it serves, as far as they are to be named. */
export declare function measureView(measure: Measure, goals: readonly Goal[], { content, isShown }: MeasureContext, reader: Reader): MeasureView;
/** Those who are responsible, or may become so; not those of whom the document says that they are not. */
export declare function responsibleOf({ responsible }: Measure, content: Content, reader: Reader): readonly MeasureFactValue[];
/** A goal's number and name; where it has no name, what it says. */
export declare function goalName({ code, title, summary, label, id }: Goal, reader: Reader): Said;
/** Statuses that an icon can show, in the order of the work. */
export declare const MEASURE_STATUSES: readonly (readonly [MeasureStatus, RegExp])[];
/** Finds a measure's status by its words: one of the format's words, or its Swedish, in any language that the text is in. */
export declare function measureStatusOf(status: Text): MeasureStatus | undefined;
