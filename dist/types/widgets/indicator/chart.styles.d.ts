/** A ground below a horizon that stands at the same height in every chart. Time does not turn with the script. */
export declare const chartStyles: import("lit").CSSResult;
