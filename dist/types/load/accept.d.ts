import type { Finding, LoadCode, Problem } from '../read/problems.js';
import type { Content } from '../format/schema.js';
/** Content on its way to a widget. */
export interface Received {
    /** What can be shown. */
    readonly content: Content | undefined;
    /** Works out what is wrong, and says it in words; missing where nothing is. */
    readonly problems?: () => Promise<readonly Problem[]>;
}
/**
 * Takes a JSON value for content. What is sound is passed on as it is; only where something is wrong is the
 * file that reads on and words the faults fetched.
 *
 * @param text - The text that the value was parsed from, for the lines and columns of what is wrong.
 */
export declare function accept(value: unknown, text?: string): Received | Promise<Received>;
/** Takes a content file's text. */
export declare function acceptText(text: string): Received | Promise<Received>;
/** Nothing to show, for a reason that lies outside the content. */
export declare function failure(code: LoadCode | 'limit-size', details?: Finding['details']): Received;
/** Puts a finding into words; if the file with the words cannot be had, its code stands for them. */
export declare function problem(finding: Finding): Promise<Problem>;
