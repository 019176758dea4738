import type { Decision } from '../../../format/schema.js';
import { isOneOf } from '../../words/says.js';
import { capitalised } from '../facts/capitalised.js';
import { dateOf } from '../facts/date-in.js';
import { decisionsIn } from '../facts/decisions-in.js';
import { bodyNamed } from '../facts/organisation.js';
import type { Columns, Shape } from './columns.js';
import type { Headed } from './heads.js';
import type { TableEntry } from './table-meaning.js';
import {
  noteOf,
  onLine,
  paragraphs,
  tableEntry,
  tableRows,
  withGroup,
  type Making,
  type TableRow,
} from './table-row.js';

/** "Beslut", "Version" or "Instans" with "Datum". */
export const DECISIONS: Shape = {
  needs: [['decision', 'body', 'reference'], ['date']],
  takes: ['decision', 'body', 'reference', 'note', 'description'],
};

/** Reads a table of decisions on the document: its history. */
export const decisionsOf = (
  headed: Headed,
  columns: Columns,
  making: Making,
): readonly TableEntry<Decision>[] =>
  tableRows(headed, columns).flatMap((row) => {
    const decision = decisionOf(row, making) ?? { event: 'adopted' };
    const described = row.fields('description').map(({ pieces }) => making.prose(pieces));
    const note = paragraphs(decision.note, ...described, noteOf(row, making));
    const entry: Decision = { ...decision, ...(note && { note }) };
    return [
      withGroup(
        tableEntry(entry, row, columns.certainty, { code: 'table-heads', words: columns.words }),
        row,
      ),
    ];
  });

/** What the cells of a row tell of a decision, in columns of their own or in one; undefined where they are empty. */
export function decisionOf(row: TableRow, { words, prose }: Making): Decision | undefined {
  const text = onLine(row.text('decision'));
  const told = decisionsIn(text, words)[0];
  const whole = told?.rest === '' ? told.value : undefined;
  const isEvent = Object.values(words.events).some((list) => isOneOf(text, list));
  const body = onLine(row.text('body'));
  const reference = onLine(row.text('reference'));
  const date = row.text('date');
  if (!text && !body && !reference && !date) return undefined;
  // A column "Antagen av" may have more than who: "KF 2016-06-20 § 108".
  const inBody = body ? decisionsIn(body, words)[0] : undefined;
  return {
    event: whole ? whole.event : isEvent ? capitalised(text) : 'adopted',
    ...(whole && without(whole)),
    ...(inBody?.rest === '' ? without(inBody.value) : body && { body: bodyNamed(body, words) ?? body }),
    ...(date && { date: dateOf(date, words) }),
    ...(reference && { reference }),
    ...(text &&
      !whole &&
      !isEvent && {
        note: row
          .fields('decision')
          .map(({ pieces }) => prose(pieces))
          .join('\n\n'),
      }),
  };
}

const without = ({ body, date, reference }: Decision): Omit<Decision, 'event'> => ({
  ...(body != null && { body }),
  ...(date != null && { date }),
  ...(reference != null && { reference }),
});
