/** Themes outside the widgets: reading token files, writing style sheets, checking contrast. */
export { checkContrast, type Contrast } from './contrast.js';
export type { Words } from './contrast-pairs.js';
export { COLOUR_NAMES, SHAPE_NAMES, type ColourName, type Mode, type PropertyName, type ShapeName, } from './names.js';
export type { Theme, ThemeCode, ThemeColours, ThemeProblem, ThemeReading, ThemeValue } from './theme.js';
export { themeCss } from './theme-css.js';
export { readTokens } from './read-tokens.js';
export type { ReadOptions } from './extended-themes.js';
