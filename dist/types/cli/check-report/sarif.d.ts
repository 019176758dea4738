import type { CheckReport } from './checked-file.js';
/**
 * Tells of all files in SARIF 2.1.0, which code hosts show beside the lines of a change.
 *
 * A code host finds a file by its address from the folder that the program runs in, which should be the repository's.
 */
export declare const sarifReport: CheckReport;
