/** How the words look that stand for a value the document does not give. */
export declare const notStatedStyles: import("lit").CSSResult;
