/** Look of judgements of several times, beside an entry's own words for how it goes. */
export declare const assessmentsStyles: import("lit").CSSResult;
