/** The page round a widget that stands alone: the theme's ground, light or dark as the reader has it. */
export declare const pageStyles: import("lit").CSSResult;
