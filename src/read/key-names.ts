import { keyWords } from './key-words.js';

const of = <T>(table: Readonly<Record<string, T>>, entry: string, key: string): T | undefined =>
  Object.hasOwn(table, `${entry}.${key}`)
    ? table[`${entry}.${key}`]
    : Object.hasOwn(table, key)
      ? table[key]
      : undefined;

/** The Swedish name of a key: a goal's `summary` is "Ingress". */
export const termOf = (entry: string, key: string): string | undefined => of(keyWords.terms, entry, key);

/** What a key's value may be, as JSON; undefined where the format gives no example of its own. */
export const ownExample = (entry: string, key: string): readonly [sv: string, en: string] | undefined =>
  of(keyWords.examples, entry, key);

/** What the format's own words for a key's value mean in Swedish. */
export const meaningsOf = (entry: string, key: string): Readonly<Record<string, string>> | undefined => {
  const name = `${entry}.${key}`;
  return Object.hasOwn(keyWords.meanings, name) ? keyWords.meanings[name] : undefined;
};

/** The keys that a Swedish word is the name of: `rubrik` is one for `title`. */
const named = new Map<string, Set<string>>();
for (const [name, term] of Object.entries(keyWords.terms)) {
  const word = term.toLowerCase();
  const keys = named.get(word) ?? new Set();
  named.set(word, keys.add(name.replace(/.*\./, '')));
}

/** The Swedish words for each entry's keys, with the key that each stands for. */
const words = new Map<string, ReadonlyMap<string, string>>();

/** Those of the entry itself come first; then those that name a key of that name elsewhere. */
function swedishWords(entry: string, keys: readonly string[]): ReadonlyMap<string, string> {
  const known = words.get(entry);
  if (known) return known;
  const made = new Map<string, string>();
  for (const key of keys) {
    const term = termOf(entry, key)?.toLowerCase();
    if (term !== undefined && !made.has(term)) made.set(term, key);
  }
  for (const [word, meant] of named) {
    const key = keys.find((one) => meant.has(one));
    if (key !== undefined && !made.has(word)) made.set(word, key);
  }
  words.set(entry, made);
  return made;
}

/**
 * Gives the key that was meant by one that the format does not have: by its Swedish name, as `rubrik` for `title`, or
 * by how it is spelt.
 *
 * @param keys - The keys that the entry may have.
 * @param nearest - Seeks the word that is spelt most like it.
 */
export function meantKey(
  key: string,
  entry: string,
  keys: readonly string[],
  nearest: (known: Iterable<string>) => string | undefined,
): string | undefined {
  const swedish = swedishWords(entry, keys);
  const word = key.toLowerCase();
  const exact = swedish.get(word);
  if (exact !== undefined) return exact;
  const near = nearest([...keys, ...swedish.keys()]);
  if (near !== undefined) return swedish.get(near) ?? near;
  // Part of a word: "text" is short for "brödtext", and "datum" for "beslutsdatum".
  if (word.length < 4 || word.length > 30) return undefined;
  for (const [name, meant] of swedish) if (name.endsWith(word) || name.startsWith(word)) return meant;
  return undefined;
}
