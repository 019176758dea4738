import type { ThemeCode, ThemeProblem } from './theme.js';
type Details = Readonly<Record<string, string | undefined>>;
/** A place in a token file. */
export interface TokenPlace {
    readonly file: string;
    readonly pointer: string;
}
/** Puts what was found at a place into words. */
export declare function themeProblem({ file, pointer }: TokenPlace, code: ThemeCode, details?: Details): ThemeProblem;
export {};
