import type { TablePiece } from '../../pieces.js';
import type { PieceKind } from '../../suggestion.js';
import type { Holder } from '../holder.js';
import type { TableMeaning } from '../tables/table-meaning.js';
import type { Leaf } from '../tree.js';
import type { EntryKind } from './entry-kind.js';
/** The kind of piece that a table of each sort is. */
export declare const TABLE_KINDS: Readonly<Record<TableMeaning['kind'], PieceKind>>;
/**
 * Puts a table in the content by what it is taken for: its rows as entries where it is known to be that, else a table in
 * the text, or its rows as texts of the kind that an editor chose.
 */
export declare function putTable({ kind }: Leaf, table: TablePiece, holder: Holder, before: TablePiece | undefined, kinds: Readonly<Record<PieceKind, EntryKind>>): void;
