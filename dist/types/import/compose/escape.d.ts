/** Writes a text so that Markdown shows it as it stands. For one line that begins anywhere. */
export declare function escapeInline(text: string): string;
/** Keeps the beginning of a line from being taken for a list, a quotation, a heading or a table's rule. */
export declare const escapeLineStart: (line: string) => string;
/** Gives an address that a link can lead to, mended where only its protocol is missing; else undefined. */
export declare function linkAddress(address: string): string | undefined;
