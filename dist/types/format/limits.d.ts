/**
 * Limits against accident and abuse. What lies past a limit is left out and reported by the limit's name;
 * a file that is too large is not read at all.
 */
export declare const LIMITS: {
    /** Bytes of a content file: 8 MiB. */
    readonly size: 8388608;
    /** List items in one file, counted at all depths, and all that stands in keys of one’s own. */
    readonly entries: 100000;
    /** Levels of objects and lists inside one another. */
    readonly depth: 40;
    /** Characters (UTF-16 units) of one text. */
    readonly text: 20000;
    /** Lists and quotations inside one another in one text, and marks inside one another in one line of it. */
    readonly nesting: 20;
    /** Problems of one file that are put into words; the last says how many more there are. */
    readonly problems: 100;
};
/** The name of a limit, as it stands in a problem's code: `limit-entries`. */
export type LimitName = keyof typeof LIMITS;
