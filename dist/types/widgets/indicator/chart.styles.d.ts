/** Ground on either side of nought, below a target's line. Time does not turn with the script. */
export declare const chartStyles: import("lit").CSSResult;
