/**
 * Words that messages to an editor have for the format's keys, from the `descriptions.ts`. What holds for a key
 * of one entry alone stands under both names, `content.title`; what holds for it anywhere else, under its own.
 */
export interface KeyWords {
    /** The Swedish names of the keys: `summary` is "Ingress". */
    readonly terms: Readonly<Record<string, string>>;
    /** A value, as JSON, that a key may have, in a Swedish and in an English file. */
    readonly examples: Readonly<Record<string, readonly [sv: string, en: string]>>;
    /** The format's own words for values, with what they mean in Swedish: `done` is "klar". */
    readonly meanings: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
export declare const keyWords: KeyWords;
