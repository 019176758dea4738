import type { RelatedDocument } from '../../../format/schema.js';
import { isOneOf, says } from '../../words/says.js';
import type { Words } from '../../words/words.js';
import { decisionsIn } from './decisions-in.js';
import { referenceIn } from './reference-in.js';

/** A capitalised word, and what its name goes on with: "Riktlinjer för bostäder". */
const NAME = /(?<=\S\s|[“”"])(\p{Lu}[\p{L}-]{3,40})((?:\s\p{L}[\p{L}-]*){0,8})/gu;
/** Small words that a name ends before. */
const AFTER = /\s(?:från|som|i|på|och|där|from|which|that|in|on|and)(?=\s|$)[^]*$/u;

/**
 * Finds the documents that a sentence names: after "Se även", with a case's number in brackets after it, or as what a
 * body has adopted, "Kommunstyrelsen antog 2011-11-28, § 306, Strategi för e-samhället".
 */
export function documentsIn(sentence: string, words: Words): readonly RelatedDocument[] {
  const [decision] = decisionsIn(sentence, words);
  return [...sentence.matchAll(NAME)].flatMap(([whole, kind, rest], at, all): readonly RelatedDocument[] => {
    if (!isKind(kind!, words)) return [];
    const title = `${kind!}${rest!.replace(AFTER, '')}`;
    const start = all[at]!.index;
    const before = sentence.slice(0, start);
    const after = sentence.slice(start + whole.length);
    const bracketed = /^\s?\(([^)]{4,60})\)/u.exec(after)?.[1];
    const reference = bracketed === undefined ? undefined : referenceIn(bracketed, words);
    if (reference) return [{ title, decision: { event: 'adopted', reference: reference.value } }];
    if (decision?.value.date !== undefined && /[,:]\s$/.test(before) && endsWith(before, decision.words))
      return [{ title, decision: decision.value }];
    return says(before.slice(-24), words.relations.related) ? [{ title, relation: 'related' }] : [];
  });
}

/** A kind of document as a name begins with it or ends: "Riktlinjer", "Biblioteksplan"; "planen" is the one at hand. */
const isKind = (word: string, words: Words): boolean =>
  !isOneOf(word, words.itself) &&
  Object.entries(words.kinds).some(([kind, list]) => kind !== 'mål' && isOneOf(word, list));

const endsWith = (text: string, words: string): boolean => text.replace(/[\s,:]+$/u, '').endsWith(words);
