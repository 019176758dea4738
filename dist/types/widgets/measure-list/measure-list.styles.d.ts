/** Rows under a horizon, numbers hung at the start, facts after the text where there is room. */
export declare const measureListStyles: import("lit").CSSResult;
