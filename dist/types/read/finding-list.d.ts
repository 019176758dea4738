import type { ContentCode, Finding, Severity } from './problems.js';
/** A place in a file: a key or a number in what stands at the place above; undefined is the file itself. */
export type Place = {
    readonly above: Place;
    readonly key: Key;
} | undefined;
/** A key of an object or a number in a list. */
export type Key = string | number;
/** Numbers of findings by severity. */
export type Count = Readonly<Record<Severity, number>>;
/** What a finding’s words need, or what works it out where the finding is told of. */
type Details = NonNullable<Finding['details']> | (() => Finding['details']);
/**
 * Findings of one file. All is counted; of each severity the first `most` are kept, so that a file full of
 * faults costs no more than one with some.
 */
export declare class FindingList {
    #private;
    constructor(most?: number);
    get count(): Count;
    /**
     * @param above - Where the object or list is that the fault stands in, and `key` where in that; without a key
     * it is that itself.
     * @param details - A function is asked only where the finding is told of, and in that order.
     */
    add(severity: Severity, code: ContentCode, above: Place, key?: Key, details?: Details): undefined;
    /**
     * The findings in the order they were made. Where there are too many, errors, which cost something, come before
     * warnings, and the last finding says how many more there are.
     */
    findings(): Finding[];
}
export {};
