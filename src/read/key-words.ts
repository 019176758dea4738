import { CHOICES } from '../format/choices.js';
import { compactSchema } from '../format/compact-schema.js';
import type { Description } from '../format/entries.descriptions.js';
import { vocabulary } from '../format/descriptions.js';

/**
 * Words that messages to an editor have for the format's keys, from the `descriptions.ts`. What holds for a key
 * of one entry alone stands under both names, `content.title`; what holds for it anywhere else, under its own.
 */
export interface KeyWords {
  /** The Swedish names of the keys: `summary` is "Ingress". */
  readonly terms: Readonly<Record<string, string>>;
  /** A value, as JSON, that a key may have, in a Swedish and in an English file. */
  readonly examples: Readonly<Record<string, readonly [sv: string, en: string]>>;
  /** The format's own words for values, with what they mean in Swedish: `done` is "klar". */
  readonly meanings: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/*
 * Worked out from the descriptions. The build does it, and puts the result, some plain data, in the place of this
 * file, so that a page downloads no descriptions.
 */
export const keyWords: KeyWords = {
  terms: shared(each(({ sv }) => /^[^:.]+/.exec(sv)![0])),
  examples: agreed(
    each(({ sv, en }) => {
      const [first, second] = [exampleIn(sv, 'Exempel'), exampleIn(en, 'Example')];
      return first === undefined || second === undefined ? undefined : ([first, second] as const);
    }),
  ),
  meanings: Object.fromEntries(each(({ sv }) => meaningsIn(sv))),
};

/** Gives what is found in the descriptions of an entry's keys, by `entry.key`. */
function each<T>(find: (description: Description) => T | undefined): [string, T][] {
  const entries = vocabulary as Readonly<Record<string, Readonly<Record<string, Description>>>>;
  return Object.keys(compactSchema).flatMap((entry) =>
    Object.entries(entries[entry]!).flatMap(([key, description]): [string, T][] => {
      const found = find(description);
      return found === undefined ? [] : [[`${entry}.${key}`, found]];
    }),
  );
}

/** Puts what most entries say of a key under its name alone. */
function shared<T>(found: readonly (readonly [string, T])[]): Record<string, T> {
  const usual: Record<string, T> = {};
  const counts = new Map<string, Map<string, number>>();
  for (const [name, value] of found) {
    const key = name.split('.')[1]!;
    const count = counts.get(key) ?? new Map<string, number>();
    const said = JSON.stringify(value);
    counts.set(key, count.set(said, (count.get(said) ?? 0) + 1));
    if (count.get(said)! >= Math.max(...count.values())) usual[key] = value;
  }
  const own = found.filter(
    ([name, value]) => JSON.stringify(usual[name.split('.')[1]!]) !== JSON.stringify(value),
  );
  return { ...usual, ...Object.fromEntries(own) };
}

/** Puts what every entry with a key says of it under the key's name alone. */
function agreed<T>(found: readonly (readonly [string, T])[]): Record<string, T> {
  const count = (names: readonly string[], key: string): number =>
    names.filter((name) => name.endsWith(`.${key}`)).length;
  const all = each(() => '').map(([name]) => name);
  return Object.fromEntries(
    found.map(([name, value]) => {
      const key = name.split('.')[1]!;
      const same = found.filter(([, other]) => JSON.stringify(other) === JSON.stringify(value));
      const isShared =
        count(
          same.map(([other]) => other),
          key,
        ) === count(all, key);
      return [isShared ? key : name, value];
    }),
  );
}

/** The first example in a description: a text, a list or a number. */
function exampleIn(description: string, word: string): string | undefined {
  return new RegExp(`${word}: ("[^"]*"|\\[[^\\]]*\\]|[\\d.]*\\d)`).exec(description)?.[1];
}

/** What a description says that the format's own words mean: `done = klar`. */
function meaningsIn(description: string): Readonly<Record<string, string>> | undefined {
  const own = new Set([
    ...Object.values(CHOICES).flat(),
    ...Object.values(compactSchema).flatMap((keys) => keys.match(/[a-z]+(?=\|)|(?<=\|)[a-z]+/g) ?? []),
  ]);
  const means = [...description.matchAll(/([a-z-]+)"? = ([^,.(]*[^,.(\s])/g)];
  const known = means.filter(([, word]) => own.has(word!));
  return known.length
    ? Object.fromEntries(known.map(([, word, meaning]) => [word!, meaning!] as const))
    : undefined;
}
