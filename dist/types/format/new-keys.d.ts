/**
 * The keys that came after the format's first version, by their entries: `goal` has `target`.
 *
 * Worked out from the descriptions. The build does it, and puts the result, some plain data, in the place of this file.
 */
export declare const newKeys: Readonly<Record<string, readonly string[]>>;
