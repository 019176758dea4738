import { V as VERSION } from './chunks/version.js';
import { i as isServer } from './chunks/deep-links.js';
import { DocumentFactsElement } from './document-facts.js';
import { DocumentListElement } from './document-list.js';
import { GlossaryElement } from './glossary.js';
import { GoalCardElement } from './goal-card.js';
import { GoalGridElement } from './goal-grid.js';
import { I as IndicatorElement } from './chunks/indicator.element.js';
import { JourneyElement } from './journey.js';
import { MeasureListElement } from './measure-list.js';
import { PrincipleListElement } from './principle-list.js';
import { ResponsibilityMatrixElement } from './responsibility-matrix.js';
import { RolesTableElement } from './roles-table.js';
import { SectionElement } from './section.js';
import { StatusSummaryElement } from './status-summary.js';
import { StrategyElement } from './strategy.js';
import './chunks/address.js';
import './chunks/find.js';
import './chunks/goal-paths.js';
import './chunks/content-widget.js';
import 'lit';
import './chunks/entries.js';
import './chunks/own-keys.js';
import './chunks/limits.js';
import './chunks/json.js';
import './chunks/locale.js';
import './chunks/rich-text.js';
import './chunks/localized.js';
import './chunks/widget-problems.js';
import './chunks/tokens.styles.js';
import './chunks/not-stated.styles.js';
import './chunks/locale2.js';
import './chunks/decisions.js';
import './chunks/date.template.js';
import './chunks/dates.js';
import './chunks/tokens.js';
import './chunks/heading.template.js';
import './chunks/label.template.js';
import './chunks/values.js';
import './chunks/ways.styles.js';
import './chunks/status-icon.template.js';
import './chunks/superior-goals.view.js';
import './chunks/global-goals.js';
import './chunks/responsible.view.js';
import './chunks/related-documents.view.js';
import './chunks/head.template.js';
import './chunks/lazy-layout.js';
import './chunks/source.template.js';
import './chunks/goal-progress.js';
import './chunks/goal-card.styles.js';
import './chunks/goal-card.template.js';
import './chunks/figure.template.js';
import './chunks/responsible.template.js';
import './chunks/goal-card.view.js';
import './chunks/figure.view.js';
import './chunks/controls.styles.js';
import './chunks/csv.js';
import './chunks/status-icon.styles.js';
import './chunks/assessments.styles.js';
import './chunks/amount.js';
import './chunks/status.view.js';
import './chunks/named.js';
import './chunks/later-pieces.js';
import 'lit/async-directive.js';
import './chunks/status-message.js';
import './chunks/goal-name.js';
import './chunks/results.view.js';
import './chunks/noun.view.js';
import './chunks/plural.js';
import './chunks/judged.js';
import './chunks/fragment-of.js';
import './chunks/observe-size.js';
import './chunks/section.styles.js';
import './chunks/entry.view.js';
import './chunks/widget.view.js';
import './chunks/widgets-in.js';

function register(elements) {
  const before = /* @__PURE__ */ new Set();
  const free = [];
  for (const [tag, element] of Object.entries(elements)) {
    const defined = customElements.get(tag);
    if (!defined) free.push([tag, element]);
    else if (defined !== element) before.add(versionOf(defined));
  }
  const first = [...before].join(", ");
  if (!first || first === VERSION) for (const [tag, element] of free) customElements.define(tag, element);
  if (first && !(isServer && first === VERSION)) tellOfFirst(first);
  return !first;
}
const versionOf = (element) => element.version ?? "?";
const tellOfFirst = (first) => console.warn(
  `Samsyn ${first} finns redan p\xE5 sidan; ${VERSION} anv\xE4nds inte. / Samsyn ${first} is on the page already; ${VERSION} is not used.`
);

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
  "samsyn-status-summary": StatusSummaryElement,
  "samsyn-strategy": StrategyElement
});

export { own };
//# sourceMappingURL=define.js.map
