import type { FailureCode } from './failure.js';
/** A sentence in each language that the import speaks. */
export type FailureMessage = Readonly<Record<'sv' | 'en', string>>;
/** Says in a sentence why a source cannot be read, and what to do about it. */
export declare function failureWords(code: FailureCode, details?: Readonly<Record<string, string | number>>): FailureMessage;
