import type { ContentCode, DiskCode, LoadCode, Severity } from '../../read/problems.js';
import type { BilingualText } from '../command.js';
/** The code of a problem that a check can find. */
export type RuleId = ContentCode | DiskCode | Extract<LoadCode, 'not-utf8' | 'not-json'>;
/** A kind of problem: how bad it is, and what is wrong, for any file. */
interface Rule {
    readonly severity: Severity;
    readonly words: BilingualText;
}
/** What a check looks for, by code. A problem's own message says what it is about, and what to do. */
export declare const RULES: Readonly<Record<RuleId, Rule>>;
export {};
