import type { Line } from './lines.js';
import type { PieceList } from '../piece-list.js';
/** How many lines from one on are rows of a table: two or more that have tabs within. */
export declare function tableLength(lines: readonly Line[], from: number): number;
/** Adds a table whose cells are parted by tabs. */
export declare function addTable(list: PieceList, lines: readonly Line[], at: (line: number) => void): void;
