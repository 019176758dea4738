import type { Run, TextPiece } from '../../pieces.js';
import type { Words } from '../../words/words.js';
/** What a measure's text says in brackets at its end, beside the measure itself. */
export interface Aside {
    /** A word of the text, explained. */
    readonly term?: {
        readonly term: string;
        readonly definition: readonly Run[];
    };
    /** Another document where the same stands. */
    readonly related?: string;
    /** The text without it. */
    readonly runs: readonly Run[];
}
/** Parts what stands in brackets last in a text from it, where it explains a word of it or names another document. */
export declare function asideIn({ runs }: Pick<TextPiece, 'runs'>, words: Words): Aside | undefined;
