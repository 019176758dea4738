/** Indicators as rows parted by hairlines, below one horizon. */
export declare const compactStyles: import("lit").CSSResult;
