import type { TextPiece } from '../../pieces.js';
import { type Draft, type Entry } from '../draft.js';
import { type Labelled } from '../label.js';
/** The label, number and title of a heading. */
export declare const headingOf: (piece: TextPiece) => Labelled;
/** Gives an entry the label and title of a heading; its number stands as the label, where an entry has no number. */
export declare function nameBy(draft: Draft, entry: Entry & {
    label?: unknown;
    title?: unknown;
}, piece: TextPiece): string;
