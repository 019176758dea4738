import type { NotePiece, Omission, Piece, Place, Run } from '../../pieces.js';
import { eachXml, type XmlNode } from '../xml.js';
import { blockReader } from './blocks.js';
import { listCounter } from './list-counter.js';
import { NAMESPACES } from './namespaces.js';
import type { Lists } from './numbering.js';
import { relationshipsOf, targetsOf, type Relationships } from './parts.js';
import { textOf } from './piece-text.js';
import { partSink } from './sink.js';
import { noteId, type NoteKind, type Story } from './story.js';
import { elements } from './values.js';

/** What reading the body has left to go on with. */
export interface Beside {
  readonly story: Story;
  readonly lists: Lists;
  readonly omissions: Omission[];
  readonly counter: { block: number };
}

/** Reads footnotes and endnotes: those that the text refers to are pieces, in its order. */
export function readNotes(pieces: Piece[], beside: Beside): void {
  const notes = new Map<string, NotePiece>();
  for (const kind of ['footnote', 'endnote'] as const)
    for (const part of partsOf(`${kind}s`, beside))
      eachWithin(`w:${kind}s`, part, (node) => {
        // Lines between text and notes are notes in the file.
        if (/separator|notice/i.test(node.attributes['w:type'] ?? '')) return;
        readNote(node, kind, part, notes);
      });
  for (const id of beside.story.notes.referred) {
    const note = notes.get(id);
    if (note) pieces.push(note);
  }
}

function readNote(node: XmlNode, kind: NoteKind, part: Part, notes: Map<string, NotePiece>): void {
  const { beside } = part;
  const inner = piecesOf(elements(node), part, kind);
  const id = noteId(kind, node.attributes['w:id'] ?? '');
  const place: Place = { block: beside.counter.block, part: kind };
  const runs = noteRuns(inner);
  if (!runs.length) return;
  if (beside.story.notes.referred.has(id) && !notes.has(id))
    notes.set(id, { kind: 'note', id: `p${place.block}`, place, note: id, runs });
  else beside.omissions.push({ reason: 'hidden', text: textOf(inner), place });
}

/** Runs of a note, its paragraphs on lines of their own. */
function noteRuns(pieces: readonly Piece[]): readonly Run[] {
  return pieces.flatMap((piece, index) => {
    const runs = piece.kind === 'table' || piece.kind === 'figure' ? [{ text: textOf([piece]) }] : piece.runs;
    const [first, ...rest] = runs.filter(({ text }) => text);
    if (!first) return [];
    const number = 'number' in piece && piece.number ? `${piece.number} ` : '';
    return [{ ...first, text: `${index ? '\n' : ''}${number}${first.text}` }, ...rest];
  });
}

/** Tells of the comments, which are left out. */
export function readComments(beside: Beside): void {
  for (const part of partsOf('comments', beside))
    eachWithin('w:comments', part, (node) => {
      const text = textOf(piecesOf(elements(node), part, 'comment'));
      const block = beside.story.commented.get(node.attributes['w:id'] ?? '')?.block ?? beside.counter.block;
      if (text) beside.omissions.push({ reason: 'comment', text, place: { block, part: 'comment' } });
    });
}

/** Tells of headers and footers: each text once, however many sections have it. */
export function readMargins(beside: Beside): void {
  const told = new Set<string>();
  for (const kind of ['header', 'footer'] as const)
    for (const part of partsOf(kind, beside)) {
      const blocks: XmlNode[] = [];
      eachWithin(kind === 'header' ? 'w:hdr' : 'w:ftr', part, (node) => blocks.push(node));
      const text = textOf(piecesOf(blocks, part, kind));
      if (!text || told.has(text)) continue;
      told.add(text);
      const reason = isPageNumber(text) ? 'page-number' : 'running-head';
      beside.omissions.push({ reason, text, place: { block: beside.counter.block, part: kind } });
    }
}

function isPageNumber(text: string): boolean {
  return PAGE_NUMBER.test(text);
}

/** "3", "- 3 -", "Sida 3 av 9", "3 (9)"; a year is no page. */
const PAGE_NUMBER =
  /^(?:(?:sida|sid\.?|s\.|page|sivu)\s?)?[-–(]?\s?\d{1,3}(?:\s?(?:av|of|\/|\()\s?\d{1,3}\)?)?\s?[-–)]?$/i;

/** A part of the file beside the body: its blocks, and what its own relationships are. */
interface Part {
  readonly target: string;
  readonly relationships: Relationships;
  readonly beside: Beside;
}

function partsOf(type: string, beside: Beside): readonly Part[] {
  const { archive, relationships } = beside.story;
  return targetsOf(relationships, type).map((target) => ({
    target,
    relationships: relationshipsOf(archive, target),
    beside,
  }));
}

function eachWithin(name: string, { target, beside }: Part, take: (node: XmlNode) => void): void {
  const bytes = beside.story.archive.read(target);
  if (bytes) eachXml(bytes, NAMESPACES, name, take);
}

function piecesOf(
  blocks: readonly XmlNode[],
  { relationships, beside }: Part,
  part: NonNullable<Place['part']>,
): readonly Piece[] {
  const { story, lists, omissions, counter } = beside;
  const pieces: Piece[] = [];
  // Lists beside the text are counted by themselves.
  const own: Story = { ...story, lists: listCounter(lists), fields: [], relationships };
  const reader = blockReader(partSink(pieces, omissions, counter, part), own, part);
  for (const block of blocks) reader.read(block, {});
  reader.end();
  return pieces;
}
