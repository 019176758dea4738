import type { Theme } from './theme.js';
/**
 * Writes a theme as a style sheet: the class `.samsyn-theme-<name>`, for a widget or anything around it.
 *
 * The rules set every public property, those that the theme leaves out to `initial`, so that a theme inside
 * another starts clean. Values are plain, and a colour that is not the same in both modes has a property for
 * each: build tools write `light-dark()` in a style sheet as variables of their own, which nobody sets.
 */
export declare function themeCss({ name, description, light, dark, shape }: Theme): string;
