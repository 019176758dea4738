/**
 * Writes a number as a sheet shows it in Sweden: by its format's decimals, groups, per cent and words.
 *
 * Of a format that is none of these (fractions, powers) the number itself is written. Fifteen figures are what a sheet
 * keeps: what is beyond them is no part of the number, and would turn 14.5 into 14.
 */
export declare function numberText(value: number, format?: string): string;
