import type { Reader } from '../../text/reader.js';
import type { Entry, Trait, Way } from './entries.view.js';
/** What is chosen; nothing, or what no measure has, chooses all. */
export type Chosen = Readonly<Partial<Record<Way, string>>>;
/** A choice among the measures. */
export interface FilterView {
    readonly way: Way;
    readonly label: string;
    readonly options: readonly Trait[];
    /** Value of the option that is chosen; `''` for all. */
    readonly chosen: string;
}
/** The choices that would part the list: by goal, by who is responsible, by status. */
export declare function filterViews(entries: readonly Entry[], chosen: Chosen, reader: Reader): readonly FilterView[];
/** What measures have in common in one way, each once and in order; by the alphabet where there is no other. */
export declare function traitsOf(entries: readonly Entry[], way: Way, reader: Reader): readonly Trait[];
/** Whether a measure is one of those that are chosen. */
export declare function fits(entry: Entry, filters: readonly FilterView[]): boolean;
/** Whether a measure has what is asked for. */
export declare function hasTrait({ traits }: Entry, way: Way, value: string): boolean;
