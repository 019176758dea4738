declare const CANDIDATES: readonly [";", "\t", ",", "|"];
/** What stands between the fields of a row. */
export type Separator = (typeof CANDIDATES)[number];
/**
 * Guesses what parts the fields: what gives most of the first rows the same number of fields, and more than one.
 *
 * A first line such as `sep=;` is Excel's own word for it, and no row. A semicolon goes before a comma, which may be
 * a number's.
 */
export declare function separatorOf(source: string): {
    separator: Separator;
    text: string;
    line: number;
};
export {};
