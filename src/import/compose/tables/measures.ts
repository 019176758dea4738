import type { Measure, Responsible } from '../../../format/schema.js';
import type { ItemPiece, Piece } from '../../pieces.js';
import { isOneOf } from '../../words/says.js';
import { dateOf } from '../facts/date-in.js';
import { isOrganisation, isOrganisationName } from '../facts/organisation.js';
import { measuredIn } from '../facts/measured-in.js';
import { periodIn } from '../facts/period-in.js';
import { responsibleIn } from '../facts/responsible-in.js';
import { statusOf } from '../facts/status-of.js';
import type { Columns } from './columns.js';
import type { Field } from './grid.js';
import type { Words } from '../../words/words.js';
import { labelled } from '../label.js';
import type { Headed } from './heads.js';
import { linesOf } from './pieces-of-cell.js';
import { stateOf } from './state-of.js';
import type { TableEntry } from './table-meaning.js';
import {
  noteOf,
  onLine,
  paragraphs,
  tableEntry,
  tableRows,
  titleAndBody,
  type Making,
  type TableRow,
} from './table-row.js';

/** Reads a table of measures. */
export function measuresOf(headed: Headed, columns: Columns, making: Making): readonly TableEntry<Measure>[] {
  let goal: readonly string[] = [];
  let group: string | undefined;
  return tableRows(headed, columns, 'measure').flatMap((row) => {
    // An empty cell under a goal is the same goal's, until a row heads others.
    const own = [...row.fields('goal'), ...row.fields('subGoal')].map(({ text }) => onLine(text));
    if (own.length || row.group !== group) goal = own;
    group = row.group;
    const goals = [...new Set([...(group === undefined ? [] : [onLine(group)]), ...goal])];
    const cells = row.fields('measure');
    const rest = restOf(row, making);
    const certainty = cells.length ? columns.certainty : 'guess';
    const reason = { code: 'table-heads', words: columns.words };
    return measuresIn(cells, making).map((measure) =>
      tableEntry(
        { ...numbered(measure, row), ...joined(measure, rest) },
        row,
        certainty,
        reason,
        goals,
        readToo(row, making),
      ),
    );
  });
}

interface Named {
  readonly number?: string;
  readonly title?: string;
  readonly body?: string;
}

/** The measures of a cell: its items where it is a list and nothing else. */
function measuresIn(cells: readonly Field[], making: Making): readonly Named[] {
  const pieces = cells.flatMap((cell) => cell.pieces);
  const items = pieces.filter((piece): piece is ItemPiece => piece.kind === 'item');
  if (
    items.length > 1 &&
    items.length === pieces.length &&
    items.every(({ level, continues }) => level === 1 && !continues)
  ) {
    return items.map((item) => named([item], making));
  }
  return [cells.length ? named(pieces, making) : {}];
}

function named(pieces: readonly Piece[], making: Making): Named {
  const [first] = pieces;
  const number = first && 'number' in first ? first.number : undefined;
  const lines = linesOf(number === undefined ? pieces : [unnumbered(first as ItemPiece), ...pieces.slice(1)]);
  const text = lines
    .map((line) => ('runs' in line ? line.runs.map((run) => run.text).join('') : ''))
    .join('\n');
  const { title, body } = titleAndBody({ pieces, text } as Field, lines, making);
  const typed = number === undefined ? /^(\d+(?:\.\d+)+\.?|\d+[.)])\s+(?=\p{L})/u.exec(title) : null;
  return {
    ...(number !== undefined && { number: number.replace(/[.):\s]+$/u, '') }),
    ...(typed && { number: typed[1]!.replace(/[.)]+$/u, '') }),
    title: typed ? title.slice(typed[0].length) : title,
    ...(body && { body }),
  };
}

const unnumbered = (piece: ItemPiece): Piece => ({ ...piece, number: undefined });

const numbered = ({ number, title }: Named, row: TableRow): Partial<Measure> => {
  const written = onLine(row.text('number')).replace(/[.)]$/u, '') || number;
  return { ...(written !== undefined && { number: written }), ...(title && { title }) };
};

const joined = ({ body }: Named, { body: more, ...rest }: Measure): Measure => {
  const whole = paragraphs(body, more);
  return { ...(whole && { body: whole }), ...rest };
};

