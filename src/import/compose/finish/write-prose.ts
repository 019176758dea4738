import { LIMITS } from '../../../format/limits.js';
import type { Section } from '../../../format/schema.js';
import type { Piece } from '../../pieces.js';
import { blocksMarkdown } from '../blocks.js';
import { addProse, comesFrom, type Draft, type Entry } from '../draft.js';
import { inlineMarkdown, type NoteLabel } from '../inline.js';
import { textOfPiece } from '../plain.js';

/** Letters of source text in one section: marks and notes come on top, within the format's limit. */
const ROOM = LIMITS.text * 0.6;

/** Writes all running texts of a draft as Markdown, with the notes that they refer to. */
export function writeProse(draft: Draft): void {
  // Entries that a long text goes on in are added while they are gone through, which a map allows.
  for (const [entry, keys] of draft.prose)
    for (const [key, pieces] of keys) {
      const fitting = draft.standing.has(entry) && key === 'body' ? firstThatFit(pieces) : pieces.length;
      const text = proseOf(draft, entry, key, pieces.slice(0, fitting));
      if (text) (entry as Record<string, string>)[key] = text;
      if (fitting < pieces.length) goOn(draft, entry, pieces.slice(fitting));
    }
}

function firstThatFit(pieces: readonly Piece[]): number {
  let letters = 0;
  const end = pieces.findIndex((piece, i) => (letters += textOfPiece(piece).length) > ROOM && i > 0);
  return end < 0 ? pieces.length : end;
}

/** A long text goes on in a section without a title, before whatever else stands in its section. */
function goOn(draft: Draft, section: Section, pieces: readonly Piece[]): void {
  const more: Section = {};
  (section.sections ??= []).unshift(more);
  draft.standing.get(section)!.unshift(more);
  draft.standing.set(more, []);
  for (const piece of pieces) {
    draft.origins.get(section)?.get('body')?.delete(piece.id);
    addProse(draft, more, 'body', piece);
  }
}

function proseOf(draft: Draft, entry: Entry, key: string, pieces: readonly Piece[]): string {
  const labels = new Map<string, string>();
  const label: NoteLabel = (note) => {
    const known = labels.get(note) ?? (draft.notes.has(note) ? String(labels.size + 1) : undefined);
    if (known !== undefined) labels.set(note, known);
    return known;
  };
  const text = blocksMarkdown(pieces, label);
  // A note may refer to another, which then is in the map before its turn comes.
  const notes: string[] = [];
  for (const [note, number] of labels) {
    const piece = draft.notes.get(note)!;
    comesFrom(draft, entry, key, piece.id);
    notes.push(`[^${number}]: ${inlineMarkdown(piece.runs, 'line', label)}`);
  }
  return [text, ...notes].filter(Boolean).join('\n\n');
}
