/** A document on a page: its name on the horizon, the contents beside or above, room between the parts. */
export declare const strategyStyles: import("lit").CSSResult;
