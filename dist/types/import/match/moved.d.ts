/** Finds the places in a list of numbers that are out of order: all but the longest run that grows. */
export declare function outOfOrder(numbers: readonly number[]): ReadonlySet<number>;
