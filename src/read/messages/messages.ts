import { CONTENT_MESSAGES } from './content-messages.js';
import type { FaultName } from '../json/fault.js';
import { FAULTS } from '../json/json-messages.js';
import { LIMIT_MESSAGES } from './limit-messages.js';
import { LOAD_MESSAGES } from './load-messages.js';
import type { ProblemCode } from '../problems.js';
import type { Sentence, Sentences } from './sentences.js';

const fault =
  (language: 0 | 1): Sentence =>
  (details) =>
    FAULTS[details.fault as FaultName]?.[language](details, {}) ?? '';

/** Each problem in Swedish, for the web editor, and in English. Every message says what to do. */
export const MESSAGES: Readonly<Record<ProblemCode, Sentences>> = {
  ...CONTENT_MESSAGES,
  ...LIMIT_MESSAGES,
  ...LOAD_MESSAGES,
  // Where nothing is known of the fault, that it is one is all there is to say.
  'not-json': [fault(0), fault(1)],
};
