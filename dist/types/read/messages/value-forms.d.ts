/** Says how a value of a form is written. */
export declare const formInWords: (name: string | number | undefined, language: 0 | 1) => string;
/** Says what a value is, with its beginning: “texten ”2021–2025””. */
export declare function valueInWords(value: unknown, language: 0 | 1, quoted: (text: string) => string): string | undefined;
