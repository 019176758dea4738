import { oncePer } from '../../../format/once-per.js';
import { alternatives } from '../../words/says.js';
import type { Words } from '../../words/words.js';

/** Names with a capital before "kommun", or after "Region": one to three words, and what stands between them. */
const patternOf = oncePer((words: Words) => {
  const name = '\\p{Lu}[\\p{L}-]+(?:[ /](?:\\p{Lu}[\\p{L}-]+|och(?= \\p{Lu}))){0,2}';
  const any = (list: readonly string[]) =>
    alternatives(
      list.flatMap((word) => [word, word.slice(0, 1).toUpperCase() + word.slice(1), word.toUpperCase()]),
    );
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?<name>${name}) (?<kind>${any(words.publishers)})|(?<first>${any(words.publishersBefore)}) (?<after>${name}|\\d+))(?![\\p{L}])`,
    'gu',
  );
});

/**
 * Finds whose a document is: the municipality or region that most of its texts name.
 *
 * A name keeps its form, since "Krokoms kommun" and "Mölndals stad" are names; what they own has an -s at the end of
 * "kommuns", and is the same name. Earlier texts count for more, a cover's most of all.
 */
export function publisherIn(texts: readonly string[], words: Words): string | undefined {
  const votes = new Map<string, { name: string; count: number }>();
  for (const [at, text] of texts.entries()) {
    for (const { groups } of text.matchAll(patternOf(words))) {
      const { name, kind, first, after } = groups!;
      // "Sveriges Kommuner och Landsting"
      if (name?.endsWith(' och')) continue;
      const written =
        name === undefined ? `${first!} ${after!}` : `${spoken(name)} ${ungenitive(kind!, words)}`;
      const known = votes.get(written.toLowerCase());
      const count = (known?.count ?? 0) + (at < 5 ? 3 : 1);
      votes.set(written.toLowerCase(), { name: readable(known?.name, written), count });
    }
  }
  return [...votes.values()].sort((one, other) => other.count - one.count)[0]?.name;
}

/** "KALIX" as a cover writes it is "Kalix". */
const spoken = (name: string): string =>
  name.replace(/\p{Lu}{2,}/gu, (capitals) => capitals.slice(0, 1) + capitals.slice(1).toLowerCase());

/** "kommuns" is of "kommun" where the language has both words. */
function ungenitive(kind: string, words: Words): string {
  const small = kind.toLowerCase();
  return small.endsWith('s') && words.publishers.includes(small.slice(0, -1)) ? small.slice(0, -1) : small;
}

const readable = (known: string | undefined, written: string): string =>
  known !== undefined && known !== known.toUpperCase() ? known : written;
