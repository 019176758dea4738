import type { EntryNode } from './entry-tree.js';
/** Words of an entry, as far as they are held against another's. */
export interface Features {
    readonly title: ReadonlySet<string>;
    readonly body: ReadonlySet<string>;
}
/** A text in small letters and digits alone, so that marks and spaces make no difference. */
export declare const plain: (text: string) => string;
/** A title without the number that it may begin with. */
export declare const plainTitle: (title: string) => string;
export declare const featuresOf: (node: EntryNode) => Features;
/** How alike two entries are, from 0 to 1: by their titles, and by what they say. */
export declare function similarity(one: Features, other: Features): number;
/** The beginning of a word, which its forms share: "fritid", "fritiden". */
export declare const stem: (word: string) => string;
