import type { Goal } from '../../../format/schema.js';
import { around, isOneOf } from '../../words/says.js';
import type { Words } from '../../words/words.js';

/** The number of a global goal, or of one of its targets: "3", "3.4", "16.b". */
const ONE = String.raw`(1[0-7]|[1-9])(?:\.(\d{1,2}|[a-d])(?!\p{L}))?`;
/** What follows neither: the rest of another number, of a date, a part, a share. */
const END = String.raw`(?![\d:/%]|[.,]\d)`;
const NUMBER = new RegExp(`(?<![\\d.,:/-])${ONE}${END}`, 'gu');
/** A word with numbers after it, and what parts them: "mål 3, 4 och 11". */
const ROW = new RegExp(`(?<word>\\p{L}+)\\s+(?<row>${ONE}(?:\\s*(?:,|\\p{L}{2,4})\\s*${ONE})*)${END}`, 'gu');
/** A text longer than this tells of more than global goals. */
const LONGEST = 300;

/** Finds the global goals, and their targets, that a text names by their numbers; undefined where it names none. */
export function globalGoalsIn(text: string): Pick<Goal, 'sdg' | 'sdgTargets'> | undefined {
  if (text.length > LONGEST) return undefined;
  const goals = new Set<number>();
  const targets = new Set<string>();
  for (const [, goal, target] of text.matchAll(NUMBER)) {
    if (target === undefined) goals.add(Number(goal));
    else targets.add(`${goal}.${target}`);
  }
  if (!goals.size && !targets.size) return undefined;
  return {
    ...(goals.size && { sdg: [...goals] }),
    ...(targets.size && { sdgTargets: [...targets] }),
  };
}

/** The same in a sentence that tells of the global goals and then names some: "Agenda 2030, främst mål 3 och 11". */
export function globalGoalsTold(sentence: string, words: Words): ReturnType<typeof globalGoalsIn> {
  const told = around(sentence, words.columns.globalGoals);
  const rows = [...(told?.after ?? '').matchAll(ROW)].flatMap(({ groups }) =>
    isOneOf(groups!['word']!, words.headings.goals) ? groups!['row']! : [],
  );
  return rows.length ? globalGoalsIn(rows.join('; ')) : undefined;
}
