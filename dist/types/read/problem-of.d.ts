import type { Finding, Problem } from './problems.js';
/** Puts a finding into words that no file is needed for. What they quote is cut where it is very long. */
export declare function problemOf(finding: Finding): Problem;
/**
 * Puts the findings of one file into words, with places that a person finds: an entry's title, a key's name, and where
 * the file's text is at hand, line and column.
 *
 * @param file - The value that was read.
 * @param text - The text that it was parsed from.
 */
export declare function problemsOf(findings: readonly Finding[], file: unknown, text?: string): Problem[];
