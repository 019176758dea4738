/**
 * Has a widget show its own colours where the page's `--samsyn-*` are none, and tells the console which.
 *
 * A variable takes whatever is written, and only where it is used is it found to be no colour: text and lines would
 * then be in the page's text colour, and fields gone.
 */
export declare function observeColours(widget: Element): void;
