/** Look of what a reader chooses and searches by, and the buttons that save files: alike in all widgets. */
export declare const controlStyles: import("lit").CSSResult;
