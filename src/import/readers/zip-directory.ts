import { Failure } from '../failure.js';

/** A file of a zip as its central directory has it. */
export interface ZipEntry {
  readonly encrypted: boolean;
  /** 0 for as it is, 8 for deflated. */
  readonly method: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its own header stands. */
  readonly header: number;
}

const MAX_ENTRIES = 100_000;
const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_HEADER = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const IN_EXTRA = 0xffffffff;

/** Reads the directory at the end of a zip: what comes before it may be anything. */
export function centralDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return entriesOf(bytes, view);
  } catch (error) {
    throw error instanceof Failure ? error : new Failure('damaged');
  }
}

/** Finds where a file's packed bytes begin. Its own header may be longer than the directory says. */
export function dataStart(bytes: Uint8Array, { header }: ZipEntry): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (header < 0 || header + 30 > bytes.length || view.getUint32(header, true) !== LOCAL_HEADER)
    throw new Failure('damaged');
  return header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
}

function entriesOf(bytes: Uint8Array, view: DataView): ReadonlyMap<string, ZipEntry> {
  const { count, start, shift } = directoryPlace(view);
  if (count > MAX_ENTRIES) throw new Failure('too-large', { limit: 'entries', allowed: MAX_ENTRIES });
  const decoder = new TextDecoder();
  const entries = new Map<string, ZipEntry>();
  let at = start;
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== DIRECTORY_HEADER) throw new Failure('damaged');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
      view.getUint16(at + offset, true),
    );
    const extra = at + 46 + nameLength!;
    const name = decoder
      .decode(bytes.subarray(at + 46, extra))
      .replaceAll('\\', '/')
      .replace(/^\//, '');
    const [size, packedSize, header] = wideSizes(view, at, extra, extra + extraLength!);
    // The first of two with the same name, as Office takes it.
    if (!entries.has(name) && !name.endsWith('/'))
      entries.set(name, {
        encrypted: (view.getUint16(at + 8, true) & 1) === 1,
        method: view.getUint16(at + 10, true),
        checksum: view.getUint32(at + 16, true),
        packedSize: packedSize!,
        size: size!,
        header: header! + shift,
      });
    at = extra + extraLength! + commentLength!;
  }
  return entries;
}

/** Finds the directory; `shift` is how many bytes stand before the zip itself. */
function directoryPlace(view: DataView): { count: number; start: number; shift: number } {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) !== END) continue;
    const wide = at >= 20 && view.getUint32(at - 20, true) === LOCATOR_64 && wideEnd(view, at);
    if (wide) return wide;
    const size = view.getUint32(at + 12, true);
    const start = at - size;
    return { count: view.getUint16(at + 10, true), start, shift: start - view.getUint32(at + 16, true) };
  }
  throw new Failure('damaged');
}

function wideEnd(view: DataView, end: number): { count: number; start: number; shift: number } | undefined {
  const at = wide(view, end - 20 + 8);
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END_64) return undefined;
  return { count: wide(view, at + 32), start: wide(view, at + 48), shift: 0 };
}

/** Size, packed size and place of the header, which stand in an extra field where four bytes do not hold them. */
function wideSizes(view: DataView, at: number, extra: number, end: number): readonly number[] {
  const values = [24, 20, 42].map((offset) => view.getUint32(at + offset, true));
  if (!values.includes(IN_EXTRA)) return values;
  for (let field = extra; field + 4 <= end; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let next = field + 4;
    return values.map((value) => (value === IN_EXTRA ? wide(view, (next += 8) - 8) : value));
  }
  throw new Failure('damaged');
}

/** A number of eight bytes; beyond what a number holds it is wrong anyhow. */
function wide(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}
