import type { CheckReport } from './checked-file.js';
/** Tells of each file in lines for a person to read. */
export declare const textReport: CheckReport;
