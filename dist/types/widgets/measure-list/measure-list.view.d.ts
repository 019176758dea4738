import { type Phrase, type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import type { StatusIcon } from '../fragments/status-icon.template.js';
import { type Chosen, type FilterView } from './filters.view.js';
import { type MeasureContext, type MeasureView } from './measure.view.js';
/** Choices that a page, and a reader, make for a list. */
export interface MeasureListOptions {
    /** Id of a goal whose measures are meant, or of one measure. */
    readonly item: string | undefined;
    /** A trait or `none`; else by goal where the measures serve several, and by category where they serve none. */
    readonly group: string | undefined;
    readonly chosen: Chosen;
}
/** A measure, and whether it is one of those that are chosen. */
export interface ListedMeasure {
    readonly number: Said | undefined;
    /** Says all that it holds: asked for as it is drawn, since a list may have thousands. */
    readonly view: () => MeasureView;
    readonly found: boolean;
}
/** Measures under one heading, or all of them under none. */
export interface MeasureGroup {
    readonly name: Phrase | undefined;
    /** Of the status that they have in common. */
    readonly icon: StatusIcon | undefined;
    readonly measures: readonly ListedMeasure[];
    readonly found: boolean;
}
/** Room that the numbers take: none, a digit or two, "6.2", "A21.2.2.10", or a line of their own. */
export type NumberRoom = 'none' | 'short' | 'long' | 'wide' | 'above';
/** Measures in the document's order, or in groups. */
export interface MeasureListView {
    /** The goal that all of them are for, where one is asked for. */
    readonly about: Said | undefined;
    readonly filters: readonly FilterView[];
    readonly groups: readonly MeasureGroup[];
    readonly count: number;
    readonly found: number;
    /** What its measures are called. */
    readonly called: Said;
    /** How many are found. */
    readonly status: Phrase;
    /** That there are none. */
    readonly none: Phrase;
    readonly numbers: NumberRoom;
    /** At least one measure has a fact that stands beside its text. */
    readonly rich: boolean;
    /** The measures are names and no more. */
    readonly bare: boolean;
}
/** @returns undefined where there are no measures, or neither a goal nor a measure with the id that is asked for. */
export declare function measureListView({ item, group, chosen }: MeasureListOptions, around: MeasureContext, reader: Reader): MeasureListView | undefined;
