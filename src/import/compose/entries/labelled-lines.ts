import type { Goal, Measure } from '../../../format/schema.js';
import type { Piece } from '../../pieces.js';
import { isOneOf } from '../../words/says.js';
import type { ColumnTopic, Words } from '../../words/words.js';
import { comesFrom, leaveOver, type Draft, type Entry } from '../draft.js';
import { dateOf } from '../facts/date-in.js';
import { globalGoalsIn } from '../facts/global-goals-in.js';
import { isOrganisation } from '../facts/organisation.js';
import { responsibleIn } from '../facts/responsible-in.js';
import { statusOf } from '../facts/status-of.js';
import { plainOf } from '../plain.js';

/** What the line of an entry tells by the label before it, "Ansvarig: Socialnämnden", and the value in the entry's form. */
interface Line<Of> {
  readonly label: string;
  readonly value: Partial<Of>;
}

const LINE = /^([^:]{2,40}):\s+(\S[^]{0,160})$/u;

/** Parts a line in its label and what stands after it, where the label is one of a column's. */
function lineIn(said: string, topics: readonly ColumnTopic[], { columns }: Words) {
  const [, label, value] = LINE.exec(said) ?? [];
  if (label === undefined || value === undefined) return undefined;
  const topic = topics.find((one) => isOneOf(label, columns[one]));
  return topic && { topic, label, value: value.replace(/\.$/, '') };
}

/**
 * Puts a line of a goal that says who is responsible, how it goes or which global goals it serves, in the goal; says
 * whether it did.
 */
export function putGoalLine(draft: Draft, goal: Goal, piece: Piece): boolean {
  const { words } = draft;
  return putLine(draft, goal, piece, (said) => {
    const line = lineIn(said, ['responsible', 'status', 'judgement', 'globalGoals'], words);
    if (!line) return undefined;
    const value = goalValue(line.topic, line.value, words);
    return value && { label: line.label, value };
  });
}

function goalValue(topic: ColumnTopic, value: string, words: Words): Partial<Goal> | undefined {
  switch (topic) {
    case 'responsible':
      return whoIn(value, words);
    case 'globalGoals':
      return globalGoalsIn(value);
    default:
      return { status: value };
  }
}

/** The same of a measure, which has its times too. */
export function putMeasureLine(draft: Draft, measure: Measure, piece: Piece): boolean {
  const { words } = draft;
  return putLine(draft, measure, piece, (said) => {
    const line = lineIn(said, ['responsible', 'start', 'due', 'time', 'status', 'funding'], words);
    if (!line) return undefined;
    const value = measureValue(line.topic, line.value, words);
    return value && { label: line.label, value };
  });
}

function measureValue(topic: ColumnTopic, value: string, words: Words): Partial<Measure> | undefined {
  switch (topic) {
    case 'responsible':
      return whoIn(value, words);
    case 'start':
      return { start: dateOf(value, words) };
    case 'status':
      return { status: statusOf(value, words) };
    case 'funding':
      return { funding: value };
    default:
      return { due: dateOf(value, words) };
  }
}

function whoIn(value: string, words: Words): Pick<Goal, 'responsible'> | undefined {
  const names = responsibleIn(value, words);
  return names.length > 0 && names.every((name) => isOrganisation(name, words))
    ? { responsible: [...names] }
    : undefined;
}

function putLine<Of extends Entry>(
  draft: Draft,
  entry: Of,
  piece: Piece,
  read: (said: string) => Line<Of> | undefined,
): boolean {
  if (piece.kind !== 'paragraph' || piece.role) return false;
  const said = plainOf(piece.runs);
  const line = read(said);
  const keys = Object.keys(line?.value ?? {}) as (keyof Of & string)[];
  if (!line || keys.some((key) => entry[key] !== undefined)) return false;
  Object.assign(entry, line.value);
  for (const key of keys) comesFrom(draft, entry, key, piece.id);
  const isKept = keys.some((key) => JSON.stringify(entry[key]).includes(said.slice(-6, -1)));
  leaveOver(draft, piece, isKept ? line.label : said, 'said-by-structure');
  return true;
}
