import type { Actor } from '../../../format/schema.js';
import type { Piece, Place } from '../../pieces.js';
import type { LeftOver, Origin } from '../../suggestion.js';
import { textOfPiece, wordsIn } from '../plain.js';
import type { Words } from '../../words/words.js';

/**
 * Finds words of pieces that stand neither where the pieces' texts went nor among the left-overs.
 *
 * Whatever becomes of a piece, and whatever kind an editor gives it: what this finds is told, so that nothing is lost in
 * silence. In a fact of the document, "Antagen av", "Gäller till och med", small words are said by its key.
 */
export function lostWords(
  pieces: readonly Piece[],
  content: unknown,
  origins: readonly Origin[],
  leftOvers: readonly LeftOver[],
  words: Words,
): readonly LeftOver[] {
  const saidByKeys = {
    fact: new Set(wordsIn([words.valid, words.until].flat().join(' '))),
    decision: new Set(wordsIn([words.by, words.valid, words.until].flat().join(' '))),
  };
  const kept = new Map<string, ReadonlySet<string>[]>();
  const names = actorNames((content as { readonly actors?: unknown }).actors);
  for (const { pointer, pieces: from } of origins) {
    const stays = new Set(wordsIn(textsAt(content, pointer, names)));
    for (const piece of from) {
      const sets = kept.get(piece) ?? kept.set(piece, []).get(piece)!;
      sets.push(stays, ...said(pointer).map((kind) => saidByKeys[kind]));
    }
  }
  const told = new Map<number, Set<string>>();
  for (const { place, text } of leftOvers) {
    const left = told.get(place.block) ?? new Set();
    for (const word of wordsIn(text)) left.add(word);
    told.set(place.block, left);
  }
  return pieces.flatMap((piece) => {
    const from = kept.get(piece.id) ?? [];
    // A table stands in as many places as it has rows.
    const sets = [...(from.length > 4 ? [new Set(from.flatMap((set) => [...set]))] : from)];
    const left = told.get(piece.place.block);
    if (left) sets.push(left);
    const text = textOfPiece(piece);
    const lost = wordsIn(text).filter((word) => !sets.some((set) => set.has(word)));
    return lost.length ? [lostFrom(piece.place, sets.length ? lost.join(' ') : text)] : [];
  });
}

/** What a pointer is of, where its key says more than the words that stand there. */
const said = (pointer: string): readonly ('fact' | 'decision')[] =>
  pointer === '' ? ['fact'] : /^\/(?:decisions|documents)\//.test(pointer) ? ['decision'] : [];

const lostFrom = (place: Place, text: string): LeftOver => ({ text, place, reason: 'no-place' });

/** Lists of entries that have origins of their own. */
const OWN = new Set(['sections', 'goals', 'measures', 'indicators']);

/** What actors are called, by their ids: a page shows the names of those that its entries refer to. */
function actorNames(actors: unknown, names = new Map<string, string>()): ReadonlyMap<string, string> {
  for (const { id, name, short, actors: within } of Array.isArray(actors)
    ? (actors as readonly Actor[])
    : []) {
    if (id !== undefined) names.set(id, [name, short].map((one) => JSON.stringify(one ?? '')).join(' '));
    actorNames(within, names);
  }
  return names;
}

/** All texts that stand at a pointer, with the names of actors referred to, without those of the entries in it. */
function textsAt(content: unknown, pointer: string, names: ReadonlyMap<string, string>): string {
  let value = content;
  for (const key of pointer.split('/').slice(1))
    value = (value as Record<string, unknown> | undefined)?.[key];
  const texts: string[] = [];
  const gather = (one: unknown): void => {
    if (typeof one === 'string' || typeof one === 'number')
      texts.push(String(one), names.get(String(one)) ?? '');
    else if (Array.isArray(one)) one.forEach(gather);
    else if (typeof one === 'object' && one !== null)
      for (const [key, inner] of Object.entries(one)) if (!OWN.has(key) && key !== 'id') gather(inner);
  };
  gather(value);
  return texts.join(' ');
}
