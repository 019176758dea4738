import { Failure } from '../../failure.js';
import type { SourceDocument } from '../../pieces.js';
import type { ReadOptions } from '../../reader.js';
import { contentsLines } from './contents-list.js';
import { decodeText } from '../decode-text.js';
import { pagesOf } from './lines.js';
import { pieceList } from '../piece-list.js';
import { readLines } from './read-lines.js';
import { withoutRunningHeads } from './running-heads.js';

/** Reads plain text, such as is copied from a PDF or from Word, into pieces: all that it knows of them it guesses. */
export function readText(bytes: Uint8Array, { signal, progress }: ReadOptions): SourceDocument {
  if (!bytes.length) throw new Failure('empty');
  if (signal?.aborted) throw new Failure('stopped');
  const text = decodeText(bytes);
  if (looksBinary(text)) throw new Failure('unknown-format');
  const { lines, left } = withoutRunningHeads(pagesOf(text));
  progress?.(0.3);
  const contents = contentsLines(lines);
  let line = 1;
  const { list, omissions } = pieceList(() => ({ line }));
  const at = (number: number): void => {
    line = number;
  };
  const leave = left.map((one) => () => {
    at(one.line);
    list.omit(one.reason, one.text);
  });
  readLines(list, lines, contents, at);
  for (const omit of leave) omit();
  if (!list.pieces.length && !omissions.length) throw new Failure('no-text');
  progress?.(1);
  return { format: 'text', pieces: list.pieces, omissions, guessed: true };
}

/** Text has no NULs. */
function looksBinary(text: string): boolean {
  return text.slice(0, 4096).includes('\0');
}
