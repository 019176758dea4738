/** A text with a capital at its beginning. */
export declare const capitalised: (text: string) => string;
/** A name that a document writes in capitals as it is written elsewhere: "SOCIALNÄMNDEN". */
export declare const withoutCapitals: (name: string) => string;
