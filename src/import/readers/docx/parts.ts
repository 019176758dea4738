import { Failure } from '../../failure.js';
import type { Archive } from '../archive.js';
import { readXml } from '../xml.js';
import { NAMESPACES } from './namespaces.js';
import { elements } from './values.js';

/** What a part of the file refers to. */
export interface Relationship {
  /** Last word of its type: "hyperlink", "styles". */
  readonly type: string;
  /** Name of the part, or an address. */
  readonly target: string;
}

/** Relationships of a part, by id. */
export type Relationships = ReadonlyMap<string, Relationship>;

/** Gives a part's relationships; none where the file has none. "" is the file itself. */
export function relationshipsOf(archive: Archive, part: string): Relationships {
  const slash = part.lastIndexOf('/') + 1;
  const bytes = archive.read(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`);
  const found = new Map<string, Relationship>();
  if (!bytes) return found;
  for (const { attributes } of elements(readXml(bytes, NAMESPACES))) {
    const { Id, Type = '', Target = '', TargetMode } = attributes;
    const target = TargetMode === 'External' ? Target : partName(part.slice(0, slash), Target);
    if (Id) found.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target });
  }
  return found;
}

/** Names of the parts of a type that a part refers to. */
export function targetsOf(relationships: Relationships, type: string): readonly string[] {
  return [...relationships.values()].filter((one) => one.type === type).map(({ target }) => target);
}

/** Finds the part that is the document. */
export function mainPart(archive: Archive, relationships: Relationships): string {
  const [part] = targetsOf(relationships, 'officeDocument');
  const found = [part, 'word/document.xml'].find((name) => name && has(archive, name));
  if (found) return found;
  throw new Failure(has(archive, '[Content_Types].xml') ? 'damaged' : 'unknown-format');
}

function has(archive: Archive, name: string): boolean {
  return archive.names.some((one) => one.toLowerCase() === name.toLowerCase());
}

function partName(folder: string, target: string): string {
  const names: string[] = [];
  for (const name of `${target.startsWith('/') ? '' : folder}${target}`.split('/')) {
    if (name === '..') names.pop();
    else if (name && name !== '.') names.push(name);
  }
  return names.join('/');
}
