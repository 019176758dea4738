/** How the sun of a status is drawn. */
export declare const sunStyles: import("lit").CSSResult;
