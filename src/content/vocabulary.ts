import { actorWords } from './vocabulary-actors.js';
import { documentWords } from './vocabulary-document.js';
import type { Vocabulary } from './vocabulary-entries.js';
import { factWords } from './vocabulary-facts.js';
import { goalWords } from './vocabulary-goals.js';
import { indicatorWords } from './vocabulary-indicators.js';
import { measureWords } from './vocabulary-measures.js';
import { valueWords } from './vocabulary-values.js';

/**
 * What every key of the content format means, in English and in Swedish: `vocabulary.goal.aims.sv`.
 *
 * Kept out of `schema.ts`, since only the build and an editor need it.
 */
export const vocabulary: Vocabulary = {
  ...documentWords,
  ...factWords,
  ...goalWords,
  ...actorWords,
  ...measureWords,
  ...indicatorWords,
  ...valueWords,
};
