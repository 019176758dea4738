/**
 * Counts what stands in a value of one's own, at all depths: list items and an object's values.
 *
 * @param level - How many objects and lists the value stands in.
 * @param most - Counting ends soon after this.
 * @returns Infinity where it goes deeper than the limit.
 */
export declare function sizeOf(value: unknown, level: number, most: number): number;
