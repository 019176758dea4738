import { Failure } from '../../failure.js';
import type { SourceDocument } from '../../pieces.js';
import type { ReadOptions } from '../../reader.js';
import { decodeText } from '../decode-text.js';
import { joinRuns } from '../runs.js';
import { pieceList } from '../piece-list.js';
import { readBlocks, type Reading } from './blocks.js';
import { frontMatter } from './front-matter.js';
import { readInline } from './inline.js';
import { lexMarkdown } from './markdown-lexer.js';
import { takeNotes } from './note-definitions.js';

/** Reads Markdown, as GitHub writes it, into pieces, each with its line. HTML in it is text. */
export function readMarkdown(bytes: Uint8Array, { signal, progress }: ReadOptions): SourceDocument {
  if (!bytes.length) throw new Failure('empty');
  if (signal?.aborted) throw new Failure('stopped');
  const lines = decodeText(bytes).replace(/\r\n?/g, '\n').replaceAll('\0', '\ufffd').split('\n');
  const front = frontMatter(lines);
  if (front) lines.fill('', 0, front.length);
  const notes = takeNotes(lines);
  const { tokens, inline } = lexMarkdown(lines.join('\n'));
  progress?.(0.5);
  let line = 1;
  const { list, omissions } = pieceList(() => ({ line }));
  const reading: Reading = {
    list,
    inline,
    notes: new Set(notes.map(({ label }) => label)),
    at: (number) => {
      line = number;
    },
    lists: 0,
  };
  for (const [number, text] of front?.lines ?? []) {
    reading.at(number);
    list.add({ kind: 'paragraph', runs: [{ text }] });
  }
  readBlocks(reading, tokens, 1, {});
  for (const note of notes) {
    reading.at(note.line);
    const runs = note.text
      .split(/\n[ \t]*\n/)
      .map((text) => readInline(inline(text), reading.notes).runs)
      .flatMap((one, n) => (n ? [{ text: '\n' }, ...one] : one));
    if (!runs.length) list.omit('empty-item', note.label);
    else list.add({ kind: 'note', note: note.label, runs: joinRuns(runs) });
  }
  if (!list.pieces.length && !omissions.length && !front?.title) throw new Failure('no-text');
  progress?.(1);
  return {
    format: 'markdown',
    pieces: list.pieces,
    omissions,
    ...(front?.language && { language: front.language }),
    ...(front?.title && { title: front.title }),
  };
}
