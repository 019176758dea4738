/** A widget's whole style sheet, as a page without scripts needs it. The widget has to be defined. */
export declare function sheetOf(tag: string): string;
/** The style sheet for plain HTML: the same variables, on its outermost element. */
export declare const plainSheet: () => string;
