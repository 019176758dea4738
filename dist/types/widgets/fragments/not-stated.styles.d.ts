/** Look of the words that stand for a value the document does not give. */
export declare const notStatedStyles: import("lit").CSSResult;
