/** The most of a file that one quotation takes, in UTF-16 units. */
export declare const LONGEST_QUOTE = 300;
/**
 * Quotes a word of a file in a message: cut where it is very long, and with what an eye cannot tell written by
 * its number, such as `\u{200b}`, or `\u{430}` for a Cyrillic а among Latin letters.
 */
export declare function quote(word: string): string;
