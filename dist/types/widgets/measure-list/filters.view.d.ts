import type { Reader } from '../../text/reader.js';
import type { MeasureEntry, Trait, TraitName } from './measure-entries.view.js';
/** The reader's choices; nothing, or what no measure has, chooses all. */
export type Chosen = Readonly<Partial<Record<TraitName, string>>>;
/** A choice among the measures. */
export interface FilterView {
    readonly way: TraitName;
    readonly label: string;
    readonly options: readonly Trait[];
    /** Value of the option that is chosen; `''` for all. */
    readonly chosen: string;
}
/** The choices that would part the list: by goal, category, who is responsible, status and priority. */
export declare function filterViews(entries: readonly MeasureEntry[], chosen: Chosen, reader: Reader): readonly FilterView[];
/** Lists what measures have in common in one way, each once and in order; by the alphabet where there is no other. */
export declare function traitsOf(entries: readonly MeasureEntry[], way: TraitName, reader: Reader): readonly Trait[];
/** Whether a measure is one of those that are chosen. */
export declare function fits(entry: MeasureEntry, filters: readonly FilterView[]): boolean;
/** Whether a measure has what is asked for. */
export declare function hasTrait({ traits }: MeasureEntry, way: TraitName, value: string): boolean;
