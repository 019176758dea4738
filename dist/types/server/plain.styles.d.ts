/** Plain HTML in the widgets' look: by element names alone, since many systems leave out classes. */
export declare const plainStyles: import("lit").CSSResult;