/** All of a measure but its number and title. */
function restOf(row: TableRow, making: Making): Measure {
  const { words, prose } = making;
  const description = row
    .fields('description')
    .map(({ pieces }) => prose(pieces))
    .join('\n\n');
  const who = responsibleOf(row, making);
  const note = noteOf(row, making, (head, field) => marks(head, field, making));
  const isKept = (topic: 'status' | 'funding' | 'priority' | 'place' | 'result') => row.has(topic);
  const recipients = row.fields('recipients').flatMap(({ text }) => groupsIn(text));
  return {
    ...(description && { body: description }),
    ...(recipients.length && { recipients }),
    ...(isKept('place') && { place: textOrNull(row.text('place'), making) }),
    ...timesOf(row, making),
    ...(isKept('status') && { status: statusOf(row.text('status'), words) }),
    ...(isKept('priority') && { priority: textOrNull(row.text('priority'), making) }),
    ...(isKept('funding') && { funding: textOrNull(row.text('funding'), making) }),
    ...(row.has('cost') && { cost: costOf(row.text('cost'), words) }),
    ...(row.text('category') && { category: onLine(row.text('category')) }),
    ...(isKept('result') && {
      result: row.text('result') ? prose(row.fields('result').flatMap(({ pieces }) => pieces)) : null,
    }),
    ...(who !== undefined && { responsible: who }),
    ...(note !== undefined && { note }),
  };
}

/** What a measure costs, in the document's own words where they are more than a number. */
function costOf(text: string, words: Words): Measure['cost'] {
  const { value } = measuredIn(text, words);
  return typeof value === 'number' && String(value) !== onLine(text) ? { value, text: onLine(text) } : value;
}

/** The groups that a cell names, on lines or between commas. */
const groupsIn = (text: string): string[] =>
  text
    .split(/[\n,;]/)
    .map((group) => onLine(group))
    .filter(Boolean);

const textOrNull = (text: string, { words }: Making): string | null =>
  text === '' || isOneOf(text, words.missing) ? null : onLine(text);

/** Names of a column, or columns with an organisation each and marks below. */
function responsibleOf(row: TableRow, making: Making): Responsible[] | null | undefined {
  const { words } = making;
  const names = [...row.fields('responsible'), ...row.fields('actor')].flatMap(({ text }) =>
    responsibleIn(text, words),
  );
  const marked = row.others.flatMap(({ head, field }) => {
    const state = isOrganisation(head, words) ? stateOf(field, words) : undefined;
    return state === undefined ? [] : [{ actor: head, state }];
  });
  const helping = row
    .fields('helper')
    .flatMap(({ text }) => responsibleIn(text, words))
    .map((actor) => ({ actor, role: 'helps' }));
  const has = row.has('responsible') || row.has('actor');
  const over = has ? undefined : labelled(making.heading).title;
  if (over !== undefined && isOrganisationName(over, words)) names.push(over);
  return names.length || marked.length || helping.length
    ? [...new Set(names), ...marked, ...helping]
    : has
      ? null
      : undefined;
}

/** "2022–2024" is when it begins and ends; one date is when it is done; years over columns are told by marks. */
function timesOf(row: TableRow, making: Making): Pick<Measure, 'start' | 'due'> {
  const { words } = making;
  const start = row.has('start') ? { start: dateOf(row.text('start'), words) } : {};
  const due = row.has('due') ? { due: dateOf(row.text('due'), words) } : {};
  const text = onLine(row.text('time'));
  const years = row.others
    .flatMap(({ head, field }) => (isMarkedYear(head, field, making) ? [head.trim()] : []))
    .sort();
  if (years.length) return { start: years[0]!, due: years.at(-1)!, ...start, ...due };
  if (!row.has('time')) return { ...start, ...due };
  const period = periodIn(text, words);
  const time =
    period?.rest === '' && period.value.text === undefined
      ? { start: period.value.from, due: period.value.to }
      : { due: dateOf(text, words) };
  return { ...time, ...start, ...due };
}

const isMarkedYear = (head: string, field: Field, { words }: Making): boolean =>
  /^(?:19|20)\d\d$/.test(head.trim()) && stateOf(field, words) === 'yes';

/** Whether a cell is a mark in a column of its own: then it is read, and no note. */
const marks = (head: string, field: Field, making: Making): boolean =>
  isMarkedYear(head, field, making) ||
  (isOrganisation(head, making.words) && stateOf(field, making.words) !== undefined);

const readToo =
  (row: TableRow, making: Making) =>
  (field: Field): boolean =>
    row.others.some((other) => other.field === field && marks(other.head, field, making));
