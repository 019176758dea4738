/** Look of the icon of a status, a sun at the horizon. */
export declare const statusIconStyles: import("lit").CSSResult;
