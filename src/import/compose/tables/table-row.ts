import type { Text } from '../../../format/schema.js';
import type { Piece } from '../../pieces.js';
import type { Certainty, Reason } from '../../suggestion.js';
import type { ColumnTopic, Words } from '../../words/words.js';
import type { Columns } from './columns.js';
import { wordsIn } from '../plain.js';
import type { Field } from './grid.js';
import type { BodyRow, Headed } from './heads.js';
import { inlineMarkdown } from '../inline.js';
import { textsOf } from './pieces-of-cell.js';
import type { TableEntry } from './table-meaning.js';

/** What entries are made with. */
export interface Making {
  readonly words: Words;
  readonly prose: (pieces: readonly Piece[]) => string;
  readonly heading: string;
}

/** Rows that tell one entry: one row, or several beside a cell that spans them. */
export interface TableRow {
  readonly row: number;
  readonly group?: string | undefined;
  readonly opens?: true | undefined;
  /** Cells of the columns of a topic that have words, each once. */
  readonly fields: (topic: ColumnTopic) => readonly Field[];
  /** Whether there is such a column at all: then an empty cell is a label without a value. */
  readonly has: (topic: ColumnTopic) => boolean;
  /** Words of the first cell of a topic; empty for none. */
  readonly text: (topic: ColumnTopic) => string;
  /** Cells with words in columns that have no topic, and what stands over them. */
  readonly others: readonly { readonly head: string; readonly field: Field }[];
  /** Each cell once, with its column's topic and what stands over it. */
  readonly all: readonly {
    readonly field: Field;
    readonly topic: ColumnTopic | undefined;
    readonly head: string;
  }[];
}

/** Gathers a table's rows to what tells an entry each: a cell of the topic `by` that spans rows holds them together. */
export function tableRows(
  { rows, heads }: Headed,
  { topics }: Pick<Columns, 'topics'>,
  by?: ColumnTopic,
): readonly TableRow[] {
  const key = topics.indexOf(by);
  const gathered: BodyRow[][] = [];
  for (const row of rows) {
    const last = gathered.at(-1);
    const isSame =
      by !== undefined && key >= 0 && last?.[0]!.fields[key] === row.fields[key] && row.fields[key]!.text;
    if (isSame) last!.push(row);
    else gathered.push([row]);
  }
  return gathered.map((together) => rowOf(together, heads, topics));
}

function rowOf(
  together: readonly BodyRow[],
  heads: readonly string[],
  topics: readonly (ColumnTopic | undefined)[],
): TableRow {
  const all: { field: Field; topic: ColumnTopic | undefined; head: string }[] = [];
  const seen = new Set<Field>();
  for (const { fields } of together) {
    for (const [column, field] of fields.entries()) {
      if (seen.has(field) || !(field.text || field.tick)) continue;
      seen.add(field);
      all.push({ field, topic: topics[column], head: heads[column] ?? '' });
    }
  }
  const fields = (topic: ColumnTopic) => all.filter((one) => one.topic === topic).map(({ field }) => field);
  return {
    row: together[0]!.row,
    group: together[0]!.group,
    opens: together[0]!.opens,
    fields,
    has: (topic) => topics.includes(topic),
    text: (topic) => fields(topic)[0]?.text ?? '',
    others: all.filter(({ topic }) => topic === undefined),
    all,
  };
}

/** Topics whose words are read: what an entry says in another way is said nevertheless. */
const READ: ReadonlySet<ColumnTopic | undefined> = new Set<ColumnTopic>([
  'number',
  'responsible',
  'actor',
  'time',
  'start',
  'due',
  'status',
  'trend',
  'value',
  'baseline',
  'target',
  'unit',
  'date',
  'body',
  'decision',
  'reference',
]);

/**
 * An entry with what told it; words of its row that are not in it are said in another way, or have no place.
 *
 * @param isReadToo - Whether a cell of another column is read as well.
 */
export function tableEntry<Entry>(
  entry: Entry,
  row: TableRow,
  certainty: Certainty,
  reason: Reason,
  goals: readonly string[] = [],
  isReadToo: (field: Field) => boolean = () => false,
): TableEntry<Entry> {
  const kept = new Set(wordsIn([...goals, ...stringsIn(entry)].join(' ')));
  const said: string[] = [];
  const unplaced: string[] = [];
  for (const { field, topic } of row.all) {
    const missing = wordsIn(field.text).filter((word) => !kept.has(word));
    if (missing.length)
      (READ.has(topic) || isReadToo(field) ? said : unplaced).push(whole(field.text, missing));
  }
  return { entry, row: row.row, certainty, reason, goals, said, unplaced };
}

/** An entry of a sort that has no place for the words of a row over it. */
export const withGroup = <Entry>(found: TableEntry<Entry>, { group, opens }: TableRow): TableEntry<Entry> =>
  group === undefined || !opens ? found : { ...found, unplaced: [group, ...found.unplaced] };

/** The cell's own words where none of them is kept, else those that are not. */
const whole = (text: string, missing: readonly string[]): string =>
  wordsIn(text).length === missing.length ? text : missing.join(' ');

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value), String(value).replace('.', ' ')];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
}

/** What stands in columns that an entry has no key for, as a note: "Prioritet: hög". */
export function noteOf(
  row: TableRow,
  { prose }: Making,
  skip: (head: string, field: Field) => boolean = () => false,
): string | undefined {
  const notes = row.fields('note').map(({ pieces }) => prose(pieces));
  const others = row.others
    .filter(({ head, field }) => !skip(head, field))
    .map(({ head, field }) => under(head, field, prose(field.pieces)));
  return [...notes, ...others].filter(Boolean).join('\n\n') || undefined;
}

/** A column's head and what stands in it; a list begins on a line of its own. */
function under(head: string, { pieces }: Field, said: string): string {
  const label = inlineMarkdown([{ text: head.replace(/[\s:]+$/u, '') }]);
  if (!label || !said) return said;
  return `${label}:${pieces[0]?.kind === 'item' ? '\n\n' : ' '}${said}`;
}

/** Markdown texts one after another, each a paragraph or more of its own; undefined where all are empty. */
export const paragraphs = (...texts: readonly (Text | null | undefined)[]): string | undefined =>
  texts.filter((text): text is string => typeof text === 'string' && text !== '').join('\n\n') || undefined;

/** Words on one line. */
export const onLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Words of pieces as a paragraph each, where nobody has told how Markdown is written. */
export const plainProse = (pieces: readonly Piece[]): string => textsOf(pieces).replace(/\n/g, '\n\n');

/** A title with what stands under it in the same cell. */
export function titleAndBody(
  { pieces, text }: Field,
  lines: readonly Piece[],
  { prose }: Making,
): { title: string; body?: string } {
  if (lines.length < 2) return { title: onLine(text) };
  return {
    title: onLine(textsOf(lines.slice(0, 1))),
    body: prose(lines.length === pieces.length ? pieces.slice(1) : lines.slice(1)),
  };
}
