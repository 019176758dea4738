/** What only a script makes work does not stand in a page that has none. */
export declare const withoutScript: import("lit").CSSResult;
