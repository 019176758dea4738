import type { Goal, Section } from '../../format/schema.js';
import type { Piece } from '../pieces.js';
import { putGoalLine } from './entries/labelled-lines.js';
import { addProse, comesFrom, hasProse, type Draft, type Entry, type Part } from './draft.js';

/** What other things are put in, while the content is made: the document, a section, a goal, any entry with a text. */
export interface Holder {
  readonly draft: Draft;
  readonly entry: Entry;
  /** The nearest goal around. */
  readonly goal: Goal | undefined;
  /** Heading of the nearest part around. */
  readonly heading: string | undefined;
  /** Whether sections can stand in it. */
  readonly hasSections: boolean;
  /** Adds running text. */
  text(piece: Piece): void;
  /** Says that a part stands here. */
  stand(part: Part): void;
}

/** The document or a section, where parts have an order among the texts. */
export function sectionHolder(
  draft: Draft,
  entry: Entry & { sections?: Section[] | undefined },
  heading: string | undefined,
): Holder {
  const parts: Part[] = [];
  draft.standing.set(entry, parts);
  let untitled: Section | undefined;
  return {
    draft,
    entry,
    goal: undefined,
    heading,
    hasSections: true,
    text(piece) {
      if (entry !== draft.content && !parts.length) return addProse(draft, entry, 'body', piece);
      if (!untitled || parts.at(-1) !== untitled) {
        (entry.sections ??= []).push((untitled = {}));
        parts.push(untitled);
      }
      addProse(draft, untitled, 'body', piece);
    },
    stand(part) {
      if (!parts.includes(part)) parts.push(part);
    },
  };
}

/** An entry with a text of its own, such as a step; other parts stand in what is around it. */
export const entryHolder = (around: Holder, entry: Entry, key: string, heading = around.heading): Holder => ({
  ...around,
  entry,
  heading,
  hasSections: false,
  text: (piece) => addProse(around.draft, entry, key, piece),
  stand: (part) => around.stand(part),
});

/** A goal: its first paragraph is what it says in short. */
export const goalHolder = (around: Holder, goal: Goal, heading: string | undefined): Holder => ({
  ...entryHolder(around, goal, 'body', heading),
  goal,
  text(piece) {
    const { draft } = around;
    if (putGoalLine(draft, goal, piece)) return;
    const isFirst =
      !hasProse(draft, goal, 'summary') && !hasProse(draft, goal, 'body') && piece.kind === 'paragraph';
    addProse(draft, goal, isFirst && goal.summary === undefined ? 'summary' : 'body', piece);
  },
});

/** Takes down that a value of the entry comes from a piece, and gives the entry. */
export function from<T extends Entry>(
  draft: Draft,
  entry: T,
  piece: Piece,
  ...keys: readonly (keyof T & string)[]
): T {
  for (const key of keys.length ? keys : ['']) comesFrom(draft, entry, key, piece.id);
  return entry;
}
