import type { ProblemCode } from './problems.js';
/** What a finding’s words need, ready to be quoted. */
export type Details = Readonly<Record<string, string | number | undefined>>;
type Words = (details: Details) => string;
/** Each problem in Swedish, for the web editor, and in English. Every message says what to do. */
export declare const MESSAGES: Record<ProblemCode, readonly [sv: Words, en: Words]>;
export {};
