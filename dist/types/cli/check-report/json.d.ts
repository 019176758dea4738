import type { CheckReport } from './checked-file.js';
/**
 * Tells of all files in one JSON object, for programs: each file with its counts and problems, as `readContent` gives
 * them, in both languages. A file that could not be opened has `failure` and no problems.
 */
export declare const jsonReport: CheckReport;
