import type { Goal, Measure, Step } from '../../../format/schema.js';
import type { Draft } from '../draft.js';
import { goalNamed } from '../entries/goal.js';

/** Writes which goals measures, indicators and steps lead to, when goals have their ids. */
export function linkGoals(draft: Draft, ids: ReadonlyMap<object, string>): void {
  const { content, goalsOf, goalNames } = draft;
  for (const [entry, goal] of goalsOf) (entry as Measure).goals = idsOf([goal], ids);
  for (const [entry, names] of goalNames) {
    const goals = names.map((name) => goalNamed(content, name));
    const measure = entry as Measure;
    const found = idsOf(goals, ids);
    if (found.length) measure.goals = [...new Set([...(measure.goals ?? []), ...found])];
    const unknown = names.filter((_, i) => !goals[i]);
    // A goal that no entry is is told of in words, where there is a place for them; an area alone is what sort it is.
    if (!content.measures?.includes(measure)) continue;
    if (unknown.length === 1 && names.length === 1 && measure.category === undefined)
      [measure.category] = unknown;
    else if (unknown.length) measure.related = [...(measure.related ?? []), ...unknown];
  }
  for (const { steps } of content.journeys ?? [])
    for (const step of steps) leadOn(step, content.goals ?? [], ids);
}

const idsOf = (goals: readonly (Goal | undefined)[], ids: ReadonlyMap<object, string>): string[] =>
  goals.flatMap((goal) => (goal ? (ids.get(goal) ?? []) : []));

/** A step leads to the goal whose title its text has in it, where there is just one. */
function leadOn(step: Step, goals: readonly Goal[], ids: ReadonlyMap<object, string>): void {
  const said = [step.title, step.body]
    .filter((text) => typeof text === 'string')
    .join(' ')
    .toLowerCase();
  const named = goals.filter(({ title }) => typeof title === 'string' && hasWords(said, title.toLowerCase()));
  const [only] = named;
  if (only && named.length === 1 && ids.has(only)) step.goal = ids.get(only);
}

function hasWords(text: string, words: string): boolean {
  if (!words) return false;
  const at = text.indexOf(words);
  const around = [text.charAt(at - 1), text.charAt(at + words.length)];
  return at >= 0 && around.every((sign) => !/[\p{L}\p{N}]/u.test(sign));
}
