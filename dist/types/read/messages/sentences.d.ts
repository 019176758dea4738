/** Details that a finding’s words need, ready to be quoted. */
export type Details = Readonly<Record<string, string | number | undefined>>;
/** Details of the place that a finding names, in the language of the words. */
export interface PlaceDetails {
    /** How the key there is written: `"period": {"from": "2021", "to": "2025"}`. */
    readonly example?: string | undefined;
    /** What the value should look like, where that is not what the finding says. */
    readonly form?: string | undefined;
    /** What stands there now: “the text “2021–2025””. */
    readonly here?: string | undefined;
    /** The Swedish name of the key that the finding names. */
    readonly term?: string | undefined;
    /** The words to choose from, with what they mean. */
    readonly choices?: string | undefined;
}
/** Puts a finding into words of one language. */
export type Sentence = (details: Details, around: PlaceDetails) => string;
/** A finding’s words in Swedish and in English. */
export type Sentences = readonly [sv: Sentence, en: Sentence];
/** Says something only where there is something to say it of. */
export declare const perhaps: (word: string | number | undefined, sentence: (word: string) => string) => string;
