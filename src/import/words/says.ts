import type { WordList } from './words.js';
import { indexOf, type WordIndex } from './word-index.js';

/*
 * Words of a text held against a list: whole words, å, ä and ö as letters, capitals and small letters alike. Each word
 * of a text is looked up, so that a long list costs no more than a short one.
 */

/** A list's words where they stand in a text. */
export interface Around {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Says whether a text has one of a list's words in it. */
export const says = (text: string, list: WordList): boolean => placeOf(text, list) !== undefined;

/** Finds the first of a list's words in a text, as the text writes it; the longest where several begin there. */
export function saying(text: string, list: WordList): string | undefined {
  const place = placeOf(text, list);
  return place && text.slice(place.from, place.to);
}

/** Finds a list's words in a text, and what stands before and after them. */
export function around(text: string, list: WordList): Around | undefined {
  const place = placeOf(text, list);
  return (
    place && {
      before: text.slice(0, place.from),
      words: text.slice(place.from, place.to),
      after: text.slice(place.to),
    }
  );
}

/** Finds a list's words at the beginning of a text, and what follows them. */
export function beginning(text: string, list: WordList): Around | undefined {
  const found = around(text, list);
  return found && !/[\p{L}\p{N}]/u.test(found.before) ? found : undefined;
}

/** Says whether a text is one of a list's words and nothing else, but for a colon, full stop or asterisk after it. */
export function isOneOf(text: string, list: WordList): boolean {
  const index = indexOf(list);
  const written = tidy(text);
  if (written.length > index.longest + 40) return false;
  return isWhole(written, index) || isWhole(bare(written), index);
}

const isWhole = (written: string, index: WordIndex): boolean =>
  index.whole.has(written) || (/^\p{L}+$/u.test(written) && isLonger(written, index));

/** A text in small letters, with single spaces. */
export const tidy = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

/** A text in small letters without the marks round it. */
export const bare = (text: string): string =>
  tidy(text)
    .replace(/^[*•"”“'(]+/u, '')
    .replace(/[:.;,*?!"”“')]+$/u, '')
    .trim();

/** Letters that are one word of a list, or a word that ends or begins as the list says. */
const isKnown = (word: string, index: WordIndex): boolean => index.single.has(word) || isLonger(word, index);

const isLonger = (word: string, { ends, endLengths, begins }: WordIndex): boolean =>
  endLengths.some((length) => word.length >= length && ends.has(word.slice(-length))) ||
  begins.some((begin) => word.startsWith(begin));

interface Place {
  readonly from: number;
  readonly to: number;
}

interface Word extends Place {
  readonly word: string;
}

/** What may stand between two words of a phrase: "t.o.m.", "e-post", "barn- och". */
const GAP = /^[-.:/()]{0,2}\s*$/u;

function placeOf(text: string, list: WordList): Place | undefined {
  const index = indexOf(list);
  const sign = signIn(text, index);
  const words = wordsOf(text);
  for (const [at, { word, from, to }] of words.entries()) {
    if (sign && sign.from < from) return sign;
    const phrase = index.phrases.get(word)?.find((rest) =>
      rest.every((next, step) => {
        const following = words[at + step + 1];
        return following?.word === next && GAP.test(text.slice(words[at + step]!.to, following.from));
      }),
    );
    if (phrase) return { from, to: words[at + phrase.length]!.to };
    if (isKnown(word, index)) return { from, to };
  }
  return sign;
}

/** The first sign of a list, such as "≥", that stands in a text. */
function signIn(text: string, { signs }: WordIndex): Place | undefined {
  let first: Place | undefined;
  for (const sign of signs) {
    const from = text.indexOf(sign);
    if (from >= 0 && (!first || from < first.from)) first = { from, to: from + sign.length };
  }
  return first;
}

/** The words of the text that was asked about last: many lists are held against one text in turn. */
let last: { readonly text: string; readonly words: readonly Word[] } = { text: '', words: [] };

function wordsOf(text: string): readonly Word[] {
  if (last.text !== text) {
    const words: Word[] = [];
    for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
      const word = match[0].normalize('NFC').toLowerCase();
      words.push({ word, from: match.index, to: match.index + match[0].length });
    }
    last = { text, words };
  }
  return last.words;
}

/** A list's words as alternatives of a pattern, the longest first; `\b` knows no å, ä and ö, so put your own round it. */
export const alternatives = (list: WordList): string =>
  [...list]
    .sort((one, other) => other.length - one.length)
    .map(source)
    .join('|');

/** A word as a part of a pattern; letters alone go before an ending. */
function source(word: string): string {
  const escaped = word
    .replace(/^-(?=\p{L})|(?<=\p{L})-$/gu, '')
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/ /g, '\\s+');
  return `${/^-\p{L}/u.test(word) ? '\\p{L}*' : ''}${escaped}${/\p{L}-$/u.test(word) ? '\\p{L}*' : ''}`;
}
