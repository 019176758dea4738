/** Words in columns under a horizon. */
export declare const tableStyles: import("lit").CSSResult;
