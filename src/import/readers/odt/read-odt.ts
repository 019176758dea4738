import { Failure } from '../../failure.js';
import type { SourceDocument } from '../../pieces.js';
import type { ReadOptions } from '../../reader.js';
import { MAX_FILE_BYTES, openArchive, type Archive } from '../archive.js';
import { withLanguages } from '../languages.js';
import { pieceList } from '../piece-list.js';
import type { XmlNode } from '../xml.js';
import { readBlock } from './blocks.js';
import { Numbering } from './numbering.js';
import type { Reading } from './reading.js';
import { listLevels, Styles, type ListLevel } from './styles.js';
import { childOf, eachChild, elementsOf, wordsIn } from './xml-parts.js';

const CONTAINERS = new Set([
  'office:styles',
  'office:automatic-styles',
  'office:master-styles',
  'office:meta',
  'office:text',
]);
const MARGINS = /^style:(header|footer)(?:-left|-first)?$/;

/** Reads an OpenDocument text, in a zip (.odt, .ott) or as one file (.fodt), into pieces. */
export function readOdt(bytes: Uint8Array, { progress, signal }: ReadOptions): SourceDocument {
  if (!bytes.length) throw new Failure('empty');
  const files = startsZip(bytes) ? partsOf(openArchive(bytes)) : [flat(bytes)];
  const { list, omissions } = pieceList();
  const styles = new Styles();
  const lists = new Map<string, ReadonlyMap<number, ListLevel>>();
  const outline = new Map<number, ListLevel>();
  const numbering = new Numbering(outline, lists);
  const reading: Reading = { styles, numbering, list, notes: [] };
  const margins: XmlNode[] = [];
  let title: string | undefined;
  let hasBody = false;
  const take = (container: string, node: XmlNode): void => {
    if (signal?.aborted) throw new Failure('stopped');
    if (container === 'office:text') {
      hasBody = true;
      readBlock(reading, node, { depth: 0 });
    } else if (node.name === 'text:outline-style')
      for (const [level, said] of listLevels(node)) outline.set(level, said);
    else if (node.name === 'text:list-style')
      lists.set(node.attributes['style:name'] ?? '', listLevels(node));
    else if (node.name === 'style:style' || node.name === 'style:default-style') styles.add(node);
    else if (node.name === 'style:master-page')
      margins.push(...elementsOf(node).filter(({ name }) => MARGINS.test(name)));
    else if (node.name === 'dc:title') title ??= wordsIn({ ...node, name: '' }) || undefined;
  };
  for (const [i, file] of files.entries())
    eachChild(file, CONTAINERS, take, (done) => progress?.(((i + done) / files.length) * 0.95));
  if (!hasBody && !list.pieces.length && !omissions.length) throw new Failure('no-text');
  for (const note of reading.notes) list.add(note);
  const told = new Set<string>();
  for (const margin of margins) {
    const words = wordsIn(margin);
    if (!words || told.has(words)) continue;
    told.add(words);
    list.omit('running-head', words, margin.name.startsWith('style:header') ? 'header' : 'footer');
  }
  if (!list.pieces.length && !omissions.length) throw new Failure('no-text');
  progress?.(1);
  return { format: 'odt', ...withLanguages(list.pieces), omissions, ...(title && { title }) };
}

function startsZip(bytes: Uint8Array): boolean {
  // A compound file is refused by the archive, with the right reason.
  return (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf);
}

function flat(bytes: Uint8Array): Uint8Array {
  if (bytes.length > MAX_FILE_BYTES)
    throw new Failure('too-large', { limit: 'bytes', allowed: MAX_FILE_BYTES });
  return bytes;
}

/** The parts that are read, styles before the text that has them. */
function partsOf(archive: Archive): readonly Uint8Array[] {
  const manifest = archive.read('META-INF/manifest.xml');
  if (manifest)
    eachChild(manifest, new Set(['manifest:manifest']), (_, entry) => {
      if (childOf(entry, 'manifest:encryption-data')) throw new Failure('encrypted');
    });
  const content = archive.read('content.xml');
  if (!content) throw new Failure('unknown-format');
  return [archive.read('meta.xml'), archive.read('styles.xml'), content].filter((part) => part !== undefined);
}
