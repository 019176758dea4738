import { D as DeepLinks, f as findGoal, i as isServer } from './chunks/deep-links.js';
import { C as ContentWidget, b as baseStyles } from './chunks/heading.js';
import { t as tokenStyles } from './chunks/tokens.styles.js';
import { g as goalCardStyles } from './chunks/goal-card.styles.js';
import { g as goalCardTemplate } from './chunks/goal-card.template.js';
import { g as goalView } from './chunks/goal-card.view.js';
import './chunks/outcome.js';
import './chunks/address.js';
import './chunks/json.js';
import 'lit';
import './chunks/localized.js';
import './chunks/version.js';
import './chunks/global-goals.js';
import './chunks/label.js';
import './chunks/responsible.js';
import './chunks/source-line.js';
import './chunks/dates.js';
import './chunks/time.js';

class GoalCardElement extends ContentWidget {
  constructor() {
    super();
    this.shows = "goals";
    new DeepLinks(this);
  }
  static {
    this.styles = [tokenStyles, baseStyles, goalCardStyles];
  }
  view(content, reader) {
    const goal = findGoal(content, this.item);
    const many = !isServer && document.getElementsByTagName(this.localName).length > 30;
    return goal && goalCardTemplate(goalView(goal, content, reader), reader, many);
  }
}

export { GoalCardElement };
//# sourceMappingURL=goal-card.js.map
