import { oncePer } from '../../../format/once-per.js';
import { alternatives, isOneOf } from '../../words/says.js';
import type { Words } from '../../words/words.js';
import { isOrganisation, isShortForm } from './organisation.js';

// Not after a hyphen that stands for what follows: "barn- och".
const and = oncePer((words: Words) => new RegExp(`(?<!-)\\s+(?:${alternatives(words.and)})\\s+`, 'iu'));

/**
 * Parts the names of those who are responsible: by commas, line breaks, slashes and "och".
 *
 * "och" within a name parts nothing: "Barn- och utbildningsnämnden", "social- och arbetsmarknadsnämnden"; nor does it
 * in words that are no names, "alla nämnder som har barn och unga". A name in short form after its own in brackets
 * stays with it.
 */
export function responsibleIn(text: string, words: Words): readonly string[] {
  if (isOneOf(text, words.missing)) return [];
  return text
    .split(/[\n;•]|,(?!\d)|\/(?=\s|\p{Lu})|\s[-–]\s(?=\p{Lu})/u)
    .flatMap((part) => partedByAnd(part.trim(), words))
    .map((name) => name.replace(/^[-–•*\s]+|[\s.:]+$/gu, ''))
    .filter((name) => /[\p{L}\p{N}]/u.test(name));
}

function partedByAnd(part: string, words: Words): readonly string[] {
  const names = part.split(and(words));
  if (names.length < 2) {
    const leading = new RegExp(`^(?:${alternatives(words.and)})\\s+`, 'iu');
    return [part.replace(leading, '')];
  }
  return names.every((name) => isName(name, words)) ? names : [part];
}

const isName = (text: string, words: Words): boolean =>
  isShortForm(text) ||
  (text.split(/\s+/).length <= 4 && isOrganisation(text, words)) ||
  /^\p{Lu}[\p{L}-]+$/u.test(text);
