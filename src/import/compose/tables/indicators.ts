import type { Indicator } from '../../../format/schema.js';
import { datesIn } from '../facts/dates.js';
import { measuredIn, type MeasuredIn } from '../facts/measured-in.js';
import { responsibleIn } from '../facts/responsible-in.js';
import { trendOf } from '../facts/status-of.js';
import type { Words } from '../../words/words.js';
import type { Columns, Shape } from './columns.js';
import type { Headed } from './heads.js';
import type { TableEntry } from './table-meaning.js';
import { noteOf, onLine, tableEntry, tableRows, type Making, type TableRow } from './table-row.js';

/** "Indikator" with values, or what else is said of what is measured. */
export const INDICATORS: Shape = {
  needs: [['indicator'], ['value', 'baseline', 'target', 'unit', 'frequency', 'trend', 'source']],
  takes: [
    'number',
    'goal',
    'value',
    'baseline',
    'target',
    'unit',
    'frequency',
    'trend',
    'source',
    'description',
    'responsible',
    'note',
    'status',
    'judgement',
  ],
};

/** A column of values: what sort, for which time, and its head as written. */
export interface ValueColumn {
  readonly topic: 'value' | 'baseline' | 'target';
  readonly date?: string;
  readonly head: string;
}

/** Heads without their years, and the years: "Utfall 2022" is "Utfall" in 2022. */
export function yearsOf(
  heads: readonly string[],
  words: Words,
): readonly { readonly head: string; readonly date?: string }[] {
  return heads.map((head) => {
    const dates = datesIn(head, words);
    const [date] = dates;
    if (!date || dates.length > 1 || head.length > 40) return { head };
    const rest = `${head.slice(0, date.from)} ${head.slice(date.to)}`
      .replace(/[():,]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    return { head: rest, date: date.iso };
  });
}

/** Reads a table with an indicator on each row, and years, baselines and targets in its columns. */
export function indicatorsOf(
  headed: Headed,
  columns: Columns,
  dates: readonly (string | undefined)[],
  making: Making,
): readonly TableEntry<Indicator>[] {
  let goal: readonly string[] = [];
  let group: string | undefined;
  return tableRows(headed, columns, 'indicator').map((row) => {
    const own = row.fields('goal').map(({ text }) => onLine(text));
    if (own.length || row.group !== group) goal = own;
    group = row.group;
    const goals = [...new Set([...(group === undefined ? [] : [onLine(group)]), ...goal])];
    const cells = row.all.flatMap(({ field, topic }) => {
      const date = dates[field.column];
      if (topic !== 'value' && topic !== 'baseline' && topic !== 'target') return [];
      return [
        { topic, head: headed.heads[field.column]!, text: field.text, ...(date !== undefined && { date }) },
      ];
    });
    // A column with nothing in the row's cell is a time without a value.
    const blank = headed.heads.flatMap((head, column) => {
      const topic = columns.topics[column];
      const date = dates[column];
      const isValue = topic === 'value' || topic === 'baseline' || topic === 'target';
      return isValue && !cells.some((cell) => cell.head === head)
        ? [{ topic, head, text: '', ...(date !== undefined && { date }) }]
        : [];
    });
    const title = onLine(row.text('indicator'));
    const order = (head: string) => headed.heads.indexOf(head);
    const values = [...cells, ...blank].sort((one, other) => order(one.head) - order(other.head));
    const entry: Indicator = {
      title,
      ...measured(values, onLine(row.text('unit')) || unitIn(title), making),
      ...aboutOf(row, making),
    };
    return tableEntry(entry, row, columns.certainty, { code: 'table-heads', words: columns.words }, goals);
  });
}

/** "Andel … (%)", "Utsläpp, ton CO2": the unit that a title ends with, in brackets. */
const unitIn = (title: string): string =>
  /\((%|‰|[\p{L}°µ€$][\p{L}\d/²³°% ]{0,20})\)\s*$/u.exec(title)?.[1] ?? '';

/** A value to be placed. */
export interface ValueCell extends ValueColumn {
  readonly text: string;
}

/** Values of an indicator: readings by their times, a baseline, the last target; what has no time is compared with. */
export function measured(cells: readonly ValueCell[], unit: string, { words }: Making): Partial<Indicator> {
  const read = cells.map((cell) => ({ ...cell, ...measuredIn(cell.text, words) }));
  const units = new Set(read.flatMap((cell) => cell.unit ?? []));
  const common = unit || (units.size === 1 ? [...units][0]! : '');
  // Words are kept where a value is in another unit than the indicator.
  const valueOf = (cell: MeasuredIn & { text: string }): MeasuredIn['value'] =>
    typeof cell.value === 'number' && cell.unit !== undefined && cell.unit !== common
      ? { value: cell.value, text: onLine(cell.text) }
      : cell.value;
  const pointOf = (cell: (typeof read)[number]) =>
    cell.value === null && cell.date === undefined
      ? null
      : { ...(cell.date !== undefined && { date: cell.date }), value: valueOf(cell) };
  const targets = read.filter(({ topic }) => topic === 'target');
  const last = targets.reduce<(typeof read)[number] | undefined>(
    (one, other) => (one && (one.date ?? '') > (other.date ?? '') ? one : other),
    undefined,
  );
  const [baseline, ...more] = read.filter(({ topic }) => topic === 'baseline');
  const dated = read.filter(({ topic, date }) => topic === 'value' && date !== undefined);
  // "Kommunen 2019" and "Länet 2019": the first is what is measured, others are beside it.
  const values = dated.filter((cell, at) => dated.findIndex(({ date }) => date === cell.date) === at);
  const compared = [
    ...dated.filter((cell) => !values.includes(cell)),
    ...more,
    ...targets.filter((cell) => cell !== last),
    ...read.filter(({ topic, date }) => topic === 'value' && date === undefined),
  ].filter(({ text }) => text);
  return {
    ...(common && { unit: common }),
    ...(baseline && { baseline: pointOf(baseline) }),
    ...(last && { target: pointOf(last) }),
    ...(values.length && {
      values: values
        .map((cell) => ({ date: cell.date!, value: valueOf(cell) }))
        .sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0)),
    }),
    ...(compared.length && {
      comparisons: compared.map((cell) => ({
        title: onLine(cell.head),
        ...(cell.date !== undefined && { date: cell.date }),
        value: valueOf(cell),
      })),
    }),
  };
}

