import { html, type TemplateResult } from 'lit';
import { findSection } from '../../content/find.js';
import type { Content } from '../../content/schema.js';
import type { Reader } from '../../text/reader.js';
import { baseStyles } from '../../theme/base.styles.js';
import { tokenStyles } from '../../theme/tokens.styles.js';
import { ContentWidget } from '../content-widget.js';
import { DeepLinks } from '../deep-links.js';
import { sectionOutline } from '../part/outline.js';
import { partTemplates } from '../part/part.template.js';
import { partStyles } from '../part/part.styles.js';
import { unsaidStyles } from '../unsaid.styles.js';
import { partViews } from '../part/part.view.js';
import { sectionStyles } from './section.styles.js';

/**
 * Shows a section of the running text, with the sections and the parts of the document that stand in it.
 *
 * @tag samsyn-section
 * @csspart section - A section, the outermost and those in it.
 * @csspart title - The heading.
 * @csspart byline - Who signs the text, or is quoted.
 * @csspart quote - A quotation.
 * @csspart figure - A picture with its caption.
 * @csspart part - Another part of the document that stands in the section.
 */
export class SectionElement extends ContentWidget {
  static override styles = [tokenStyles, baseStyles, unsaidStyles, partStyles, sectionStyles];

  protected override readonly shows = 'sections';

  constructor() {
    super();
    new DeepLinks(this);
  }

  protected override view(content: Content, reader: Reader): TemplateResult | undefined {
    const section = findSection(content, this.item);
    const part = section && sectionOutline(content, section);
    return part && html`${partTemplates(partViews([part], content, reader, reader.level), reader)}`;
  }
}
