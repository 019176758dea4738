import { Failure } from '../../failure.js';
import type { XmlNode } from '../xml.js';
import { noteRuns } from '../note-runs.js';
import { readBlock } from './blocks.js';
import type { Around, Reading } from './reading.js';
import { childOf, elementsOf, wordsIn } from './xml-parts.js';

const DEPTH = 300;

/** Reads what stands beside a paragraph: a note, a text box, a picture, a shape. */
export function readBeside(reading: Reading, node: XmlNode, around: Around): void {
  if (around.depth > DEPTH) throw new Failure('too-large', { limit: 'depth' });
  const inner: Around = { depth: around.depth + 1, part: 'text-box' };
  const { name } = node;
  if (name === 'text:note') return readNote(reading, node, around);
  if (name !== 'draw:frame') {
    const alt = altOf(node);
    // Shapes hold their text themselves, and groups hold shapes.
    if (alt) reading.list.add({ kind: 'figure', alt });
    for (const child of elementsOf(node)) {
      if (child.name.startsWith('draw:')) readBeside(reading, child, inner);
      else if (!child.name.startsWith('svg:')) readBlock(reading, child, inner);
    }
    return;
  }
  const box = childOf(node, 'draw:text-box') ?? childOf(node, 'table:table');
  if (box) {
    if (box.name === 'table:table') readBlock(reading, box, inner);
    else for (const child of elementsOf(box)) readBlock(reading, child, inner);
    return;
  }
  const alt = altOf(node);
  if (childOf(node, 'draw:object') ?? childOf(node, 'draw:object-ole') ?? childOf(node, 'draw:plugin'))
    reading.list.omit('unreadable', alt ?? mathWords(node));
  else if (childOf(node, 'draw:image')) reading.list.add({ kind: 'figure', ...(alt && { alt }) });
  else if (alt) reading.list.omit('unreadable', alt);
}

/** A formula's signs, where the file has them in it. */
function mathWords(node: XmlNode): string {
  const object = childOf(node, 'draw:object');
  return object ? wordsIn(object) : '';
}

function altOf(node: XmlNode): string | undefined {
  const texts = ['svg:title', 'svg:desc'].map((name) => {
    const said = childOf(node, name);
    return said ? wordsIn(said) : '';
  });
  return [...new Set(texts)].filter(Boolean).join(' ') || undefined;
}

function readNote(reading: Reading, node: XmlNode, { depth }: Around): void {
  const list = reading.list.inCell(reading.list.spot(), 1, 1);
  for (const child of elementsOf(childOf(node, 'text:note-body') ?? { ...node, children: [] }))
    readBlock({ ...reading, list }, child, { depth: depth + 1 });
  const runs = noteRuns(list.pieces);
  if (runs.length) reading.notes.push({ kind: 'note', note: node.attributes['text:id'] ?? '', runs });
}
