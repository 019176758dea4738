/** Parts of a goal: strata of its ground, in columns as there is room. */
export declare const goalPartsStyles: import("lit").CSSResult;
