import { allGoals } from '../../../format/goal-paths.js';
import { allSections } from '../../../format/all-sections.js';
import type { Goal } from '../../../format/schema.js';
import { comesFrom, type Draft, type Entry } from '../draft.js';
import { globalGoalsTold } from '../facts/global-goals-in.js';
import { sentencesOf, textOfPiece } from '../plain.js';

/** Finds the global goals that a goal's own text names, or a section's, which the whole document serves. */
export function settleGlobalGoals(draft: Draft): void {
  const { content } = draft;
  const ofGoals = new Set<Entry>(allGoals(content.goals));
  const ofDocument = new Set<Entry>([content, ...allSections(content.sections)]);
  for (const [entry, texts] of draft.prose) {
    const of = ofGoals.has(entry) ? (entry as Goal) : ofDocument.has(entry) ? content : undefined;
    if (!of) continue;
    for (const piece of [...texts.values()].flat())
      for (const sentence of sentencesOf(textOfPiece(piece).slice(0, LONGEST))) {
        const { sdg, sdgTargets } = globalGoalsTold(sentence, draft.words) ?? {};
        if (sdg) of.sdg = [...new Set([...(of.sdg ?? []), ...sdg])];
        if (sdgTargets) of.sdgTargets = [...new Set([...(of.sdgTargets ?? []), ...sdgTargets])];
        if (sdg) comesFrom(draft, of, 'sdg', piece.id);
        if (sdgTargets) comesFrom(draft, of, 'sdgTargets', piece.id);
      }
  }
}

/** What is read of a long text. */
const LONGEST = 4000;
