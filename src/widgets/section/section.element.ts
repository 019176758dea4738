import { html, type TemplateResult } from 'lit';
import { findSection } from '../../format/find.js';
import type { Content } from '../../format/schema.js';
import type { Reader } from '../../text/reader.js';
import { baseStyles } from '../../theme/base.styles.js';
import { tokenStyles } from '../../theme/tokens.styles.js';
import { ContentWidget } from '../base/content-widget.js';
import { DeepLinks } from '../base/deep-links.js';
import { sectionOutline } from '../document/outline.js';
import { partTemplates } from '../document/part.template.js';
import { partStyles } from '../document/part.styles.js';
import { unsaidStyles } from '../fragments/not-stated.styles.js';
import { partViews } from '../document/part.view.js';
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
