import type { Indicator } from '../../../format/schema.js';
import { datesIn } from '../facts/dates.js';
import { measuredIn } from '../facts/measured-in.js';
import type { ColumnTopic } from '../../words/words.js';
import type { BodyRow, Headed } from './heads.js';
import { topicsOf } from './heads.js';
import { indicatorsOf, measured, yearsOf, type ValueColumn } from './indicators.js';
import type { TableEntry } from './table-meaning.js';
import { onLine, type Making } from './table-row.js';

/** The sort of values that a head without its year is over; what names no sort is over values. */
export function valueTopic(head: string, { words }: Making): ValueColumn['topic'] | undefined {
  if (!head) return 'value';
  const { exact, loose } = topicsOf(head, words);
  for (const topic of ['baseline', 'target', 'value'] as const) if (exact.has(topic)) return topic;
  return (['baseline', 'target', 'value'] as const).find((topic) => loose.has(topic));
}

/** Reads a table with years over its columns, where no head names indicators: numbers beside a first column of words. */
export function yearColumnsOf(headed: Headed, making: Making): readonly TableEntry<Indicator>[] | undefined {
  const years = yearsOf(headed.heads, making.words);
  const topics = years.map(({ head, date }): ColumnTopic | undefined => {
    if (date !== undefined) return valueTopic(head, making);
    const { exact } = topicsOf(head, making.words);
    return (['unit', 'target', 'baseline', 'source', 'note', 'trend'] as const).find((topic) =>
      exact.has(topic),
    );
  });
  const dated = years.flatMap(({ date }, column) =>
    date !== undefined && column > 0 && topics[column] !== undefined ? [column] : [],
  );
  const cells = headed.rows
    .flatMap(({ fields }) => dated.map((column) => fields[column]!.text))
    .filter(Boolean);
  if (dated.length < 2 || years[0]!.date !== undefined || !areNumbers(cells, making)) return undefined;
  topics[0] = 'indicator';
  const columns = { topics, score: 0, certainty: 'likely' as const, words: headed.heads[dated[0]!]! };
  return indicatorsOf(
    headed,
    columns,
    years.map(({ date }) => date),
    making,
  ).map((found) => ({
    ...found,
    reason: { code: 'table-years', words: columns.words },
  }));
}

/** Reads a table with a year on each row, and an indicator, or values of one, in each column. */
export function yearRowsOf(headed: Headed, making: Making): readonly TableEntry<Indicator>[] | undefined {
  const { heads, rows } = headed;
  const dated = rows.map((row) => ({ row, date: yearOf(row, making) }));
  const cells = rows.flatMap(({ fields }) => fields.slice(1).map(({ text }) => text)).filter(Boolean);
  if (
    rows.length < 2 ||
    heads.length < 2 ||
    dated.some(({ date }) => date === undefined) ||
    !areNumbers(cells, making)
  )
    return undefined;
  if (rows.some(({ group }) => group !== undefined)) return undefined;
  const topics = heads.map((head) => exactTopic(head, making));
  const cellsOf = (column: number, topic: ValueColumn['topic']) =>
    dated.map(({ row, date }) => ({
      topic,
      head: heads[column]!,
      date: date!,
      text: row.fields[column]!.text,
    }));
  const made = (
    title: string,
    columns: readonly (readonly [column: number, topic: ValueColumn['topic']])[],
  ): TableEntry<Indicator> => ({
    entry: {
      title: onLine(title),
      ...measured(
        columns.flatMap(([column, topic]) =>
          cellsOf(column, topic).filter(({ text }) => text || topic === 'value'),
        ),
        '',
        making,
      ),
    },
    row: rows[0]!.row,
    certainty: 'likely',
    reason: { code: 'table-years', words: onLine(rows[0]!.fields[0]!.text) },
    goals: [],
    said: columns.flatMap(([column]) => rows.map(({ fields }) => fields[column]!.text)).filter(Boolean),
    unplaced: [],
  });
  const own = heads.flatMap((_, column) =>
    column > 0 && topics[column] !== undefined ? [[column, topics[column]] as const] : [],
  );
  const rest = heads.flatMap((head, column) =>
    column > 0 && topics[column] === undefined && head ? [made(head, [[column, 'value']])] : [],
  );
  if (heads.some((head, column) => column > 0 && !head && rows.some(({ fields }) => fields[column]!.text)))
    return undefined;
  const title = making.heading || (own[0] ? heads[own[0][0]]! : '');
  return [...(own.length ? [made(title, own)] : []), ...rest];
}

const exactTopic = (head: string, making: Making): ValueColumn['topic'] | undefined => {
  const { exact } = topicsOf(head, making.words);
  return (['value', 'target', 'baseline'] as const).find((topic) => exact.has(topic));
};

/** The time that a row's first cell is, and nothing else. */
function yearOf({ fields }: BodyRow, { words }: Making): string | undefined {
  const text = fields[0]!.text;
  const [date] = datesIn(text, words);
  return date && date.to - date.from >= text.length - 1 ? date.iso : undefined;
}

/** Whether cells hold values: most begin with a number or say that there is none. */
export function areNumbers(cells: readonly string[], { words }: Making): boolean {
  const numbers = cells.filter((text) => {
    const { value } = measuredIn(text, words);
    return text.length <= 30 && (value === null || typeof value === 'number' || value.value !== undefined);
  });
  return cells.length > 0 && numbers.length >= cells.length * 0.7;
}
