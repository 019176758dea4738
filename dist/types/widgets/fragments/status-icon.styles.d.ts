/** How the sun of a status is drawn. */
export declare const statusIconStyles: import("lit").CSSResult;
