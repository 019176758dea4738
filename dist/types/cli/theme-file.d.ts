import { type Theme } from '../theme/index.js';
import type { Call } from './command.js';
/** A theme on disk, and whether it may go out. */
export interface CheckedTheme {
    readonly theme: Theme | undefined;
    readonly isSound: boolean;
    /** The file is not there at all. */
    readonly isMissing?: boolean | undefined;
}
/** Reads a token file and prints all that is wrong with it: what cannot be read, and pairs that fail AA. */
export declare function checkThemeFile(file: string, { language, print, complain, options }: Call): CheckedTheme;
