import { type Color } from 'culori/fn';
export type { Color };
/** The colour that a hex string or a token's colour space and components name; undefined if there is none. */
export declare function colourOf(value: string | {
    space: string;
    components: readonly unknown[];
}): Color | undefined;
/** The colour as `#rrggbb`. One that no ordinary screen can show loses chroma until one can. */
export declare const hexOf: (colour: Color) => string;
/** The colour as `#rrggbb`, clipped as browsers do when they paint. */
export declare const paintedHex: (colour: Color) => string;
/** CSS's `color-mix(in oklab, colour share, rest)`, with a share from 0 to 1. */
export declare const mixed: (colour: Color, share: number, rest: Color) => Color;
/** The sky's own colour: CSS's `oklch(from accent 0.74 0.1 calc(h + 215))`. */
export declare const dawnOf: (accent: Color) => Color;
/** The contrast ratio of WCAG 2, from 1 to 21. */
export declare const contrastOf: (one: string, other: string) => number;
/** A colour's lightness in oklch, from 0 to 1. */
export declare const lightnessOf: (hex: string) => number;
/** The colour with another lightness: its hue, and its chroma as far as a screen can show it. */
export declare const withLightness: (hex: string, l: number) => string;
