import { V as VERSION } from './chunks/version.js';
import { DocumentFactsElement } from './document-facts.js';
import { DocumentListElement } from './document-list.js';
import { GlossaryElement } from './glossary.js';
import { GoalCardElement } from './goal-card.js';
import { GoalGridElement } from './goal-grid.js';
import { IndicatorElement } from './indicator.js';
import { JourneyElement } from './journey.js';
import { MeasureListElement } from './measure-list.js';
import { PrincipleListElement } from './principle-list.js';
import { ResponsibilityMatrixElement } from './responsibility-matrix.js';
import { RolesTableElement } from './roles-table.js';
import { SectionElement } from './section.js';
import { StrategyElement } from './strategy.js';
import './chunks/heading.js';
import 'lit';
import './chunks/json.js';
import './chunks/deep-links.js';
import './chunks/outcome.js';
import './chunks/address.js';
import './chunks/localized.js';
import './chunks/tokens.styles.js';
import './chunks/unsaid.js';
import './chunks/locale.js';
import './chunks/decisions.js';
import './chunks/time.js';
import './chunks/dates.js';
import './chunks/tokens.js';
import './chunks/label.js';
import './chunks/values.js';
import './chunks/responsible.js';
import './chunks/head.js';
import './chunks/many.js';
import './chunks/source-line.js';
import './chunks/goal-card.styles.js';
import './chunks/goal-card.template.js';
import './chunks/global-goals.js';
import './chunks/goal-card.view.js';
import './chunks/controls.styles.js';
import './chunks/csv.js';
import './chunks/sun.js';
import './chunks/status.js';
import './chunks/observe-size.js';
import './chunks/section.styles.js';

function register(elements) {
  const before = /* @__PURE__ */ new Set();
  const free = [];
  for (const [tag, element] of Object.entries(elements)) {
    const defined = customElements.get(tag);
    if (!defined) free.push([tag, element]);
    else if (defined !== element) before.add(defined.version ?? "?");
  }
  const first = [...before].join(", ");
  if (!first || first === VERSION) for (const [tag, element] of free) customElements.define(tag, element);
  if (!first) return true;
  console.warn(
    `Samsyn ${first} finns redan p\xE5 sidan; ${VERSION} anv\xE4nds inte. / Samsyn ${first} is on the page already; ${VERSION} is not used.`
  );
  return false;
}

const own = register({
  "samsyn-document-facts": DocumentFactsElement,
  "samsyn-document-list": DocumentListElement,
  "samsyn-glossary": GlossaryElement,
  "samsyn-goal-card": GoalCardElement,
  "samsyn-goal-grid": GoalGridElement,
  "samsyn-indicator": IndicatorElement,
  "samsyn-journey": JourneyElement,
  "samsyn-measure-list": MeasureListElement,
  "samsyn-principle-list": PrincipleListElement,
  "samsyn-responsibility-matrix": ResponsibilityMatrixElement,
  "samsyn-roles-table": RolesTableElement,
  "samsyn-section": SectionElement,
  "samsyn-strategy": StrategyElement
});

export { own };
//# sourceMappingURL=define.js.map
