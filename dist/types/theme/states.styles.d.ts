/** Look of a widget that waits for its content, cannot have it, or has nothing in it. */
export declare const stateStyles: import("lit").CSSResult;
