import type { PieceKind } from '../../suggestion.js';
import type { EntryKind } from './entry-kind.js';
/** How each kind of piece becomes content. */
export declare const entryKinds: Readonly<Record<PieceKind, EntryKind>>;
