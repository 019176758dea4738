import type { Finding, Problem } from './problems.js';
/** Puts a finding into words. */
export declare function problemOf(finding: Finding): Problem;
