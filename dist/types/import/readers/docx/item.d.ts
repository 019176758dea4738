import type { ItemPiece, Piece } from '../../pieces.js';
import type { DraftRun } from './line.js';
import type { DrawnMark, ListCounter } from './list-counter.js';
import { type Draft } from './paragraph.js';
import type { Style } from './styles.js';
/** Tells whether a text is an item of a list: by its number or bullet, by a tick box, by going on after one. */
export declare function itemOf(runs: readonly DraftRun[], mark: DrawnMark | undefined, { meaning }: Style, before: Piece | undefined, lists: ListCounter): Draft<ItemPiece> | undefined;
