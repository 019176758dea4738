import type { PieceKind } from '../../suggestion.js';
import type { HeadingTopic } from '../../words/words.js';
import { told } from '../told.js';
import { ownPieces, type Part } from '../part.js';
import { topicAmong, type Context, type PartRule } from './rule.js';

/** Parts of the document that are known by their headings alone, and what follows is their text. */
const CHAPTERS = [
  ['foreword', 'foreword'],
  ['summary', 'summary'],
  ['vision', 'vision'],
  ['participation', 'participation'],
  ['followUp', 'follow-up'],
  ['funding', 'funding'],
] as const satisfies readonly (readonly [HeadingTopic, PieceKind])[];

/** A foreword, a summary, a vision; how the document is followed up, paid for, and who was heard. */
export const chapterRule: PartRule = (part, context) => {
  if (!part.members.length) return undefined;
  const found = CHAPTERS.find(([topic]) => topicAmong(context, topic));
  if (!found) return undefined;
  if (context.isInGoal && !(found[0] === 'followUp' && isFollowUpOfGoal(part, context))) return undefined;
  const [topic, kind] = found;
  const { words, isAll } = topicAmong(context, topic)!;
  return { heading: told(kind, isAll ? 'certain' : 'likely', `${kind}-heading`, words) };
};

/** A goal has a place for how it is followed up, in words; other chapters are the document's. */
const isFollowUpOfGoal = (part: Part, context: Context): boolean =>
  topicAmong(context, 'followUp')!.isAll &&
  ownPieces(part).some(({ kind }) => kind === 'paragraph' || kind === 'item');

/** The contents list: the headings are said by the document itself. */
export const contentsRule: PartRule = (part, context) => {
  const found = topicAmong(context, 'contents');
  if (!found?.isAll) return undefined;
  const one = told('omitted', 'certain', 'contents-list', found.words);
  return { heading: one, piece: () => one };
};
