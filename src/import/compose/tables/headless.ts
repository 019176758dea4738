import { says } from '../../words/says.js';
import type { ColumnTopic } from '../../words/words.js';
import { dateOf } from '../facts/date-in.js';
import { isOrganisation } from '../facts/organisation.js';
import type { Columns } from './columns.js';
import { glossaryOf } from './glossary.js';
import type { Grid } from './grid.js';
import { bodyOf, type Headed } from './heads.js';
import { measuresOf } from './measures.js';
import { rolesOf } from './roles.js';
import type { TableEntry, TableMeaning } from './table-meaning.js';
import type { Making } from './table-row.js';

/** Reads a table without heads by the heading over it, and by what its cells look like. */
export function headlessOf(grid: Grid, making: Making): TableMeaning | undefined {
  const { words, heading } = making;
  const headed: Headed = {
    heads: Array<string>(grid.columns).fill(''),
    isSure: false,
    ...bodyOf(grid, 0, []),
  };
  const columns = (topics: readonly (ColumnTopic | undefined)[]): Columns => ({
    topics,
    score: 0,
    certainty: 'guess',
    words: heading,
  });
  if (headed.rows.length === 0) return undefined;
  if (
    grid.columns === 2 &&
    says(heading, words.headings.glossary) &&
    headed.rows.every(({ fields }) => isTerm(fields[0]!.text))
  ) {
    return {
      kind: 'glossary',
      heads: [],
      unplaced: headed.over,
      entries: told(glossaryOf(headed, columns(['term', 'definition']), making), heading),
    };
  }
  const first = headed.rows.map(({ fields }) => fields[0]!.text).filter(Boolean);
  const areActors =
    first.length > 0 && first.filter((text) => isOrganisation(text, words)).length >= first.length * 0.7;
  if (
    grid.columns === 2 &&
    areActors &&
    (says(heading, words.headings.roles) || says(heading, words.headings.responsibilities))
  ) {
    return {
      kind: 'roles',
      heads: [],
      unplaced: headed.over,
      entries: told(rolesOf(headed, columns(['actor', 'duty']), making), heading),
    };
  }
  if (grid.columns > 1 && says(heading, words.headings.measures)) {
    const topics = topicsByLooks(headed, making);
    if (topics)
      return {
        kind: 'measures',
        heads: [],
        unplaced: headed.over,
        entries: told(measuresOf(headed, columns(topics), making), heading),
      };
  }
  return undefined;
}

/** A term is a word or a few. */
const isTerm = (text: string): boolean => text.length > 0 && text.length <= 80;

const told = <Entry>(entries: readonly TableEntry<Entry>[], heading: string): TableEntry<Entry>[] =>
  entries.map((entry) => ({
    ...entry,
    certainty: 'guess',
    reason: { code: 'table-heading', words: heading },
  }));

/** Columns of a table of measures by their cells: numbers, who, when; the longest text is the measure. */
function topicsByLooks(
  { rows, heads }: Headed,
  { words }: Making,
): readonly (ColumnTopic | undefined)[] | undefined {
  const cells = heads.map((_, column) => rows.map(({ fields }) => fields[column]!.text).filter(Boolean));
  const most = (texts: readonly string[], is: (text: string) => boolean) =>
    texts.length > 0 && texts.filter(is).length >= texts.length * 0.7;
  const topics = cells.map((texts): ColumnTopic | undefined =>
    most(
      texts,
      (text) => /^\d+(?:\.\d+)*[.)]?$/.test(text) && text.length < 6 && !/^(?:19|20)\d\d$/.test(text),
    )
      ? 'number'
      : most(texts, (text) => isOrganisation(text, words))
        ? 'responsible'
        : most(texts, (text) => text.length < 40 && typeof dateOf(text, words) === 'string')
          ? 'time'
          : undefined,
  );
  const length = (column: number) => cells[column]!.reduce((sum, text) => sum + text.length, 0);
  const longest = [...heads.keys()]
    .filter((column) => topics[column] === undefined)
    .sort((one, other) => length(other) - length(one))[0];
  if (longest === undefined || !topics.some(Boolean)) return undefined;
  return topics.map((topic, column) => (column === longest ? 'measure' : topic));
}
