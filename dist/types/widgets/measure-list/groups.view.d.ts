import { type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import type { MeasureEntry } from './measure-entries.view.js';
/** Measures that stand together. */
export interface EntryGroup {
    /** What they have in common: a goal's id, or a status. */
    readonly value?: string;
    readonly name: Said | undefined;
    readonly entries: readonly MeasureEntry[];
}
/**
 * Parts measures by goal or by status. Each stands once, by the goal that it serves first.
 *
 * @param by - `goal`, `status` or `none`; else by goal where they serve several.
 */
export declare function groupsOf(entries: readonly MeasureEntry[], by: string | undefined, reader: Reader): readonly EntryGroup[];
