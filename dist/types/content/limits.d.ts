/**
 * Limits against accident and abuse. What lies past a limit is left out and reported by the limit's name;
 * a file that is too large is not read at all.
 */
export declare const LIMITS: {
    /** Bytes of a content file: 8 MiB. */
    readonly size: 8388608;
    /** List items in one file, counted at all depths. */
    readonly entries: 100000;
    /** Levels of objects and lists inside one another. */
    readonly depth: 40;
    /** Characters (UTF-16 units) of one text. */
    readonly text: 20000;
};
/** The name of a limit, as it stands in a problem's code: `limit-entries`. */
export type LimitName = keyof typeof LIMITS;
