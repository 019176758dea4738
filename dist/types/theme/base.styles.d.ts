/** Styles that every widget shares. */
export declare const baseStyles: import("lit").CSSResult[];
