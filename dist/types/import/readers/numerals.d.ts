/** A number in letters: a to z, then aa. Zero and less stay digits. */
export declare function letters(value: number): string;
/**
 * A number in small Roman letters, up to 3,999; others stay digits.
 *
 * @param most - The largest that is drawn so, where a program goes further.
 */
export declare function roman(value: number, most?: number): string;
/** A number as the formats of HTML and ODF draw it: `1`, `a`, `A`, `i`, `I`; empty for none. */
export declare function drawn(value: number, format: string): string;
