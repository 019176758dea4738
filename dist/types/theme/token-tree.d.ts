import { type Mode, type PropertyName } from './names.js';
import { type TokenPlace } from './theme-messages.js';
import type { ThemeProblem } from './theme.js';
/** A token as it stands in a file. */
export interface Token extends TokenPlace {
    /** What a reference to it says: `light.accent`. */
    readonly path: string;
    /** Its own `$type`, or that of a group around it. */
    readonly type: string | undefined;
    readonly value: unknown;
}
/** The groups that Samsyn reads; all others are palettes to refer to. */
export type TokenGroup = Mode | 'shape';
/** The names that a group has. */
export declare const namesIn: (group: TokenGroup) => readonly PropertyName[];
/** Finds every token in a file, in its order, and what stands where no token can stand. */
export declare function tokensIn(file: string, root: Readonly<Record<string, unknown>>): {
    readonly tokens: readonly Token[];
    readonly problems: readonly ThemeProblem[];
};
