import { allGoals } from '../../../format/goal-paths.js';
import type { Goal, Indicator } from '../../../format/schema.js';
import type { JudgedLevel } from '../../words/words.js';
import { tidy } from '../../words/says.js';
import { comesFrom, type Draft } from '../draft.js';
import { judgedLevel } from '../tables/judgements.js';

/**
 * Makes the document's own scale of the words that it judges its goals by, and its indicators where it judges them by some
 * of the same: where there are several and each of them is known. A word that nobody knows the place of is for an editor.
 */
export function settleStatuses(draft: Draft): void {
  const { content } = draft;
  const [goals, indicators] = [judgedBy(allGoals(content.goals)), judgedBy(content.indicators ?? [])];
  const isOne = !goals.size || [...indicators.keys()].some((said) => goals.has(said));
  const scale = [...(isOne ? new Map([...indicators, ...goals]) : goals).values()];
  const levels = scale.map(({ status }) => judgedLevel(status, draft.words));
  if (scale.length < 2 || levels.includes(undefined)) return;
  content.statuses = (Object.keys(draft.words.judged) as JudgedLevel[]).flatMap((level) =>
    scale
      .filter((_, at) => levels[at] === level)
      .map(({ status, entry }) => {
        const word = { title: status, level };
        for (const piece of draft.origins.get(entry)?.get('') ?? []) comesFrom(draft, word, '', piece);
        return word;
      }),
  );
}

type Judged = Goal | Indicator;

/** The words that entries are judged by, by their small letters, each with the first entry that has it. */
function judgedBy(
  entries: readonly Judged[],
): ReadonlyMap<string, { readonly status: string; readonly entry: Judged }> {
  const found = new Map<string, { readonly status: string; readonly entry: Judged }>();
  for (const entry of entries)
    for (const { status } of [entry, ...(entry.assessments ?? [])])
      if (typeof status === 'string' && !found.has(tidy(status))) found.set(tidy(status), { status, entry });
  return found;
}
