import type { PartRule } from './rule.js';
/** The rules in the order that they are asked in. */
export declare const partRules: readonly PartRule[];
