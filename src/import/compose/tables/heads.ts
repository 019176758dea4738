import { isOneOf } from '../../words/says.js';
import type { ColumnTopic, Words } from '../../words/words.js';
import { says } from '../../words/says.js';
import { isEmptyRow, wholeRow, type Field, type Grid } from './grid.js';

/** A table with its head apart: each column's words, and the rows under them with the words of rows that head them. */
export interface Headed {
  /** Words over each column, empty for none; those of two rows of heads are joined. */
  readonly heads: readonly string[];
  readonly rows: readonly BodyRow[];
  /** Words that stand as a title over the heads, and are no group's. */
  readonly over: readonly string[];
  /** All words of head rows, the repeated ones too. */
  readonly headWords: readonly string[];
  /** Whether the source said which rows are heads, or they were known by their words. */
  readonly isSure: boolean;
}

export interface BodyRow {
  readonly row: number;
  readonly fields: readonly Field[];
  /** Words of the nearest row before that spans all columns. */
  readonly group?: string;
  /** Whether it is the first row under those words. */
  readonly opens?: true;
}

const SHORT = 60;
const YEAR = /^(?:19|20)\d\d\b/;

/** Takes a table's head off; undefined where its first row looks like no head. */
export function headedBy(grid: Grid, isHead: (text: string) => boolean): Headed | undefined {
  const over: string[] = [];
  let first = 0;
  while (first < grid.rows.length - 1) {
    const whole = wholeRow(grid.rows[first]!);
    if (!whole && !isEmptyRow(grid.rows[first]!)) break;
    if (whole) over.push(whole.text);
    first++;
  }
  const row = grid.rows[first]!;
  const isMarked = first < grid.headRows || row.every(({ head, text }) => head === 'column' || !text);
  const known = row.filter(({ text }) => text.length <= SHORT && isHead(text)).length;
  // "År" over years heads them whatever stands beside it.
  const below = grid.rows[first + 1]?.[0];
  const isOverYears = YEAR.test(below?.text ?? '') && /^\p{L}+$/u.test(row[0]!.text) && isHead(row[0]!.text);
  const said = row.filter(({ text }) => text).length;
  const isBold = said > 1 && row.every(({ isBold, text }) => isBold || !text);
  if (said === 0 || !(isMarked || isBold || isOverYears || known >= Math.min(2, said))) return undefined;
  const second = hasSecondRow(grid, first) ? first + 1 : first;
  const heads = row.map(({ text }, column) => {
    const below = second > first ? grid.rows[second]![column]! : undefined;
    return below && below.text !== text && below.row !== row[column]!.row
      ? `${text} ${below.text}`.trim()
      : text;
  });
  const body = bodyOf(grid, second + 1, grid.rows.slice(first, second + 1), over.at(-1));
  return {
    ...body,
    heads,
    over: [...over.slice(0, -1), ...body.over],
    isSure: isMarked || known >= Math.min(2, said),
  };
}

/** Whether heads go on in the row after: one that parts what a head over several columns holds together. */
function hasSecondRow({ rows, headRows }: Grid, first: number): boolean {
  const below = rows[first + 1];
  if (!below || rows.length < first + 3) return false;
  if (headRows > first + 1) return true;
  const under = rows[first]!.flatMap((field, column) =>
    field.columnSpan > 1 && field.columnSpan < rows[first]!.length ? [below[column]!] : [],
  );
  return under.length > 1 && under.every(({ text, row }) => row === first + 1 && text && text.length <= 30);
}

/** The rows after the head: groups over them, without heads that come again on a new page. */
export function bodyOf(
  grid: Grid,
  from: number,
  headRows: readonly (readonly Field[])[],
  over?: string,
): Pick<Headed, 'rows' | 'headWords' | 'over'> {
  const again = new Set(headRows.map(wordsOf));
  const rows: BodyRow[] = [];
  // Words over rows that turn out to have none are nobody's.
  const lone: string[] = [];
  let group = over;
  let opens = true;
  for (const [at, fields] of grid.rows.entries()) {
    if (at < from || isEmptyRow(fields) || again.has(wordsOf(fields))) continue;
    const whole = wholeRow(fields);
    if (whole) {
      if (group !== undefined && opens) lone.push(group);
      group = whole.text;
      opens = true;
      continue;
    }
    rows.push({ row: at, fields, ...(group !== undefined && { group, ...(opens && { opens }) }) });
    opens = false;
  }
  if (group !== undefined && opens) lone.push(group);
  return {
    rows,
    over: lone,
    headWords: [...new Set(headRows.flatMap((row) => row.map(({ text }) => text)).filter(Boolean))],
  };
}

const wordsOf = (row: readonly Field[]): string => row.map(({ text }) => text.toLowerCase()).join('\u0000');

/** Topics of columns that a head may name. */
export interface HeadTopics {
  /** Topics whose words it is. */
  readonly exact: ReadonlySet<ColumnTopic>;
  /** Topics whose words it has among others. */
  readonly loose: ReadonlySet<ColumnTopic>;
}

const NONE: HeadTopics = { exact: new Set(), loose: new Set() };
/** Heads come again, table after table and sort after sort. */
const known = new WeakMap<Words, Map<string, HeadTopics>>();
const MOST_KNOWN = 2_000;

/** Finds what a head says that its column holds. */
export function topicsOf(head: string, words: Words): HeadTopics {
  if (!head || head.length > 2 * SHORT) return NONE;
  const heads = known.get(words) ?? new Map<string, HeadTopics>();
  known.set(words, heads);
  const earlier = heads.get(head);
  if (earlier) return earlier;
  if (heads.size > MOST_KNOWN) heads.clear();
  const topics = Object.keys(words.columns) as ColumnTopic[];
  const outside = onLine(head.replace(/\([^)]*\)/g, ' ')) || head;
  const found =
    outside.length > SHORT
      ? NONE
      : {
          exact: new Set(topics.filter((topic) => isOneOf(outside, words.columns[topic]))),
          loose: new Set(topics.filter((topic) => says(outside, words.columns[topic]))),
        };
  heads.set(head, found);
  return found;
}

const onLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
