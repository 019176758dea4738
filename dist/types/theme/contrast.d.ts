import { type Words } from './contrast-pairs.js';
import { type ColourName, type Mode } from './names.js';
import type { Theme } from './theme.js';
/** Contrast of two colours that meet in a theme. */
export interface Contrast {
    readonly mode: Mode;
    /** What meets what, in words. */
    readonly words: Words;
    /** The two public properties that decide the colours: the one in front, and the one behind. */
    readonly properties: readonly [front: ColourName, back: ColourName];
    /** The two colours as they are painted, `#rrggbb`: the one in front, and the one behind. */
    readonly colours: readonly [front: string, back: string];
    /** The contrast ratio of WCAG 2, from 1 to 21. */
    readonly ratio: number;
    /** The least ratio for level AA. */
    readonly needed: 4.5 | 3;
    readonly passesAA: boolean;
    /** Whether the ratio is enough for level AAA, 7; missing where WCAG asks for no more than AA. */
    readonly passesAAA?: boolean | undefined;
    /** The nearest value of the first property with which the pair passes, where the lightness alone can do it. */
    readonly suggestion?: string | undefined;
}
/** Checks every pair of colours that meet in a theme, in light and in dark. */
export declare const checkContrast: (theme: Theme) => readonly Contrast[];
