import { readXml } from '../xml.js';
import { NAMESPACES } from './namespaces.js';
import type { NoteKind } from './story.js';
import { child, value } from './values.js';

/** Number formats of a document's notes: figures and small Roman numbers if it doesn't say. */
export function noteFormats(settings: Uint8Array | undefined): Readonly<Record<NoteKind, string>> {
  const root = settings && readXml(settings, NAMESPACES);
  const format = (name: string) => value(child(child(root, name), 'w:numFmt'));
  return { footnote: format('w:footnotePr') ?? 'decimal', endnote: format('w:endnotePr') ?? 'lowerRoman' };
}
