import { oncePer } from '../../format/once-per.js';
import type { WordList } from './words.js';

/** A list of words as they are looked up. */
export interface WordIndex {
  /** The list's entries as they are written. */
  readonly whole: ReadonlySet<string>;
  /** Entries that are one word. */
  readonly single: ReadonlySet<string>;
  /** Words after the first, by the first word of each entry of several; the longest entry first. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** How words end, "-mål" without its hyphen, and the lengths of these. */
  readonly ends: ReadonlySet<string>;
  readonly endLengths: readonly number[];
  /** How words begin. */
  readonly begins: readonly string[];
  /** Entries without letters or digits. */
  readonly signs: readonly string[];
  /** Length of the longest entry. */
  readonly longest: number;
}

/** Gives a list's index, made once. */
export const indexOf = oncePer((list: WordList): WordIndex => {
  const single = new Set<string>();
  const phrases = new Map<string, string[][]>();
  const ends = list.filter((entry) => /^-\p{L}/u.test(entry)).map((entry) => entry.slice(1));
  const begins = list.filter((entry) => /\p{L}-$/u.test(entry)).map((entry) => entry.slice(0, -1));
  const signs: string[] = [];
  for (const entry of list) {
    if (/^-\p{L}|\p{L}-$/u.test(entry)) continue;
    const [first, ...rest] = entry.match(/[\p{L}\p{N}]+/gu) ?? [];
    if (first === undefined) signs.push(entry);
    else if (rest.length === 0) single.add(first);
    else
      phrases.set(
        first,
        [...(phrases.get(first) ?? []), rest].sort((one, other) => other.length - one.length),
      );
  }
  return {
    whole: new Set(list),
    single,
    phrases,
    ends: new Set(ends),
    endLengths: [...new Set(ends.map(({ length }) => length))],
    begins,
    signs,
    longest: Math.max(0, ...list.map(({ length }) => length)),
  };
});
