import type { PropertyDeclarations, TemplateResult } from 'lit';
import { findEntry } from '../../format/find.js';
import type { Content } from '../../format/schema.js';
import type { Reader } from '../../text/reader.js';
import { baseStyles } from '../../theme/base.styles.js';
import { tokenStyles } from '../../theme/tokens.styles.js';
import { ContentWidget } from '../base/content-widget.js';
import { DeepLinks } from '../base/deep-links.js';
import { principleListStyles } from './principle-list.styles.js';
import { principleListTemplate } from './principle-list.template.js';
import { principleListView } from './principle-list.view.js';

/**
 * Shows a list of principles, numbered or not, with where they come from.
 *
 * @tag samsyn-principle-list
 * @csspart principles - The whole list with its head and source.
 * @csspart head - Title and intro.
 * @csspart title - The heading.
 * @csspart list - The list itself.
 * @csspart principle - One principle.
 * @csspart folded - The folded list.
 * @csspart source - The source line.
 */
export class PrincipleListElement extends ContentWidget {
  static override styles = [tokenStyles, baseStyles, principleListStyles];

  static override properties: PropertyDeclarations = { folded: { type: Boolean } };

  /** Folds the texts under their titles, or the whole list where there are no titles. Print shows all. */
  declare folded: boolean;

  protected override readonly shows = 'principles';

  constructor() {
    super();
    this.folded = false;
    new DeepLinks(this);
  }

  protected override view(content: Content, reader: Reader): TemplateResult | undefined {
    const principles = findEntry(content.principles, this.item);
    return principles && principleListTemplate(principleListView(principles, reader, this.folded), reader);
  }
}
