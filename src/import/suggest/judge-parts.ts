import { keyOf } from '../compose/entries/goal.js';
import { plainOf } from '../compose/plain.js';
import type { Words } from '../words/words.js';
import { partsOf, type Part } from './part.js';
import { partRules } from './rules/part-rules.js';
import type { Verdict } from './rules/rule.js';
import { told, type Told } from './told.js';
import { topicsOf } from './topics.js';

/** What all parts of a document are taken for. */
export interface Judged {
  readonly verdicts: ReadonlyMap<Part, Verdict>;
  /** Parts that stand in a goal, goals among them. */
  readonly inGoals: ReadonlySet<Part>;
  /** Titles of goals that have a heading, as {@link keyOf} has them. */
  readonly goalTitles: ReadonlySet<string>;
}

/** Codes of reasons by which a list is told: what a heading says of it counts for more than standing among goals. */
const LISTS = /^(?:principles|measures|documents|glossary|steps|contents)-/;

/** Takes all parts below one for what they are, each by its own heading and by the part that it stands in. */
export function judgeParts(root: Part, words: Words): Judged {
  const verdicts = new Map<Part, Verdict>([[root, { heading: told('heading', 'certain', 'document') }]]);
  const inGoals = new Set<Part>();
  const goalTitles = new Set<string>();
  const judgeBelow = (part: Part): void => {
    for (const below of partsOf(part)) {
      const verdict = judge(below, verdicts.get(part)!.part?.(below), words, inGoals.has(part));
      verdicts.set(below, verdict);
      const isGoal = verdict.heading.kind === 'goal';
      if (isGoal || inGoals.has(part)) inGoals.add(below);
      if (isGoal) goalTitles.add(keyOf(below.heading.title));
      judgeBelow(below);
    }
  };
  judgeBelow(root);
  return { verdicts, inGoals, goalTitles };
}

function judge(part: Part, above: Told | undefined, words: Words, isInGoal: boolean): Verdict {
  const context = {
    words,
    isInGoal,
    topics: topicsOf(part.heading.title || plainOf(part.piece!.runs), words),
  };
  let own: Verdict | undefined;
  for (const rule of partRules) if ((own = rule(part, context))) break;
  if (!above) return own ?? { heading: part.told! };
  if (own && above.kind === 'goal' && above.certainty !== 'certain' && LISTS.test(own.heading.reason.code))
    return own;
  return { ...(own?.heading.kind === above.kind || above.kind === 'goal' ? own : undefined), heading: above };
}
