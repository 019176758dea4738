import type { ThemeReading } from './theme.js';
import { type ReadOptions } from './extended-themes.js';
/**
 * Reads a theme from a token file: gives what is sound, and a list of problems. Never throws.
 *
 * The file is in the Design Tokens format (DTCG 2025.10): the groups `light` and `dark` hold colours, the group
 * `shape` the rest. What the theme extends is read through `options.read` and lies beneath it, token by token,
 * so that a reference follows the value that the extending theme gives.
 *
 * @param value - What `JSON.parse` gave, or any other value.
 */
export declare function readTokens(value: unknown, options?: ReadOptions): ThemeReading;
