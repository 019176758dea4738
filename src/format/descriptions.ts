import { actorWords } from './actors.descriptions.js';
import { documentWords } from './document.descriptions.js';
import type { Vocabulary } from './entries.descriptions.js';
import { factWords } from './facts.descriptions.js';
import { goalWords } from './goals.descriptions.js';
import { indicatorWords } from './indicators.descriptions.js';
import { measureWords } from './measures.descriptions.js';
import { statusWords } from './statuses.descriptions.js';
import { valueWords } from './values.descriptions.js';

/**
 * The meaning of every key of the content format, in English and in Swedish: `vocabulary.goal.aims.sv`.
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
  ...statusWords,
  ...valueWords,
};
