import { CHOICES, type Choice } from '../../../format/choices.js';
import { around, saying } from '../../words/says.js';
import type { Words } from '../../words/words.js';

/**
 * Finds what kind of document a title names: "Strategi för integration" is a strategy, "Integrationsplan" a plan.
 *
 * The kind that is named first, since what follows "för" is what it is about; a title of no known kind has none.
 */
export function kindIn(title: string, words: Words): Choice<'documentKind'> | undefined {
  return CHOICES.documentKind
    .map((kind) => ({ kind, at: around(title, words.kinds[kind])?.before.length ?? Infinity }))
    .filter(({ at }) => at < Infinity)
    .sort((one, other) => one.at - other.at)[0]?.kind;
}

/** The words of a title that name its kind, as written. */
export function kindWords(title: string, words: Words): string | undefined {
  const kind = kindIn(title, words);
  return kind && saying(title, words.kinds[kind]);
}
