import { GoalCardElement } from './widgets/goal-card/goal-card.js';
import { JourneyElement } from './widgets/journey/journey.js';
import { PrincipleListElement } from './widgets/principle-list/principle-list.js';
import { RolesTableElement } from './widgets/roles-table/roles-table.js';
import { VERSION } from './version.js';

const elements = {
  'samsyn-goal-card': GoalCardElement,
  'samsyn-journey': JourneyElement,
  'samsyn-principle-list': PrincipleListElement,
  'samsyn-roles-table': RolesTableElement,
};

// A page may load Samsyn twice, even in two versions: the first one stays, and the console hears of both.
const before = new Set<string>();
for (const [tag, element] of Object.entries(elements)) {
  const defined = customElements.get(tag) as { readonly version?: string } | undefined;
  if (!defined) customElements.define(tag, element);
  else if (defined !== element) before.add(defined.version ?? '?');
}
if (before.size) {
  const first = [...before].join(', ');
  console.warn(
    `Samsyn ${first} finns redan på sidan; ${VERSION} används inte. / Samsyn ${first} is on the page already; ${VERSION} is not used.`,
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'samsyn-goal-card': GoalCardElement;
    'samsyn-journey': JourneyElement;
    'samsyn-principle-list': PrincipleListElement;
    'samsyn-roles-table': RolesTableElement;
  }
}
