import { GoalCardElement } from './goal-card.js';
import { JourneyElement } from './journey.js';
import { PrincipleListElement } from './principle-list.js';
import { RolesTableElement } from './roles-table.js';
import { V as VERSION } from './chunks/heading.js';
import 'lit';
import './chunks/goal-card.view.js';
import './chunks/head.js';
import './chunks/source-line.js';

const elements = {
  "samsyn-goal-card": GoalCardElement,
  "samsyn-journey": JourneyElement,
  "samsyn-principle-list": PrincipleListElement,
  "samsyn-roles-table": RolesTableElement
};
const before = /* @__PURE__ */ new Set();
for (const [tag, element] of Object.entries(elements)) {
  const defined = customElements.get(tag);
  if (!defined) customElements.define(tag, element);
  else if (defined !== element) before.add(defined.version ?? "?");
}
if (before.size) {
  const first = [...before].join(", ");
  console.warn(
    `Samsyn ${first} finns redan p\xE5 sidan; ${VERSION} anv\xE4nds inte. / Samsyn ${first} is on the page already; ${VERSION} is not used.`
  );
}
//# sourceMappingURL=define.js.map
