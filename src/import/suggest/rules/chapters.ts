import type { PieceKind } from '../../suggestion.js';
import type { HeadingTopic } from '../../words/words.js';
import { told } from '../told.js';
import { topicAmong, type PartRule } from './rule.js';

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
  if (context.isInGoal || !part.members.length) return undefined;
  const [first] = context.topics;
  const found = CHAPTERS.find(([topic]) => topicAmong(context, topic));
  if (!found || !first) return undefined;
  const [topic, kind] = found;
  const { words, isAll } = topicAmong(context, topic)!;
  return { heading: told(kind, isAll ? 'certain' : 'likely', `${kind}-heading`, words) };
};

/** The contents list: the headings are said by the document itself. */
export const contentsRule: PartRule = (part, context) => {
  const found = topicAmong(context, 'contents');
  if (!found?.isAll) return undefined;
  const one = told('omitted', 'certain', 'contents-list', found.words);
  return { heading: one, piece: () => one };
};