/** What else a row says of its indicator. */
function aboutOf(row: TableRow, making: Making): Partial<Indicator> {
  const { words, prose } = making;
  const code = onLine(row.text('number')).replace(/[.)]$/u, '');
  const summary = row
    .fields('description')
    .map(({ pieces }) => prose(pieces))
    .join('\n\n');
  const source = onLine(row.text('source'));
  const names = row.fields('responsible').flatMap(({ text }) => responsibleIn(text, words));
  const note = noteOf(row, making);
  return {
    ...(code && { code }),
    ...(summary && { summary }),
    ...(row.has('frequency') && { frequency: onLine(row.text('frequency')) || null }),
    ...(row.has('trend') && { trend: trendOf(row.text('trend'), words) }),
    ...(row.has('status') && { status: onLine(row.text('status')) || null }),
    ...judgementOf(row),
    ...(source && { source: { title: source } }),
    ...(row.has('responsible') && { responsible: names.length ? [...names] : null }),
    ...(note !== undefined && { note }),
  };
}

/** How it goes, in a column of its own; beside one for the status it is the judgement. */
function judgementOf(row: TableRow): Partial<Indicator> {
  if (!row.has('judgement')) return {};
  const said = row
    .fields('judgement')
    .map(({ text }) => onLine(text))
    .join('; ');
  return row.has('status') ? (said ? { assessment: said } : {}) : { status: said || null };
}
