/**
 * An explanation under its word, over it where there is no room below. Browsers that do not know anchors
 * show it at the bottom of the window.
 */
export declare const toggletipStyles: string;
