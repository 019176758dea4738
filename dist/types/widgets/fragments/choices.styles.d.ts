/** The choices in a row, with the number found after them; one below the other where it is narrow. */
export declare const choicesStyles: import("lit").CSSResult;
