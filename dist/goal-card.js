import { f as findGoal } from './chunks/find.js';
import { C as ContentWidget, b as baseStyles } from './chunks/content-widget.js';
import { t as tokenStyles } from './chunks/tokens.styles.js';
import { D as DeepLinks, i as isServer } from './chunks/deep-links.js';
import { p as prepareGoals, r as readerOfGoals } from './chunks/goal-progress.js';
import { g as goalCardStyles } from './chunks/goal-card.styles.js';
import { g as goalPartsStyles, a as goalCardTemplate } from './chunks/goal-card.template.js';
import { g as goalView } from './chunks/goal-card.view.js';
import './chunks/goal-paths.js';
import 'lit';
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
import './chunks/global-goals.js';
import './chunks/figure.template.js';
import './chunks/heading.template.js';
import './chunks/label.template.js';
import './chunks/responsible.template.js';
import './chunks/responsible.view.js';
import './chunks/tokens.js';
import './chunks/source.template.js';
import './chunks/dates.js';
import './chunks/date.template.js';
import './chunks/figure.view.js';

class GoalCardElement extends ContentWidget {
  constructor() {
    super(...arguments);
    this.shows = "goals";
    this.#links = new DeepLinks(this);
  }
  static {
    this.styles = [tokenStyles, baseStyles, goalCardStyles, goalPartsStyles];
  }
  #links;
  prepare(content) {
    return prepareGoals(content);
  }
  view(content, reader) {
    const goal = findGoal(content, this.item);
    const many = !isServer && document.getElementsByTagName(this.localName).length > 30;
    return goal && goalCardTemplate(goalView(goal, content, readerOfGoals(content, reader, this.#links)), reader, many);
  }
}

export { GoalCardElement };
//# sourceMappingURL=goal-card.js.map
