import type { EntryNode } from './entry-tree.js';

/** Words of an entry, as far as they are held against another's. */
export interface Features {
  readonly title: ReadonlySet<string>;
  readonly body: ReadonlySet<string>;
}

/** A text may be long; what its first words do not tell, the rest hardly does. */
const MOST_WORDS = 150;

/** A text in small letters and digits alone, so that marks and spaces make no difference. */
export const plain = (text: string): string =>
  (
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');

/** A title without the number that it may begin with. */
export const plainTitle = (title: string): string => plain(title).replace(/^(?:\d+ )+(?=\p{L})/u, '');

export const featuresOf = (node: EntryNode): Features => ({
  title: new Set(words(plainTitle(node.title))),
  // What stands under an entry tells which it is, where it says nothing itself.
  body: new Set(
    words(
      plain([node.body.slice(0, 4_000), ...node.children.slice(0, 20).map(({ title }) => title)].join(' ')),
    ),
  ),
});

const words = (text: string): readonly string[] => text.split(' ').filter(Boolean).slice(0, MOST_WORDS);

/** Words enough to tell an entry by: a year, a status and a number are the same in many. */
const ENOUGH_WORDS = 6;

/** How alike two entries are, from 0 to 1: by their titles, and by what they say. */
export function similarity(one: Features, other: Features): number {
  const title = dice(one.title, other.title);
  const body = dice(one.body, other.body);
  const hasTitles = one.title.size > 0 && other.title.size > 0;
  const hasBodies = one.body.size > 0 && other.body.size > 0;
  if (hasTitles && hasBodies) {
    const told = body * Math.min(1, Math.min(one.body.size, other.body.size) / ENOUGH_WORDS);
    return Math.max(title * 0.6 + told * 0.4, told * 0.9, title * 0.8);
  }
  return hasTitles ? title : hasBodies ? body : 0;
}

/** Words that two have in common, of all that they have; words with the same beginning count for half. */
function dice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let common = 0;
  const stems = new Set([...other].filter((word) => !one.has(word)).map(stem));
  for (const word of one) common += other.has(word) ? 1 : stems.has(stem(word)) ? 0.5 : 0;
  return (2 * common) / (one.size + other.size);
}

/** The beginning of a word, which its forms share: "fritid", "fritiden". */
export const stem = (word: string): string => word.slice(0, 5);
