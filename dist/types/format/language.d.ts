/**
 * Whether a text is a language tag (BCP 47) that a browser takes: one of `Intl.getCanonicalLocales`, with a
 * language of two or three letters. `Intl` throws for any other, and so `sv-x` or `dari` names no language.
 */
export declare function isLanguage(tag: string): boolean;
