import type { Goal } from '../../../format/schema.js';
import { comesFrom, type Draft, type Entry } from '../draft.js';
import { goalNamed } from '../entries/goal.js';

/** Makes goals of those that a table of indicators names and that stand nowhere else, each below the one before it. */
export function nameGoals(draft: Draft): void {
  const { content, goalNames } = draft;
  for (const indicator of content.indicators ?? []) {
    let above: Goal | undefined = draft.goalsOf.get(indicator);
    for (const name of goalNames.get(indicator) ?? []) {
      const known = goalNamed(content, name);
      above = known ?? (isName(name) ? addGoal(draft, { title: name }, indicator, above) : above);
      for (const piece of draft.origins.get(indicator)?.get('') ?? [])
        if (above) comesFrom(draft, above, '', piece);
    }
  }
}

/** A number alone is of a goal that the document knows by it. */
const isName = (name: string): boolean => /\p{L}{2}/u.test(name);

/** Adds a goal below another, or to the document's own before what it is named by. */
function addGoal(draft: Draft, goal: Goal, indicator: Entry, above: Goal | undefined): Goal {
  ((above ?? draft.content).goals ??= []).push(goal);
  if (!above) standBefore(draft, goal, indicator);
  return goal;
}

function standBefore(draft: Draft, goal: Goal, indicator: Entry): void {
  for (const parts of draft.standing.values()) {
    const at = parts.indexOf(indicator);
    if (at >= 0) return void parts.splice(at, 0, goal);
  }
}
