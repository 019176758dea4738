/** What every widget shares: bare elements, headings, lists, links, the horizon under a head, states. */
export declare const baseStyles: import("lit").CSSResult;
