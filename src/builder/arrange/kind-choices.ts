import { KIND_WORDS } from '../../import/kind-words.js';
import type { Piece } from '../../import/pieces.js';
import type { PieceKind } from '../../import/suggestion.js';
import type { Language, Wording } from '../language.js';
import { ARRANGE_WORDS as WORDS } from './arrange.words.js';

/** Kinds that belong together, under a name. */
export interface KindGroup {
  readonly name: Wording;
  readonly kinds: readonly PieceKind[];
}

/** All kinds that a piece can be taken for, in the order that an editor looks for them. */
export const KIND_GROUPS: readonly KindGroup[] = [
  { name: WORDS.groupText, kinds: ['title', 'heading', 'text', 'foreword', 'quote', 'summary'] },
  { name: WORDS.groupGoals, kinds: ['vision', 'goal', 'aim', 'commitment', 'topic', 'superior-goal'] },
  {
    name: WORDS.groupWork,
    kinds: ['step', 'principle', 'duty', 'responsibility', 'measure', 'indicator', 'term'],
  },
  {
    name: WORDS.groupFacts,
    kinds: ['fact', 'decision', 'document', 'contact', 'follow-up', 'funding', 'participation'],
  },
  { name: WORDS.groupOut, kinds: ['omitted'] },
];

/** The groups with what a piece can be: a figure is one, or left out. */
export const groupsFor = (piece: Piece | undefined): readonly KindGroup[] =>
  piece?.kind === 'figure'
    ? [
        { name: WORDS.groupText, kinds: ['text'] },
        { name: WORDS.groupOut, kinds: ['omitted'] },
      ]
    : KIND_GROUPS;

/** What a kind is called in the list: “Vi vill”. */
export function kindLabel(kind: PieceKind, language: Language, piece?: Piece): string {
  if (kind === 'text' && piece?.kind === 'figure') return WORDS.figure[language];
  if (kind === 'text' && piece?.kind === 'table') return WORDS.table[language];
  if (kind === 'fact') return WORDS.fact[language];
  const [word] = KIND_WORDS[kind][language];
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** What a kind is called in a sentence: “mål”, “”vi vill””. */
export function kindInSentence(kind: PieceKind, language: Language): string {
  const [word] = KIND_WORDS[kind][language];
  if (kind !== 'aim' && kind !== 'commitment') return word;
  return language === 'sv' ? `”${word}”` : `“${word}”`;
}
