/** A language of messages, by its place in a pair. */
type Language = 0 | 1;
/**
 * Shows how a key and its value are written: `"period": {"from": "2021", "to": "2025"}`. It comes from the format, so
 * that every key has one.
 */
export declare function exampleOf(entry: string, key: string, language: Language): string;
/** Shows how an entry is written: `{"samsyn": "1.0", "title": …}`. */
export declare const entryExample: (entry: string, language: Language) => string;
/** Makes an id of a text: lower case, without accents, hyphens for the rest; empty where nothing is left. */
export declare const idFrom: (text: string) => string;
export {};
