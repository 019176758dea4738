import type { ParagraphPiece, Piece } from '../../pieces.js';
import type { Words } from '../../words/words.js';
import { beginning, isOneOf, says } from '../../words/says.js';
import { beforeSeparator, isTitle } from '../../compose/headline.js';
import { plainOf, textOfPiece } from '../../compose/plain.js';
import { promiseLead } from '../../compose/promise.js';
import { isPart, ownPieces, partsOf, type Part } from '../part.js';
import { told, type Told } from '../told.js';
import { saysOther, topicsOf } from '../topics.js';
import { topicAmong, type Context, type PartRule, type Verdict } from './rule.js';
import { wantsTopic } from './wants.js';

/** A goal by its label, by what it holds, or by standing among goals. */
export const goalRule: PartRule = (part, context) => {
  const found = isGoal(part, context);
  return found && goalVerdict(found);
};

/** What stands in a goal: lists of what is wanted are found by {@link wantsRule}, goals below by their headings. */
export const goalVerdict = (heading: Told): Verdict => ({ heading });

function isGoal(part: Part, { words }: Context): Told | undefined {
  const { label, title } = part.heading;
  if (label !== undefined && says(label, words.headings.goals) && title)
    return told('goal', 'certain', 'goal-label', label);
  const wants = partsOf(part).find((below) => wantsTopic(below, words));
  if (wants) return told('goal', 'likely', 'goal-has-wants', plainOf(wants.piece!.runs));
  const promise = promiseOf(part, words);
  const isOneOfSeveral = () =>
    partsOf(part.above!).filter(
      (beside) => promiseOf(beside, words) ?? partsOf(beside).some((below) => wantsTopic(below, words)),
    ).length > 1;
  return promise !== undefined && isOneOfSeveral()
    ? told('goal', 'likely', 'goal-has-wants', promise)
    : undefined;
}

/** The words before a list of what is promised right under a heading that says nothing else of what stands there. */
function promiseOf(part: Part, words: Words): string | undefined {
  if (topicsOf(part.heading.title, words).some(({ topic }) => topic !== 'goals')) return undefined;
  const own = ownPieces(part);
  const at = own.findIndex(
    (piece, i) => piece.kind === 'paragraph' && own[i + 1]?.kind === 'item' && leadOf(piece, words),
  );
  return at < 0 ? undefined : leadOf(own[at] as ParagraphPiece, words);
}

const leadOf = (piece: ParagraphPiece, words: Words): string | undefined =>
  promiseLead(plainOf(piece.runs), words)?.words;

/** A part that holds goals: in parts below, or in a list. */
export const goalsRule: PartRule = (part, context) => {
  const parts = partsOf(part);
  const labelled = parts.findIndex((below) => isGoal(below, context));
  const topic = topicAmong(context, 'goals');
  if (labelled >= 0) {
    const first = parts[labelled]!;
    return {
      heading: told(context.isInGoal ? 'goal' : 'heading', 'likely', 'holds-goals', topic?.words),
      part: (below) => (parts.indexOf(below) >= labelled ? amongGoals(below, first, context) : undefined),
    };
  }
  if (!topic || isExplanation(part, context.words)) return undefined;
  const heading = told('heading', 'likely', 'goals-heading', topic.words);
  const own = ownPieces(part);
  const inText = topic.isAll ? goalsInText(own, topic.words, context.words) : undefined;
  if (parts.length) {
    const isGroup =
      parts.length === 1 &&
      topicsOf(plainOf(parts[0]!.piece!.runs), context.words).some((one) => one.topic === 'goals');
    return isGroup
      ? { heading }
      : { heading, piece: inText, part: (below) => amongGoals(below, undefined, context) };
  }
  const items = own.filter(({ kind }) => kind === 'item');
  const areNames = items.length > 1 && items.every((item) => isTitle(textOfPiece(item)));
  if (areNames || (items.length && topic.isAll))
    return {
      heading,
      piece: (piece) =>
        piece.kind === 'item' && !piece.continues
          ? told('goal', 'likely', 'goals-list', topic.words)
          : undefined,
    };
  return inText && { heading, piece: inText };
};

/** "Vad är miljömål?" explains the word. */
const isExplanation = ({ heading }: Part, words: Words): boolean =>
  heading.title.endsWith('?') && beginning(heading.title, words.explains) !== undefined;

/** Under "Mål" and nothing else the first short paragraphs are goals, and those that say so themselves. */
function goalsInText(own: readonly Piece[], said: string, words: Words): (piece: Piece) => Told | undefined {
  const texts = own.filter(({ kind }) => kind === 'paragraph');
  const end = texts.findIndex((piece) => textOfPiece(piece).length > 220);
  const first = new Set(end < 0 ? texts : texts.slice(0, end));
  return (piece) =>
    first.has(piece) || (piece.kind === 'paragraph' && saysGoal(piece, words))
      ? told('goal', 'guess', 'goals-text', said)
      : undefined;
}

/** "Det övergripande målet: …" */
const saysGoal = (piece: ParagraphPiece, words: Words): boolean => {
  const lead = beforeSeparator(piece)?.title;
  return lead !== undefined && lead.length < 40 && says(lead, words.headings.goals);
};

/** Headings that stand among goals are goals, but for those that plainly are something else. */
function amongGoals(part: Part, first: Part | undefined, { words }: Context): Told | undefined {
  const own = isGoal(part, { words } as Context);
  if (own) return own;
  const said = part.heading.title;
  if (saysOther(said, words) || topicsOf(said, words).some(({ topic, isAll }) => isAll && topic !== 'goals'))
    return undefined;
  if (isOneOf(said, words.headings.goals)) return undefined;
  const hasText = part.members.some((member) => isPart(member) || textOfPiece(member));
  return hasText ? told('goal', 'likely', 'among-goals', first && plainOf(first.piece!.runs)) : undefined;
}
