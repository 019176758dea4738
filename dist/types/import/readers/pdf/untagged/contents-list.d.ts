import type { Sink } from '../sink.js';
import type { Line } from './segments.js';
/**
 * Takes contents lists away from a page's lines, and tells of them.
 *
 * One is known by its heading and lines that end in pages' numbers, which do not fall; or without one by three lines that
 * dots lead to such a number. An entry may run over two lines.
 */
export declare function withoutContentsList(lines: readonly Line[], sink: Sink): Line[];
