import type { Content, DateValue, Indicator, Measured, Text } from '../../format/schema.js';
import { type SaidDate } from '../../text/dates.js';
import { type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import { type Amount } from '../../text/amount.js';
import { type QualityView } from './quality.view.js';
import type { TimeSlot } from './timeline.js';
/** A value with its time. */
export interface TimedValueView {
    /** A `gap` is a time that the document has no value for. */
    readonly name: 'latest' | 'target' | 'baseline' | 'outcome' | 'gap';
    /** Undefined where it is missing, or not stated. */
    readonly amount: Amount | undefined;
    readonly date: SaidDate | undefined;
    /** The time that it is for, where that is more than a date. */
    readonly period?: SaidDate | undefined;
    readonly note: Said | undefined;
    readonly quality?: QualityView;
    /** The document has a time for it, and no place for a value. */
    readonly isTimeAlone?: boolean;
    /** An outcome that is the baseline too. */
    readonly isBaseline?: boolean;
}
interface Point {
    readonly date?: DateValue | undefined;
    readonly period?: Content['period'] | undefined;
    readonly value?: Measured | null | undefined;
    readonly note?: Text | undefined;
    readonly quality?: readonly Text[] | undefined;
}
/** Says a value, its time and what is remarked about it. */
export declare function timedValueView(name: TimedValueView['name'], point: Point | null | undefined, unit: Said | undefined, reader: Reader): TimedValueView;
/**
 * The values, earliest first, with the baseline before them unless one of them is for the same time.
 *
 * They stay in the order that they are given in where one has no date but words.
 */
export declare function chronological(indicator: Indicator, unit: Said | undefined, reader: Reader): readonly TimedValueView[];
/** The values with those that are missing between them. */
export declare function withGaps(values: readonly TimedValueView[], slots: readonly TimeSlot[]): readonly TimedValueView[];
/** A time that can stand below a terrace: the year, 2021-06, or the source's own short words. */
export declare function shortTime({ text, datetime }?: Partial<SaidDate>): string;
export {};
