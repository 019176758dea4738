import { isObject, isTranslated, listsOf, textOf, type EntryKind, type Value } from './entry-tree.js';

/**
 * Keys that no import knows, or that few documents say so that it does, which an entry keeps from the old file where the
 * new one has none: addresses, pictures, global goals, codes, the document's own words for how it goes and the like. Keys
 * of one's own (`x-`) too, and texts in other languages, where the text that they translate is the same.
 */
export const CARRIED: Readonly<Partial<Record<EntryKind | 'any' | 'publisher', readonly string[]>>> = {
  any: ['url', 'sdg', 'sdgTargets', 'serves', 'figure', 'figures'],
  document: ['$schema', 'translations', 'alternates', 'labels', 'statuses'],
  goal: ['goalsLabel'],
  publisher: ['kommunkod', 'url', 'slogan', 'logo', 'actor'],
  actor: ['short', 'kind'],
  indicator: ['direction', 'breakdown'],
  term: ['own'],
};

/** An entry with what it keeps from the old file. */
export interface Carried {
  readonly value: Value;
  /** Keys that came from the old file, as paths in the entry: "sdg", "publisher/logo", "title". */
  readonly kept: readonly string[];
  /** Texts in other languages that are left behind, since the text that they translate has changed. */
  readonly stale: readonly string[];
}

/** Puts what no import knows into a new entry from the old one that it is. Its lists of other entries are left alone. */
export function carriedOver(kind: EntryKind, old: Value, next: Value, language: string): Carried {
  const kept: string[] = [];
  const stale: string[] = [];
  const lists = listsOf(kind);
  const value: Record<string, unknown> = {};
  const keys = [...CARRIED.any!, ...(CARRIED[kind] ?? [])];
  const isOwn = (key: string) => keys.includes(key) || key.startsWith('x-');
  // In the old entry's order, so that a file that says the same stays the same.
  for (const key of [...Object.keys(old).filter((one) => one in next || isOwn(one)), ...Object.keys(next)]) {
    if (key in value) continue;
    if (key in lists) value[key] = next[key];
    else if (key === 'samsyn') value[key] = later(old[key], next[key]);
    else if (!(key in next)) {
      value[key] = old[key];
      kept.push(key);
    } else if (key === 'publisher' && kind === 'document') {
      const publisher = publisherOf(old[key], next[key], language);
      value[key] = publisher.value;
      kept.push(...publisher.kept.map((one) => `publisher/${one}`));
    } else value[key] = translated(old[key], next[key], language, key, kept, stale);
  }
  return { value, kept, stale };
}

/** The later of two versions of the format: a file never goes back to one before its own. */
const later = (old: unknown, next: unknown): unknown =>
  typeof old === 'string' && typeof next === 'string' && old > next ? old : next;

/** A publisher's own facts, where it is the same publisher. */
function publisherOf(
  old: unknown,
  next: unknown,
  language: string,
): { value: unknown; kept: readonly string[] } {
  if (
    !isObject(old) ||
    !isObject(next) ||
    spaced(textOf(old['name'], language)) !== spaced(textOf(next['name'], language))
  ) {
    return { value: next, kept: [] };
  }
  const kept = Object.keys(old).filter(
    (key) => !(key in next) && (CARRIED.publisher!.includes(key) || key.startsWith('x-')),
  );
  const keys = [...Object.keys(old).filter((key) => key in next || kept.includes(key)), ...Object.keys(next)];
  const value = Object.fromEntries(
    [...new Set(keys)].map((key) => [
      key,
      key in next ? translated(old[key], next[key], language, key, [], []) : old[key],
    ]),
  );
  return { value, kept };
}

export const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A text with its translations from the old file, if it says the same; in lists and objects too. */
function translated(
  old: unknown,
  next: unknown,
  language: string,
  path: string,
  kept: string[],
  stale: string[],
): unknown {
  if (isTranslated(old) && typeof next === 'string') {
    const others = Object.keys(old).filter((tag) => tag !== language);
    if (spaced(textOf(old, language)) === spaced(next)) {
      if (others.length) kept.push(path);
      return old;
    }
    if (others.length) stale.push(path);
    return next;
  }
  if (Array.isArray(old) && Array.isArray(next)) {
    // Items are found by what they say, wherever they stand now.
    const known = new Map(
      (old as readonly unknown[]).flatMap((one) =>
        isTranslated(one) ? [[spaced(textOf(one, language)), one] as const] : [],
      ),
    );
    return (next as readonly unknown[]).map((one, at) => {
      if (typeof one !== 'string')
        return translated((old as readonly unknown[])[at], one, language, `${path}/${at}`, kept, stale);
      const earlier = known.get(spaced(one));
      if (earlier) kept.push(`${path}/${at}`);
      return earlier ?? one;
    });
  }
  if (isObject(old) && isObject(next) && !isTranslated(next)) {
    return Object.fromEntries(
      Object.entries(next).map(([key, one]) => [
        key,
        key in old ? translated(old[key], one, language, `${path}/${key}`, kept, stale) : one,
      ]),
    );
  }
  return next;
}
