import type { Choice } from '../../../format/choices.js';
import { CHOICES } from '../../../format/choices.js';
import type { RelatedDocument } from '../../../format/schema.js';
import { says } from '../../words/says.js';
import type { Words } from '../../words/words.js';
import { decisionsIn } from './decisions-in.js';

/** "(2019:1234)", "SFS 2019:1234": the number that a law has. */
const LAW = /(?:SFS\s*)?(?<!\d)(?:1[6-9]|20)\d\d:\d{1,4}(?!\d)/u;

/**
 * Reads one item of a list of documents: its title, with its law's number, and the decision in brackets after it.
 *
 * The relation is the one that the words over the list tell, unless the title is a law's.
 */
export function documentIn(text: string, words: Words, relation?: string): RelatedDocument {
  const written = text.replace(/\s+/g, ' ').trim();
  const decision = decisionOf(written, words);
  const title = (decision?.rest ?? written).replace(/[\s.;,]+$/u, '');
  const isLaw = LAW.test(title) || (title.length < 80 && says(title, words.relations.law));
  const kind = isLaw ? 'law' : relation;
  return {
    title,
    ...(kind !== undefined && { relation: kind }),
    ...(decision && { decision: decision.value }),
  };
}

/** A decision that stands last, in brackets or after a comma or a dash; what a title says itself stays in it. */
function decisionOf(text: string, words: Words) {
  const found = decisionsIn(text, words)[0];
  if (!found?.rest) return undefined;
  const at = text.indexOf(found.words);
  const isLast = !/[\p{L}\p{N}]/u.test(text.slice(at + found.words.length));
  return isLast && /[(,–-]\s*$/u.test(text.slice(0, at)) ? found : undefined;
}

/** How the documents of a list belong with this one, by the words over it: "Till grund för …" is `based-on`. */
export const relationIn = (heading: string, words: Words): Choice<'relation'> | undefined =>
  CHOICES.relation.find((relation) => says(heading, words.relations[relation]));
