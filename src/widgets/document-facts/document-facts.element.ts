import type { PropertyDeclarations, TemplateResult } from 'lit';
import type { Content } from '../../format/schema.js';
import type { Reader } from '../../text/reader.js';
import { baseStyles } from '../../theme/base.styles.js';
import { tokenStyles } from '../../theme/tokens.styles.js';
import { ContentWidget } from '../base/content-widget.js';
import { DeepLinks } from '../base/deep-links.js';
import { isServer } from '../base/on-server.js';
import { notStatedStyles } from '../fragments/not-stated.styles.js';
import { documentFactsStyles } from './document-facts.styles.js';
import { documentFactsTemplate } from './document-facts.template.js';
import { documentFactsView } from './document-facts.view.js';
import { waysStyles } from './ways.styles.js';

/**
 * Shows what is known of the document itself: who decided on it and when, how long it is valid, who
 * answers for it, and where it comes from.
 *
 * The latest decision stands large beside the title. What the document has a label for and no value reads
 * "Ej angivet". A document past its validity says so, by the reader's own calendar and never by a server's.
 *
 * @tag samsyn-document-facts
 * @csspart facts - The whole widget.
 * @csspart ways - Ways to the document in other languages, and to one that is easy to read.
 * @csspart replaced - That another document has replaced it.
 * @csspart head - Title and decision, over the horizon.
 * @csspart title - The heading: kind of document and title.
 * @csspart decision - The latest decision.
 * @csspart expired - That the document is past its validity.
 * @csspart list - The facts.
 * @csspart fact - A label with its values.
 */
export class DocumentFactsElement extends ContentWidget {
  static override styles = [tokenStyles, baseStyles, notStatedStyles, documentFactsStyles, waysStyles];

  static override properties: PropertyDeclarations = { today: {}, untitled: { type: Boolean } };

  /** The day that validity is compared with, `2021-06-14`; by default the reader's own. */
  declare today: string | undefined;
  /** Leaves out the document's title and subtitle, where they stand on the page already. */
  declare untitled: boolean;

  protected override readonly shows = 'title';

  constructor() {
    super();
    this.untitled = false;
    new DeepLinks(this);
  }

  protected override view(content: Content, reader: Reader): TemplateResult | undefined {
    const today = isServer ? undefined : this.today || readersDay(new Date());
    return documentFactsTemplate(documentFactsView(content, reader, today), reader, this.untitled);
  }
}

/** A moment's day where the reader is, `2021-06-14`. */
function readersDay(now: Date): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
