import type { ThemeCode } from './theme.js';
/** Value of a token, as read. */
export type TokenValue<T> = {
    readonly is: T;
} | {
    readonly code: ThemeCode;
    readonly expected?: string;
};
/** Reads a colour token's value as `#rrggbb`: a hex string, or the colour object of DTCG 2025.10. */
export declare function colourValue(value: unknown): TokenValue<string>;
/** Reads a fontFamily token's value, one name or several, as CSS text. */
export declare function fontValue(value: unknown): TokenValue<string>;
/** Reads a fontWeight token's value, a number or a word, as CSS text. */
export declare function weightValue(value: unknown): TokenValue<string>;
/**
 * Reads a length as CSS text.
 *
 * A number counts in em, since the widgets follow the text around them; the dimensions of DTCG know only
 * px and rem.
 */
export declare function lengthValue(value: unknown, type: string): TokenValue<string>;
/** Reads a ratio, a number above 0, as CSS text. */
export declare function ratioValue(value: unknown): TokenValue<string>;
