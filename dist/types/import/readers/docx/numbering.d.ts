import type { Styles } from './styles.js';
/** How one depth of a list is numbered. */
export interface ListLevel {
    readonly format: string;
    /** Its number with the text round it, such as "Åtgärd %1:"; "%2" is the number of the second depth. */
    readonly text: string;
    readonly start: number;
    /** Depth, from 1, whose numbers make this one start anew; 0 for none, undefined for all above. */
    readonly restart?: number;
    /** Whether all numbers in it are drawn in decimals. */
    readonly decimals: boolean;
    /** Font of its bullet. */
    readonly font?: string;
    /** Paragraph style that has this depth by itself. */
    readonly style?: string;
}
/** A list as paragraphs refer to it. */
export interface ListDefinition {
    /** What lists that count on from one another have in common. */
    readonly counter: string;
    readonly levels: readonly (ListLevel | undefined)[];
    /** Depths that it starts anew, and from what. */
    readonly starts: ReadonlyMap<number, number>;
}
/** Lists of a document, by `w:numId`. */
export type Lists = ReadonlyMap<string, ListDefinition>;
/** How deep Word's lists go. */
export declare const MAX_LIST_DEPTH = 9;
/** Reads `numbering.xml`. Lists may be said by a style that other lists name. */
export declare function readNumbering(bytes: Uint8Array | undefined, styles: Styles): Lists;
