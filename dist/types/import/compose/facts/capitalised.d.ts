/** A text with a capital at its beginning. */
export declare const capitalised: (text: string) => string;
