import type { ProblemCode } from '../problems.js';
import type { Sentences } from './sentences.js';
/** Each problem in Swedish, for the web editor, and in English. Every message says what to do. */
export declare const MESSAGES: Readonly<Record<ProblemCode, Sentences>>;
