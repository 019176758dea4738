/** The forms of a counted word, by the names that CLDR has for them. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & {
    other: string;
}>;
/** Picks the form of a word that a number asks for; a browser that does not know the language parts one from many. */
export declare function plural(lang: string, count: number, forms: Forms): string;
