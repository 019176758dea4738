import { isTitle, leadIn, beforeSeparator } from '../../compose/headline.js';
import { plainOf, textOfPiece } from '../../compose/plain.js';
import type { Piece, TextPiece } from '../../pieces.js';
import type { PieceKind } from '../../suggestion.js';
import { isOneOf, says } from '../../words/says.js';
import type { Words } from '../../words/words.js';
import { factRule } from '../facts-rule.js';
import { ownPieces, partsOf, type Part } from '../part.js';
import { told, type Told } from '../told.js';
import { topicAmong, type Context, type PartRule, type Verdict } from './rule.js';

const isItem = (piece: Piece): boolean => piece.kind === 'item' && !piece.continues && piece.level === 1;
const isText = (piece: Piece): piece is TextPiece => piece.kind === 'item' || piece.kind === 'paragraph';

/** A heading whose list items are each one of a kind. */
function listRule(topic: 'principles' | 'measures', kind: PieceKind): PartRule {
  return (part, context) => {
    const found = topicAmong(context, topic);
    if (!found || (partsOf(part).length && topic === 'principles')) return undefined;
    const items = ownPieces(part).filter(isItem);
    if (!items.length) return undefined;
    const one = told(
      kind,
      found.isAll || items.every(hasNumber) ? 'certain' : 'likely',
      `${topic}-list`,
      found.words,
    );
    return {
      heading: told('heading', 'certain', `${topic}-heading`, found.words),
      piece: (piece) => (isItem(piece) ? one : undefined),
    };
  };
}

const hasNumber = (piece: Piece): boolean => 'number' in piece && piece.number !== undefined;

export const principlesRule = listRule('principles', 'principle');

/** Measures: a list of them, or a heading each, with a label or below a heading that says so and nothing else. */
export const measuresRule: PartRule = (part, context) => {
  const { label } = part.heading;
  const { words } = context;
  if (label !== undefined && says(label, words.headings.measures))
    return { heading: told('measure', 'certain', 'measure-label', label) };
  const list = listRule('measures', 'measure')(part, context);
  if (list) return list;
  const found = topicAmong(context, 'measures');
  if (!found?.isAll) return undefined;
  const parts = partsOf(part);
  const areTold = parts.length > 1 && parts.every((below) => below.members.length);
  const one = told('measure', 'likely', 'measures-heading', found.words);
  return areTold
    ? { heading: told('heading', 'certain', 'measures-heading', found.words), part: () => one }
    : undefined;
};

/** One sentence at most: national goals have long names. */
const isNamed = (item: Piece): boolean =>
  isText(item) && plainOf(item.runs).length < 200 && !/[.!?]\s+\p{Lu}/u.test(plainOf(item.runs));

/** Goals of others, of which a list is no list of the document's own. */
export const superiorGoalsRule: PartRule = (part, context) => {
  const found = topicAmong(context, 'superiorGoals');
  const items = ownPieces(part).filter(isItem);
  if (!found || partsOf(part).length || !items.length || !items.every(isNamed)) return undefined;
  const one = told('superior-goal', found.isAll ? 'certain' : 'likely', 'goals-list', found.words);
  return {
    heading: told('heading', 'certain', 'goals-heading', found.words),
    piece: (piece) => (isItem(piece) ? one : undefined),
  };
};

/** Steps: under headings that are labelled so, or in paragraphs that begin with "Steg" and a number. */
export const stepsRule: PartRule = (part, context) => {
  const found = topicAmong(context, 'steps');
  const { words } = context;
  if (!found) return undefined;
  const own = ownPieces(part).filter(isText);
  const isStep = (text: string): boolean =>
    /^\(?\p{L}?\d{0,2}[.):]?\s*/u.test(text) &&
    says(
      text
        .replace(/^[\s\d.():]+/, '')
        .slice(0, 12)
        .split(' ', 1)[0]!,
      words.headings.steps,
    );
  const isNumbered = own.filter((piece) => isStep(textOfPiece(piece)));
  const heading = told('heading', 'certain', 'steps-heading', found.words);
  const one = told('step', 'certain', 'step-label', found.words);
  if (isNumbered.length > 1)
    return { heading, piece: (piece) => (isNumbered.includes(piece as TextPiece) ? one : undefined) };
  const parts = partsOf(part).filter((below) => isStep(plainOf(below.piece!.runs)));
  if (parts.length > 1) return { heading, part: (below) => (parts.includes(below) ? one : undefined) };
  const items = own.filter(isItem);
  const likely = told('step', 'likely', 'steps-list', found.words);
  return items.length > 1 && !partsOf(part).length
    ? { heading, piece: (piece) => (isItem(piece) ? likely : undefined) }
    : undefined;
};

