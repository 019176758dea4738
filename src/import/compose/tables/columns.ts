import type { Certainty } from '../../suggestion.js';
import type { ColumnTopic, Words } from '../../words/words.js';
import { topicsOf } from './heads.js';

/** A sort of table by its columns: what it cannot do without, one of each group, and what else it may hold. */
export interface Shape {
  readonly needs: readonly (readonly ColumnTopic[])[];
  readonly takes: readonly ColumnTopic[];
}

/** Columns of a table by what they hold, for one sort of table. */
export interface Columns {
  /** Topic of each column; undefined for one that the sort of table has no place for. */
  readonly topics: readonly (ColumnTopic | undefined)[];
  /** How well they fit: the best of several sorts is what the table is. */
  readonly score: number;
  readonly certainty: Certainty;
  /** The head that told, as written. */
  readonly words: string;
}

/** Topics that several columns of a table may have. */
const MANY: ReadonlySet<ColumnTopic> = new Set([
  'responsible',
  'value',
  'duty',
  'note',
  'target',
  'description',
  'actor',
  'judgement',
]);

/** Fits a table's heads to a sort of table; undefined where one that it needs is missing. */
export function columnsFor(
  { needs, takes }: Shape,
  heads: readonly string[],
  words: Words,
): Columns | undefined {
  const found = heads.map((head) => topicsOf(head, words));
  const topics: (ColumnTopic | undefined)[] = heads.map(() => undefined);
  const used = new Set<ColumnTopic>();
  let score = 0;
  let told: string | undefined;
  let isExact = true;
  const take = (column: number, topic: ColumnTopic, exact: boolean) => {
    topics[column] = topic;
    used.add(topic);
    score += exact ? 2 : 1;
    isExact &&= exact;
  };
  const unmet = new Set(needs);
  const own = new Set([...needs.flat(), ...takes]);
  // What a head may say in other sorts of tables makes it no less sure in this one.
  const meanings = (topics: ReadonlySet<ColumnTopic>) => [...topics].filter((topic) => own.has(topic)).length;
  for (const how of ['exact', 'loose'] as const) {
    // What the sort cannot do without first, then what it may have.
    for (const need of needs) {
      if (!unmet.has(need)) continue;
      const free = [...found.keys()].filter((at) => topics[at] === undefined);
      const fitting = (one: readonly ColumnTopic[], besides?: number) =>
        free.filter((at) => at !== besides && one.some((topic) => found[at]![how].has(topic)));
      const others = [...unmet].filter((one) => one !== need && fitting(one).length > 0);
      const rank = (at: number) => [
        // None that another need has nothing but.
        Number(others.some((one) => fitting(one, at).length === 0)),
        // "Roll" is who and "Ansvar" is what, though each may be both.
        need.findIndex((topic) => found[at]![how].has(topic)),
        // A head that says one thing only goes before one that may be something else: "Målvärde" before "Mål".
        meanings(found[at]![how]),
        at,
      ];
      const [column] = fitting(need).sort((one, other) => firstDifference(rank(one), rank(other)));
      if (column === undefined) continue;
      take(
        column,
        need.find((one) => found[column]![how].has(one))!,
        how === 'exact',
      );
      unmet.delete(need);
      told ??= heads[column];
    }
    for (const [column, topic] of found.entries()) {
      if (topics[column] !== undefined) continue;
      const may = takes.find((one) => topic[how].has(one) && (!used.has(one) || MANY.has(one)));
      if (may !== undefined && (how === 'exact' || unmet.size === 0)) take(column, may, how === 'exact');
    }
  }
  if (unmet.size > 0) return undefined;
  const unknown = heads.filter((head, column) => head && topics[column] === undefined).length;
  return {
    topics,
    score: score - unknown / 2,
    certainty: isExact && unknown === 0 ? 'certain' : 'likely',
    words: told ?? heads.find(Boolean) ?? '',
  };
}

/** Difference of two lists of numbers where they first differ. */
const firstDifference = (one: readonly number[], other: readonly number[]): number =>
  one.map((value, at) => value - other[at]!).find((difference) => difference !== 0) ?? 0;
