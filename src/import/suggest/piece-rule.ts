import { plainOf } from '../compose/plain.js';
import { beforeSeparator } from '../compose/headline.js';
import { keyOf } from '../compose/entries/goal.js';
import type { Piece, TextPiece } from '../pieces.js';
import { isOneOf, says } from '../words/says.js';
import type { Words } from '../words/words.js';
import { factRule } from './facts-rule.js';
import { isOrganisationName } from '../compose/facts/organisation.js';
import { promiseIn, promiseLead } from '../compose/promise.js';
import { isItalic } from './looks.js';
import { ownPieces, type Part } from './part.js';
import { wantsIn } from './rules/wants.js';
import { told, type Told } from './told.js';

/** What stands around a piece. */
export interface Around {
  readonly part: Part;
  readonly isInGoal: boolean;
  /** Whether the part is a measure: "Ansvarig: …" in it tells who does it, and no fact of the document. */
  readonly isMeasure: boolean;
  readonly words: Words;
  /** Titles of goals that have a heading, in small letters. */
  readonly goalTitles: ReadonlySet<string>;
}

const TEXT = told('text', 'certain', 'text');

/**
 * Takes a piece for what its own words and its place tell, where its part doesn't.
 *
 * @param before - What the piece before it in the same part was taken for.
 */
export function pieceRule(
  piece: Piece,
  { part, isInGoal, isMeasure, words, goalTitles }: Around,
  before: Told | undefined,
): Told {
  if (piece.kind === 'table' || piece.kind === 'figure' || piece.kind === 'note') return TEXT;
  const text = plainOf(piece.runs);
  if (piece.kind === 'item') {
    if (isPriority(piece, part, goalTitles, words))
      return told('goal', 'likely', 'priority-list', part.heading.title);
    if (before?.reason.code === 'promise-lead' || before?.reason.code === 'promise-list')
      return told('commitment', 'likely', 'promise-list', before.reason.words);
    if (before?.reason.code === 'measures-lead') return before;
    if (before?.reason.code === 'organisation-lead' || before?.reason.code === 'goals-of')
      return told('goal', 'likely', 'goals-of', before.reason.words);
    const isListed = before?.reason.code === 'wants-lead' || before?.reason.code === 'wants-list';
    return isListed ? { ...before, reason: { ...before.reason, code: 'wants-list' } } : TEXT;
  }
  const label = beforeSeparator(piece)?.title;
  if (label && isOneOf(label, words.headings.superiorGoals))
    return told('superior-goal', 'certain', 'goal-label', label);
  if (piece.kind === 'paragraph' && piece.role === 'quote' && !isInGoal)
    return told('quote', 'certain', 'quote-style');
  if (isInGoal && leadsList(piece, part) && isOrganisationName(text, words))
    return told('responsibility', 'likely', 'organisation-lead', text);
  if (leadsList(piece, part) && isOneOf(text, words.headings.measures))
    return told('measure', 'likely', 'measures-lead', text);
  const wants = isInGoal ? wantsIn(text, words) : undefined;
  if (wants) return told(wants, 'certain', 'wants-lead', text);
  const lead = isInGoal && piece.kind === 'paragraph' ? promiseLead(text, words) : undefined;
  if (lead) return told(lead.isWhole ? 'commitment' : 'text', 'likely', 'promise-lead', lead.words);
  if (isInGoal && piece.kind === 'paragraph' && ownPieces(part)[0] === piece && isTopics(piece, text))
    return told('topic', 'likely', 'topics-line');
  const promise =
    isInGoal && piece.kind === 'paragraph' && ownPieces(part)[0] !== piece
      ? promiseIn(text, words)
      : undefined;
  if (promise !== undefined) return told('commitment', 'likely', 'commitment-sentence', promise);
  return (isInGoal || isMeasure ? undefined : factRule(text, words)) ?? TEXT;
}

/** A paragraph with a list right after it. */
function leadsList(piece: TextPiece, part: Part): boolean {
  if (piece.kind !== 'paragraph') return false;
  const own = ownPieces(part);
  return own[own.indexOf(piece) + 1]?.kind === 'item';
}

/** A goal that has a heading of its own, in a list of those that come first. */
const isPriority = (piece: TextPiece, part: Part, goalTitles: ReadonlySet<string>, words: Words): boolean =>
  goalTitles.has(keyOf(plainOf(piece.runs))) && says(part.heading.title, words.priority);

/** A line in italics with commas, right below a goal's heading. */
const isTopics = (piece: Parameters<typeof isItalic>[0], text: string): boolean =>
  isItalic(piece) &&
  text.length < 200 &&
  !/[.!?:]$/.test(text) &&
  (/[,;·•|]/.test(text) || text.split(' ').length < 6);