/** Terms: a heading each, or a paragraph or item each that begins with what it explains. */
export const glossaryRule: PartRule = (part, context) => {
  const found = topicAmong(context, 'glossary') ?? kindsOfDocuments(part, context);
  if (!found) return undefined;
  const heading = told('heading', 'certain', 'glossary-heading', found.words);
  const parts = partsOf(part);
  const one = told('term', 'certain', 'term-in-glossary', found.words);
  const isTerm = (piece: Piece): Told | undefined =>
    isText(piece) && definesTerm(piece) && !factRule(plainOf(piece.runs), context.words) ? one : undefined;
  if (parts.length) return { heading, piece: isTerm, part: () => one };
  return ownPieces(part).some(isTerm) ? { heading, piece: isTerm } : undefined;
};

const definesTerm = (piece: TextPiece): boolean =>
  leadIn(piece) !== undefined ||
  beforeSeparator(piece) !== undefined ||
  /^\p{Lu}[\p{L}-]{1,40}(?:\s[\p{L}-]{1,30}){0,2}\s(?:är|avser|betyder|innebär|means|is)\s/u.test(
    plainOf(piece.runs),
  );

/** "PLAN – aktiviteter, tidsram och ansvar": kinds of governing documents that are explained. */
function kindsOfDocuments(part: Part, { words }: Context): { readonly words: string } | undefined {
  const own = ownPieces(part)
    .filter(isText)
    .filter((piece) => plainOf(piece.runs));
  const explained = own.filter((piece) => isKindExplained(piece, words));
  const [first] = explained;
  return first && explained.length > 2 && explained.length * 2 > own.length
    ? { words: beforeSeparator(first)!.title }
    : undefined;
}

export const isKindExplained = (piece: TextPiece, words: Words): boolean => {
  const term = leadIn(piece)?.title ?? beforeSeparator(piece)?.title;
  return term !== undefined && Object.values(words.kinds).some((list) => isOneOf(term, list));
};

/** Other documents and laws, an item or a short paragraph each. */
export const documentsRule: PartRule = (part, context): Verdict | undefined => {
  const { words } = context;
  const own = ownPieces(part);
  const items = own.filter(isItem);
  const found = topicAmong(context, 'documents') ?? listOfLaws(part, items, words);
  if (!found || partsOf(part).length) return undefined;
  // Where most are laws and plans by their names, the others are documents too.
  const isMost = 2 * items.filter((item) => isText(item) && isDocument(item, words)).length > items.length;
  const areAll =
    (found.isAll || (isMost && items.length > 2)) &&
    (items.length > 1 || (context.isInGoal && items.some((item) => isTitle(textOfPiece(item))))) &&
    items.every((item) => textOfPiece(item).length < 160);
  const named = areAll
    ? items
    : (items.length ? items : own).filter((piece) => isText(piece) && isDocument(piece, words));
  if (!named.length) return undefined;
  const one = told(
    'document',
    named.length === items.length ? 'certain' : 'likely',
    'documents-list',
    found.words,
  );
  return {
    heading: told('heading', 'certain', 'documents-heading', found.words),
    piece: (piece) => (named.includes(piece) ? one : undefined),
  };
};

/** A list of laws by their numbers under a heading that says nothing of documents. */
function listOfLaws(
  { heading }: Part,
  items: readonly Piece[],
  words: Words,
): { readonly words: string; readonly isAll: boolean } | undefined {
  const laws = items.filter(
    (item) => /\(\d{4}:\d{1,4}\)/.test(textOfPiece(item)) && says(textOfPiece(item), words.relations.law),
  );
  return laws.length > 1 && 2 * laws.length > items.length
    ? { words: heading.title, isAll: false }
    : undefined;
}

const isDocument = (piece: TextPiece, words: Words): boolean => {
  const text = textOfPiece(piece);
  if (text.length > 220 || (piece.kind === 'paragraph' && !isTitle(text))) return false;
  const names = [...Object.values(words.kinds), words.relations.law];
  return (
    names.some((list) => says(text, list)) ||
    /\(.{4,80}\d.{0,40}\)/.test(text) ||
    says(text, words.events.adopted)
  );
};
