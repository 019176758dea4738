/** Rows under a horizon, in two columns where there is room for long lists. */
export declare const principleListStyles: import("lit").CSSResult;
