import { Failure } from '../failure.js';

/** First bytes of an OLE compound file: Office's forms from before 2007, and what it puts encrypted files in. */
const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Entries of its directory begin at multiples of this. */
const ENTRY_BYTES = 128;

/** Names of a compound file's streams, and what a file that has one is. */
const STREAMS: readonly (readonly [name: string, format: string])[] = [
  ['EncryptedPackage', 'encrypted'],
  ['WordDocument', 'doc'],
  ['Workbook', 'xls'],
  ['Book', 'xls'],
  ['PowerPoint Document', 'ppt'],
];

/**
 * Says what is wrong where the bytes are an OLE compound file and not a zip.
 *
 * @throws Failure `encrypted` for a document with a password, `old-format` for one from before 2007.
 */
export function refuseCompoundFile(bytes: Uint8Array): void {
  if (SIGNATURE.some((byte, at) => bytes[at] !== byte)) return;
  const names = STREAMS.map(([name, format]) => ({ name: [...name].map((c) => c.charCodeAt(0)), format }));
  let found = 'ole';
  for (let at = 0; at + ENTRY_BYTES <= bytes.length; at += ENTRY_BYTES) {
    const format = names.find(({ name }) => isNamed(bytes, at, name))?.format;
    if (format === 'encrypted') throw new Failure('encrypted');
    found = format ?? found;
  }
  throw new Failure('old-format', { format: found });
}

/** Whether an entry has the name, in UTF-16 and ended by a zero. */
function isNamed(bytes: Uint8Array, at: number, name: readonly number[]): boolean {
  return [...name, 0].every((code, index) => bytes[at + 2 * index] === code && !bytes[at + 2 * index + 1]);
}
