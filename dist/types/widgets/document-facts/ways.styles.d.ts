/** What stands over a document: the ways to other languages, and that it has been replaced. */
export declare const waysStyles: import("lit").CSSResult;
