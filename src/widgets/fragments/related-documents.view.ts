import { addressIn } from '../../format/address.js';
import type { Content, RelatedDocument } from '../../format/schema.js';
import { documentWords } from '../../locale/document/locale.js';
import { sayDecision, type SaidDecision } from '../../text/decisions.js';
import { say, type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import { sayToken } from '../../text/tokens.js';

/** Another document, and what is known of it. */
export interface RelatedDocumentView {
  readonly id: string | undefined;
  readonly title: Said | undefined;
  readonly href: string | undefined;
  readonly decision: SaidDecision | undefined;
  readonly note: Said | undefined;
}

/** Documents that relate to this one in the same way. */
export interface RelationView {
  /** What the relation is called; undefined where the file does not say. */
  readonly relation: Said | undefined;
  readonly documents: readonly RelatedDocumentView[];
}

/**
 * Groups the related documents by how they relate to this one, in the order of the file.
 *
 * Those that the file says no relation of come first, so that no other group's name stands over them.
 */
export function documentListView(
  documents: NonNullable<Content['documents']>,
  reader: Reader,
): readonly RelationView[] {
  const { events, relations } = documentWords(reader);
  const groups = new Map<string, { relation: Said | undefined; documents: RelatedDocumentView[] }>();
  groups.set('', { relation: undefined, documents: [] });
  for (const document of documents) {
    const relation = sayToken(document.relation, relations, reader);
    const key = relation?.text ?? '';
    if (!groups.has(key)) groups.set(key, { relation, documents: [] });
    groups.get(key)!.documents.push(documentView(document, events, reader));
  }
  return [...groups.values()].filter((group) => group.documents.length);
}

function documentView(
  { id, title, url, decision, note }: RelatedDocument,
  events: Readonly<Record<string, string>>,
  reader: Reader,
): RelatedDocumentView {
  return {
    id,
    title: say(title, reader),
    href: addressIn(url, reader.src),
    decision: decision && sayDecision(decision, events, reader),
    note: say(note, reader),
  };
}
