import { factsOf, type Facts } from '../facts/facts-of.js';
import { factNamed, labelledIn, type Labelled } from '../facts/labels.js';
import type { FactLabel, Words } from '../../words/words.js';
import type { Field, Grid } from './grid.js';
import { isEmptyRow, wholeRow } from './grid.js';
import type { TableEntry } from './table-meaning.js';
import { onLine } from './table-row.js';

/** Labels that other tables have no columns for: one of them tells that a table is of facts. */
const TELLING: ReadonlySet<FactLabel | undefined> = new Set<FactLabel>([
  'kind',
  'owner',
  'edition',
  'validFrom',
  'validUntil',
  'revision',
  'nextRevision',
  'diaryNumber',
  'period',
  'replaces',
  'body',
]);

/** A document has not that many facts. */
const MOST_ROWS = 60;

/** A label with its value, and the row that it stands on. */
interface Placed extends Labelled {
  readonly row: number;
}

/**
 * Reads a table of the document's own facts: labels before their values, one pair or two on a row; above them; or both
 * in a cell.
 */
export function factTableOf(
  grid: Grid,
  words: Words,
):
  | { entries: readonly TableEntry<Facts>[]; heads: readonly string[]; unplaced: readonly string[] }
  | undefined {
  if (grid.rows.length > MOST_ROWS) return undefined;
  const ways = [inCells(grid, words), besides(grid, words), above(grid, words)];
  const labels = ways
    .filter((way) => way !== undefined)
    .map((way) => ({ way, known: way.filter(({ fact }) => fact !== undefined) }))
    .filter(
      ({ way, known }) =>
        isOnePair(grid, way) ||
        (known.length >= 2 && known.length >= way.length / 2 && known.some(({ fact }) => TELLING.has(fact))),
    )
    .sort(
      (one, other) =>
        other.known.length / other.way.length - one.known.length / one.way.length ||
        other.known.length - one.known.length,
    )[0]?.way;
  if (!labels) return undefined;
  const { facts, placed, unplaced } = factsOf(labels, words);
  const isPlaced = new Set(placed);
  const first = labels[placed[0] ?? 0]!;
  return {
    entries: [
      {
        entry: facts,
        row: first.row,
        certainty: placed.length === labels.length ? 'certain' : 'likely',
        reason: { code: 'table-labels', words: first.label },
        goals: [],
        // Dates in other words, short names of bodies: what is placed is said one way or another.
        said: labels.filter(({ value }, at) => isPlaced.has(at) && value).map(({ value }) => value),
        unplaced,
      },
    ],
    heads: labels.filter((_, at) => isPlaced.has(at)).map(({ label }) => label),
    unplaced: [
      ...grid.rows
        .flatMap((row) => wholeRow(row)?.text ?? [])
        .filter((text) => !labels.some(({ label, value }) => text.includes(label) && text.includes(value))),
      ...labels.flatMap(({ label, value }, at) =>
        isPlaced.has(at) ? [] : [value ? `${label}: ${value}` : label],
      ),
    ],
  };
}

/** "Dokumentet gäller för" and its value, in a table of their own: a label of several words can be no head. */
const isOnePair = ({ rows }: Grid, [one, ...more]: readonly Placed[]): boolean =>
  rows.length === 1 &&
  more.length === 0 &&
  one !== undefined &&
  one.value !== '' &&
  one.label.includes(' ') &&
  (TELLING.has(one.fact) || one.fact === 'audience');

const labelled = (label: string, value: string, row: number, words: Words): Placed => {
  const fact = factNamed(label, words);
  return { label: onLine(label).replace(/\s*:$/u, ''), value: value.trim(), row, ...(fact && { fact }) };
};

const bodyRows = (grid: Grid): readonly (readonly Field[])[] =>
  grid.rows.filter((row) => !isEmptyRow(row) && !wholeRow(row));

/** Cells of a row, each once. */
const cellsOf = (row: readonly Field[]): readonly Field[] => [...new Set(row)];

/** "Dokumenttyp | Plan", or two such pairs on a row; a value may go over several columns. */
function besides(grid: Grid, words: Words): readonly Placed[] | undefined {
  const labels: Placed[] = [];
  for (const row of bodyRows(grid)) {
    const cells = cellsOf(row);
    if (cells.length < 2 || cells.length > 6 || cells.length % 2) return undefined;
    for (let at = 0; at < cells.length; at += 2) {
      const [label, value] = [cells[at]!, cells[at + 1]!];
      if (!label.text && !value.text) continue;
      // A cell that goes on from a row before heads only the first.
      if (!label.text || label.text.length > 80) return undefined;
      // Labels side by side head what stands below them.
      if (value.text && factNamed(value.text, words)) return undefined;
      labels.push(labelled(label.text, value.text, label.row, words));
    }
  }
  return labels;
}

/** A row of labels, a row of values, and so on. */
function above(grid: Grid, words: Words): readonly Placed[] | undefined {
  const rows = grid.rows.filter((row) => !wholeRow(row));
  const labels: Placed[] = [];
  let at = 0;
  while (at < rows.length) {
    const heads = cellsOf(rows[at]!).filter(({ text }) => text);
    if (heads.length === 0) {
      at++;
      continue;
    }
    const known = heads.filter(({ text }) => factNamed(text, words)).length;
    if (heads.length < 2 || known < heads.length / 2) return undefined;
    const values = rows[at + 1] ?? [];
    for (const head of heads) {
      labels.push(labelled(head.text, values[head.column]?.text ?? '', head.row, words));
    }
    if (values.some(({ text, column }) => text && !heads.some((head) => head.column === column)))
      return undefined;
    at += 2;
  }
  return labels;
}

/** "Dokumenttyp: Plan" or the label over its value, both in each cell. */
function inCells(grid: Grid, words: Words): readonly Placed[] | undefined {
  const cells = grid.rows.flatMap(cellsOf).filter(({ text }) => text);
  const labels = cells.map(({ text, row }): Placed | undefined => {
    const told = labelledIn(text, words);
    if (told) return { ...told, row };
    const [first, ...rest] = text.split('\n');
    return rest.length && factNamed(first!, words)
      ? labelled(first!, rest.join('\n'), row, words)
      : undefined;
  });
  const known = labels.filter((label) => label !== undefined);
  return known.length === cells.length ? known : undefined;
}
