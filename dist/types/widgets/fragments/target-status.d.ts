/** Status of a target: reached (`above`), in part (`on`), or not (`below`). */
export type TargetStatus = 'above' | 'on' | 'below';
/**
 * Finds the status of a target by its words in Swedish or English: "delvis uppfyllt", "reached".
 *
 * @returns undefined for words that say something else.
 */
export declare function targetStatusOf(status: string): TargetStatus | undefined;
