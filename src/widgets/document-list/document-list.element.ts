import type { PropertyDeclarations, TemplateResult } from 'lit';
import type { Content } from '../../format/schema.js';
import type { Reader } from '../../text/reader.js';
import { baseStyles } from '../../theme/base.styles.js';
import { tokenStyles } from '../../theme/tokens.styles.js';
import { ContentWidget } from '../base/content-widget.js';
import { DeepLinks } from '../base/deep-links.js';
import { documentListStyles } from './document-list.styles.js';
import { documentListTemplate } from './document-list.template.js';
import { documentListView } from '../fragments/related-documents.view.js';

/**
 * Shows related documents, grouped by how they relate to this one, with the decisions about them.
 *
 * The content file has no title for the list: the page writes one over it where it wants one.
 *
 * @tag samsyn-document-list
 * @csspart documents - The whole list.
 * @csspart group - The documents that relate in the same way.
 * @csspart list-head - How they relate.
 * @csspart list - The documents of a group.
 * @csspart document - One document.
 * @csspart decision - Who decided on it, and when.
 */
export class DocumentListElement extends ContentWidget {
  static override styles = [tokenStyles, baseStyles, documentListStyles];

  static override properties: PropertyDeclarations = { untitled: { type: Boolean } };

  /** Leaves out the words "Relaterade dokument" where they are all there is to say, and stand on the page already. */
  declare untitled: boolean;

  protected override readonly shows = 'documents';

  constructor() {
    super();
    this.untitled = false;
    new DeepLinks(this);
  }

  protected override view({ documents }: Content, reader: Reader): TemplateResult | undefined {
    if (!documents?.length) return undefined;
    const groups = documentListView(documents, reader);
    const isSaid = this.untitled && documents.every(({ relation }) => relation === 'related');
    return documentListTemplate(
      isSaid ? groups.map((group) => ({ ...group, relation: undefined })) : groups,
      reader,
    );
  }
}
