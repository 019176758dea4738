import { Inflate } from 'fflate';
import { Failure } from '../failure.js';
import { refuseCompoundFile } from './compound-file.js';
import { centralDirectory, dataStart, type ZipEntry } from './zip-directory.js';

/** Largest file that is taken in, in bytes. */
export const MAX_FILE_BYTES = 200 * 1024 * 1024;
/** Most that all parts asked for may unpack to, in bytes. */
const MAX_UNPACKED_BYTES = 400 * 1024 * 1024;
/** Parts up to this size may be packed as tightly as they like: forms full of empty cells are. */
const FREE_BYTES = 16 * 1024 * 1024;
/** How many times its packed size a larger part may be. Running text packs to a tenth, tables to a fiftieth. */
const MAX_RATIO = 250;
/** How much is unpacked at a time: a lie about the size is found out after one such piece. */
const STEP_BYTES = 32 * 1024;

/** An opened zip, whose parts are unpacked when asked for. */
export interface Archive {
  /** Names of its files, in the order of its directory. */
  readonly names: readonly string[];
  /** Gives a part's bytes, or undefined where there is no such part; letters' case is not told apart if need be. */
  read(name: string): Uint8Array | undefined;
  /** Gives a part that is text in UTF-8, without its byte order mark. */
  text(name: string): string | undefined;
}

/**
 * Opens a zip by its central directory, within bounds of size.
 *
 * @throws Failure `empty`, `too-large`, `encrypted`, `old-format`, `damaged`; and `zip-bomb` or `damaged` from `read`.
 */
export function openArchive(bytes: Uint8Array): Archive {
  if (!bytes.length) throw new Failure('empty');
  if (bytes.length > MAX_FILE_BYTES)
    throw new Failure('too-large', { limit: 'bytes', allowed: MAX_FILE_BYTES });
  refuseCompoundFile(bytes);
  const entries = centralDirectory(bytes);
  const byLowerCase = new Map([...entries].map(([name, entry]) => [name.toLowerCase(), entry]));
  let left = MAX_UNPACKED_BYTES;
  const read = (name: string) => {
    const entry = entries.get(name) ?? byLowerCase.get(name.toLowerCase());
    if (!entry) return undefined;
    left -= entry.size;
    if (left < 0) throw new Failure('zip-bomb');
    return unpacked(bytes, entry);
  };
  return {
    names: [...entries.keys()],
    read,
    text: (name) => {
      const part = read(name);
      return part && new TextDecoder().decode(part);
    },
  };
}

function unpacked(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.encrypted) throw new Failure('encrypted');
  if (entry.size > FREE_BYTES && entry.size > entry.packedSize * MAX_RATIO) throw new Failure('zip-bomb');
  const start = dataStart(bytes, entry);
  const packed = bytes.subarray(start, start + entry.packedSize);
  if (packed.length < entry.packedSize) throw new Failure('damaged');
  const part = entry.method === 0 ? packed : inflated(packed, entry);
  if (part.length !== entry.size || checksum(part) !== entry.checksum) throw new Failure('damaged');
  return part;
}

function inflated(packed: Uint8Array, { method, size }: ZipEntry): Uint8Array {
  if (method !== 8) throw new Failure('damaged', { method });
  const part = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new Failure('damaged');
    part.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP_BYTES)
      inflate.push(packed.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= packed.length);
  } catch (error) {
    throw error instanceof Failure ? error : new Failure('damaged');
  }
  return part.subarray(0, length);
}

const CHECKSUMS = Int32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

/** CRC-32 of a part: without it a damaged file would be read with wrong words. */
function checksum(part: Uint8Array): number {
  let sum = -1;
  for (const byte of part) sum = CHECKSUMS[(sum ^ byte) & 255]! ^ (sum >>> 8);
  return ~sum >>> 0;
}
