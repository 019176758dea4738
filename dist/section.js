import { html } from 'lit';
import { D as DeepLinks, c as findSection } from './chunks/deep-links.js';
import { C as ContentWidget, b as baseStyles } from './chunks/heading.js';
import { t as tokenStyles } from './chunks/tokens.styles.js';
import { p as partStyles, s as sectionStyles, a as sectionOutline, b as partTemplates, c as partViews } from './chunks/section.styles.js';
import { u as unsaidStyles } from './chunks/unsaid.js';
import './chunks/outcome.js';
import './chunks/address.js';
import './chunks/json.js';
import './chunks/localized.js';
import './chunks/version.js';
import './chunks/locale.js';
import './chunks/label.js';
import './chunks/goal-card.view.js';
import './chunks/dates.js';
import './chunks/responsible.js';
import './chunks/source-line.js';
import './chunks/time.js';
import './chunks/tokens.js';
import './chunks/values.js';

class SectionElement extends ContentWidget {
  constructor() {
    super();
    this.shows = "sections";
    new DeepLinks(this);
  }
  static {
    this.styles = [tokenStyles, baseStyles, unsaidStyles, partStyles, sectionStyles];
  }
  view(content, reader) {
    const section = findSection(content, this.item);
    const part = section && sectionOutline(content, section);
    return part && html`${partTemplates(partViews([part], content, reader, reader.level), reader)}`;
  }
}

export { SectionElement };
//# sourceMappingURL=section.js.map
