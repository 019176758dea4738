/** Look of the buttons that save files; a widget that has them takes this among its styles. */
export declare const downloadStyles: import("lit").CSSResult;
