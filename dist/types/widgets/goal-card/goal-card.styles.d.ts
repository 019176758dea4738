/** Sky, horizon, ground. */
export declare const goalCardStyles: import("lit").CSSResult;
