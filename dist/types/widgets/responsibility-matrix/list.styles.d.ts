/** Each goal over its cells, which then say whose they are: for where no table has room. */
export declare const listStyles: import("lit").CSSResult;
