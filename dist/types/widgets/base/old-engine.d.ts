/**
 * Tells the console, once a page, that the browser is older than those that the widgets are made for: where it
 * does not know `light-dark()`, text and lines are in the colour of the page's own text.
 */
export declare function tellOfOldEngine(): void;
