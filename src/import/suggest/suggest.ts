import { asMeant } from '../compose/as-meant.js';
import { wordsFor } from '../compose/words-for.js';
import type { Piece } from '../pieces.js';
import type { PieceSuggestion, Suggest } from '../suggestion.js';
import { findCover } from './cover.js';
import { findSummary } from './find-summary.js';
import { findHeadings } from './find-headings.js';
import { findTitle } from './find-title.js';
import { judgeParts } from './judge-parts.js';
import { isPart, partsFrom, type Part } from './part.js';
import { pieceRule } from './piece-rule.js';
import { tableRule } from './table-rule.js';
import type { Told } from './told.js';

/** Suggests what each piece is, with the reason and how sure it is. */
export const suggest: Suggest = (source) => {
  const document = asMeant(source);
  const words = wordsFor(document);
  const found = findHeadings(document);
  const titles = findTitle(document, found);
  const cover = findCover(document, found, titles, words);
  const known = new Map([...findSummary(document, found, titles, cover), ...cover, ...titles]);
  const root = partsFrom(document, new Map([...found].filter(([piece]) => !known.has(piece))));
  const { verdicts, inGoals, goalTitles } = judgeParts(root, words);
  const suggestions: PieceSuggestion[] = [];

  const walk = (part: Part): void => {
    const verdict = verdicts.get(part)!;
    const isMeasure = verdict.heading.kind === 'measure';
    const around = { part, words, goalTitles, isInGoal: inGoals.has(part), isMeasure };
    let before: Piece | undefined;
    let last: Told | undefined;
    part.members.forEach((member, i) => {
      if (isPart(member)) {
        suggestions.push(suggestion(member.piece!, verdicts.get(member)!.heading, levelOf(member)));
        before = last = undefined;
        return walk(member);
      }
      if (member.kind === 'note') return;
      last =
        known.get(member.id) ??
        (member.kind === 'table' ? tableRule(member, around, before) : verdict.piece?.(member, i)) ??
        pieceRule(member, around, last);
      before = member;
      suggestions.push(suggestion(member, last));
    });
  };
  walk(root);
  return suggestions;
};

const suggestion = (piece: Piece, { kind, certainty, reason }: Told, level?: number): PieceSuggestion => ({
  piece: piece.id,
  kind,
  ...(level !== undefined && { level }),
  certainty,
  reason,
});

/** A heading's level, where it is not the source's own. */
const levelOf = ({ piece, level }: Part): number | undefined =>
  piece?.kind === 'heading' && piece.level === level ? undefined : level;
