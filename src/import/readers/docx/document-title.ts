import type { Archive } from '../archive.js';
import { readXml } from '../xml.js';
import { NAMESPACES } from './namespaces.js';
import { targetsOf, type Relationships } from './parts.js';
import { child, ownText } from './values.js';

/** Names that programs put in by themselves. */
const NO_TITLE =
  /^(?:microsoft word\b.*|word-dokument|document\d*|dokument\d*|untitled|namnlös\d*|.*\.(?:docx?|dotx?|docm))$/i;

/** Title in the file's properties; undefined where it has none, or one that no person wrote. */
export function documentTitle(archive: Archive, file: Relationships): string | undefined {
  const [name] = targetsOf(file, 'core-properties');
  const bytes = name === undefined ? undefined : archive.read(name);
  const title = bytes && ownText(child(readXml(bytes, NAMESPACES), 'dc:title')).trim();
  return title && !NO_TITLE.test(title) ? title : undefined;
}
