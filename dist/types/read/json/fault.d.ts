/** Name of a fault in a text that should be JSON, by what a person would call it. */
export type FaultName = 'missing-comma' | 'extra-comma' | 'inner-quote' | 'missing-quote' | 'curly-quote' | 'unquoted' | 'line-break' | 'missing-colon' | 'missing-value' | 'missing-bracket' | 'extra-bracket' | 'wrong-bracket' | 'number' | 'word' | 'comment' | 'backslash' | 'unseen' | 'after-end' | 'web-page' | 'empty' | 'stray';
/** A fault of a text, and where in it. */
export interface Fault {
    readonly name: FaultName;
    readonly offset: number;
    /** The sign or the word that it is about: the bracket that is missing, the word that should be quoted. */
    readonly mark?: string;
}
