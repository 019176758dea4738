import { type Phrase } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import type { NounView } from '../fragments/noun.view.js';
import type { MeasureEntry, Trait, TraitName } from './measure-entries.view.js';
/** Measures that stand together. */
export interface EntryGroup {
    /** What they have in common: a goal's id, a category, a status. */
    readonly value?: string;
    /** In which way they have it. */
    readonly way?: TraitName;
    readonly icon?: Trait['icon'];
    readonly name: Phrase | undefined;
    readonly entries: readonly MeasureEntry[];
}
/**
 * Parts measures by what they have in common. Each stands once: by the goal that it serves first, or by who is
 * named first.
 *
 * @param noun - What the document calls its measures, where that is not the usual word.
 * @param by - One of the ways, or `none`; else by goal where they serve several, and by category where they serve none.
 */
export declare function groupsOf(entries: readonly MeasureEntry[], by: string | undefined, reader: Reader, noun?: NounView): readonly EntryGroup[];
