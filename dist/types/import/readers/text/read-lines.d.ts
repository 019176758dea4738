import { type Line } from './lines.js';
import type { PieceList } from '../piece-list.js';
/** Reads lines into headings, paragraphs, items and tables. */
export declare function readLines(list: PieceList, lines: readonly Line[], contents: ReadonlySet<Line>, at: (line: number) => void): void;
