import type { Goal } from '../../../format/schema.js';
import { isOneOf } from '../../words/says.js';
import type { Words } from '../../words/words.js';
import { globalGoalsIn } from '../facts/global-goals-in.js';
import { responsibleIn } from '../facts/responsible-in.js';
import type { Columns, Shape } from './columns.js';
import type { Headed } from './heads.js';
import { hasJudgements, judgementsOf } from './judgements.js';
import { linesOf, textsOf } from './pieces-of-cell.js';
import type { TableEntry } from './table-meaning.js';
import {
  noteOf,
  onLine,
  paragraphs,
  tableEntry,
  tableRows,
  withGroup,
  titleAndBody,
  type Making,
  type TableRow,
} from './table-row.js';

/** "Mål" with "Delmål", "Beskrivning" or who is responsible. */
const UNJUDGED: Shape = {
  needs: [['goal'], ['subGoal', 'description', 'responsible', 'number']],
  takes: ['subGoal', 'description', 'responsible', 'number', 'note', 'globalGoals'],
};

/** The same with how it goes: "Mål" with "Måluppfyllelse". */
const JUDGED: Shape = {
  needs: [UNJUDGED.needs[0]!, [...UNJUDGED.needs[1]!, 'judgement']],
  takes: [...UNJUDGED.takes, 'judgement'],
};

/** What a table of goals has for columns: how it goes too, where the cells say so. */
export const goalsShape = (headed: Headed, words: Words): Shape =>
  hasJudgements(headed, words) ? JUDGED : UNJUDGED;

/** A text longer than this is what a goal says, and no title. */
const LONGEST_TITLE = 120;

/** Reads a table of goals and those under them. */
export function goalsOf(headed: Headed, columns: Columns, making: Making): readonly TableEntry<Goal>[] {
  const found: TableEntry<Goal>[] = [];
  for (const row of tableRows(headed, columns, 'goal')) {
    const goals = row
      .fields('subGoal')
      .flatMap(({ pieces }) => linesOf(pieces))
      .map((line) => subGoal(onLine(textsOf([line]))));
    const last = found.at(-1);
    if (!row.text('goal') && last) {
      // An empty cell under a goal: more that is the same goal's.
      const rest = restOf(row, making);
      const whole = {
        ...last.entry,
        goals: [...(last.entry.goals ?? []), ...goals],
        ...(rest.note && { note: paragraphs(last.entry.note, rest.note) }),
        ...(rest.body && { body: paragraphs(last.entry.body, rest.body) }),
      };
      const more = withGroup(tableEntry(whole, row, 'likely', last.reason), row);
      found[found.length - 1] = {
        ...last,
        entry: whole,
        said: [...last.said, ...more.said],
        unplaced: [...last.unplaced, ...more.unplaced],
      };
      continue;
    }
    const code = onLine(row.text('number')).replace(/[.)]$/u, '');
    const cell = row.fields('goal')[0];
    const { title, body } = cell ? titleAndBody(cell, linesOf(cell.pieces), making) : { title: '' };
    const rest = restOf(row, making);
    const whole = paragraphs(body, rest.body);
    const entry: Goal = {
      ...(code && { code }),
      ...(title && (title.length > LONGEST_TITLE ? { summary: title } : { title })),
      ...rest,
      ...judgementsOf(row, making),
      ...(whole && { body: whole }),
      ...(goals.length && { goals }),
    };
    found.push(
      tableEntry(
        entry,
        row,
        columns.certainty,
        { code: 'table-heads', words: columns.words },
        row.group === undefined ? [] : [onLine(row.group)],
        ({ text }) => isOneOf(onLine(text), making.words.missing),
      ),
    );
  }
  return found;
}

const subGoal = (text: string): Goal =>
  text.length > LONGEST_TITLE || /[.!?]$/.test(text) ? { summary: text } : { title: text };

function restOf(row: TableRow, making: Making): Goal {
  const body = row
    .fields('description')
    .map(({ pieces }) => making.prose(pieces))
    .join('\n\n');
  const names = row.fields('responsible').flatMap(({ text }) => responsibleIn(text, making.words));
  const note = noteOf(row, making);
  return {
    ...(body && { body }),
    ...(row.has('responsible') && { responsible: names.length ? [...names] : null }),
    ...globalGoalsIn(onLine(row.text('globalGoals'))),
    ...(note !== undefined && { note }),
  };
}
