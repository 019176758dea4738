import type { ValueShape } from './shape.js';
/** How a value looks, taken apart. */
export interface Looks {
    readonly nullable: boolean;
    /** Of a list: how its items look. */
    readonly item?: Looks | undefined;
    /** How the value looks if it is an object. */
    readonly object?: Looks | undefined;
    readonly entry?: string | undefined;
    readonly form: string;
    /** The words to choose from. */
    readonly choices?: readonly string[] | undefined;
}
/** Takes a shape apart. */
export declare function takeApart(shape: ValueShape): Looks;
/**
 * How a key's value looks if nothing is said of it: `source` is a `#source` and `goals` a list of `#goal`, if
 * there are entries of those names; anything else is a text.
 */
export declare function looksByName(key: string, entries: object): ValueShape;
