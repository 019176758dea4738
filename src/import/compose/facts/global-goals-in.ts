import type { Goal } from '../../../format/schema.js';
import { around, isOneOf } from '../../words/says.js';
import type { Words } from '../../words/words.js';

/** Numbers of global goals and their targets: "3", "3.4", "16.b". */
const NUMBER = /(?<![\d.,:/-])(1[0-7]|[1-9])(?:\.(\d{1,2}|[a-d])(?!\p{L}))?(?![\d:/%]|[.,]\d)/gu;
/** The same in a row, with what parts them: "3, 4 och 11". */
const ROW =
  /(\p{L}+)\s+((?:1[0-7]|[1-9])(?:\.\w{1,2})?(?:\s*(?:,|\p{L}{2,4})\s*(?:1[0-7]|[1-9])(?:\.\w{1,2})?)*)(?![\d:/%]|[.,]\d)/gu;
/** What else stands where global goals are told of: words, and what parts the numbers. */
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
  const rows = [...(told?.after ?? '').matchAll(ROW)]
    .filter(([, word]) => isOneOf(word!, words.headings.goals))
    .map(([, , row]) => row!);
  return rows.length ? globalGoalsIn(rows.join('; ')) : undefined;
}
