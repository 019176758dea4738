import { addressIn } from '../../format/address.js';
import type { Choice } from '../../format/choices.js';
import type { Content } from '../../format/schema.js';
import { documentWords } from '../../locale/document/locale.js';
import { sayDecision, type SaidDecision } from '../../text/decisions.js';
import { say, type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';

/** An earlier or later edition of the document. */
export interface EditionView {
  readonly title: Said | undefined;
  readonly href: string | undefined;
  readonly decision: SaidDecision | undefined;
}

/** Says which documents this one replaces, or is replaced by; from format 1.1 on. */
export function editionViews(
  { samsyn, documents = [] }: Pick<Content, 'samsyn' | 'documents'>,
  relation: Choice<'relation'> & `replace${string}`,
  reader: Reader,
): readonly EditionView[] {
  if (samsyn === '1.0') return [];
  return documents
    .filter((document) => document.relation === relation)
    .map(({ title, url, decision }) => ({
      title: say(title, reader),
      href: addressIn(url, reader.src),
      decision: decision && sayDecision(decision, documentWords(reader).events, reader),
    }));
}
