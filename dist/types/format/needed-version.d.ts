/** Tells the first version of the format that has all the keys of a content. */
export declare const neededVersion: (content: unknown) => string;
/** A content that says the first version and has keys that came later says so; any other is given back as it is. */
export declare const withNeededVersion: <C extends object>(content: C) => C;
