import type { Finding, Problem } from './problems.js';
/** Puts a finding into words. What they quote is cut where it is very long. */
export declare function problemOf({ details, ...finding }: Finding): Problem;
