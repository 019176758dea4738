/** Resolves after a moment, in which content that is as good as there comes. */
export declare const moment: () => Promise<void>;
/** Fetches the Markdown file; if it cannot be had, says so once, and the texts stay without their marks. */
export declare function markdown(): Promise<void>;
