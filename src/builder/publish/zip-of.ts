import { zipSync, type Zippable } from 'fflate';

/** Files by their paths. */
export type FileTree = Readonly<Record<string, Uint8Array | string>>;

/** The same files give the same bytes, whenever they are packed. */
const WHEN = new Date(2020, 0, 1);

/** Packs files; paths stand in order, whatever order they came in. */
export function zipOf(files: FileTree): Uint8Array {
  const encoder = new TextEncoder();
  const packed: Zippable = {};
  for (const path of Object.keys(files).sort()) {
    const file = files[path]!;
    packed[path] = [typeof file === 'string' ? encoder.encode(file) : file, { mtime: WHEN, level: 9 }];
  }
  return zipSync(packed);
}
