import { html } from 'lit';
import { a as findSection } from './chunks/find.js';
import { C as ContentWidget, b as baseStyles } from './chunks/content-widget.js';
import { t as tokenStyles } from './chunks/tokens.styles.js';
import { D as DeepLinks } from './chunks/deep-links.js';
import { p as partStyles, s as sectionStyles, a as sectionOutline, b as partViews } from './chunks/section.styles.js';
import { p as partTemplates } from './chunks/entry.view.js';
import { n as notStatedStyles } from './chunks/not-stated.styles.js';
import './chunks/goal-paths.js';
import './chunks/entries.js';
import './chunks/own-keys.js';
import './chunks/address.js';
import './chunks/limits.js';
import './chunks/json.js';
import './chunks/locale.js';
import './chunks/rich-text.js';
import './chunks/localized.js';
import './chunks/version.js';
import './chunks/widget-problems.js';
import './chunks/judged.js';
import './chunks/locale2.js';
import './chunks/noun.view.js';
import './chunks/plural.js';
import './chunks/widget.view.js';
import './chunks/goal-card.view.js';
import './chunks/dates.js';
import './chunks/figure.view.js';
import './chunks/goal-progress.js';
import './chunks/responsible.view.js';
import './chunks/tokens.js';
import './chunks/lazy-layout.js';
import './chunks/heading.template.js';
import './chunks/label.template.js';
import './chunks/figure.template.js';
import './chunks/responsible.template.js';
import './chunks/source.template.js';
import './chunks/date.template.js';
import './chunks/values.js';
import './chunks/results.view.js';

class SectionElement extends ContentWidget {
  constructor() {
    super();
    this.shows = "sections";
    new DeepLinks(this);
  }
  static {
    this.styles = [tokenStyles, baseStyles, notStatedStyles, partStyles, sectionStyles];
  }
  view(content, reader) {
    const section = findSection(content, this.item);
    const part = section && sectionOutline(content, section);
    return part && html`${partTemplates(partViews([part], content, reader, reader.level), reader)}`;
  }
}

export { SectionElement };
//# sourceMappingURL=section.js.map
