import type { Theme } from './theme.js';
/**
 * Writes a theme as a style sheet: the class `.samsyn-theme-<name>`, for a widget or anything around it.
 *
 * The rule sets every public property, those that the theme leaves out to `initial`, so that a theme inside
 * another starts clean. Older engines, which do not know `light-dark()`, get the light colours.
 */
export declare function themeCss({ name, description, light, dark, shape }: Theme): string;
