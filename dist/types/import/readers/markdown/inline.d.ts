import type { Token } from 'marked';
import type { Run } from '../../pieces.js';
/** What a line of Markdown holds: its text, and what is not text. */
export interface Line {
    readonly runs: readonly Run[];
    /** The words of its pictures. */
    readonly pictures: readonly string[];
    /** Words that show when a link is pointed at. */
    readonly titles: readonly string[];
}
/** Reads the tokens of a line. */
export declare function readInline(tokens: readonly Token[], notes: ReadonlySet<string>): Line;
