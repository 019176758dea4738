import type { Measure } from '../../../format/schema.js';
import { type Holder } from '../holder.js';
import type { EntryKind } from './entry-kind.js';
/** Adds a measure to the document's; it leads to the goal that it stands under. */
export declare function addMeasure(holder: Holder, entry: Measure): Measure;
/** Something that is to be done. */
export declare const measure: EntryKind;
