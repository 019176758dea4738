import { register } from './register.js';
import { GoalCardElement } from './widgets/goal-card/goal-card.js';
import { JourneyElement } from './widgets/journey/journey.js';
import { PrincipleListElement } from './widgets/principle-list/principle-list.js';
import { RolesTableElement } from './widgets/roles-table/roles-table.js';

/*
 * What `samsyn.js` does on a page: the four widgets that most pages show are in it, and those of a whole
 * document lie in a file of their own, which is fetched as soon as the page has one of their tags.
 */
register({
  'samsyn-goal-card': GoalCardElement,
  'samsyn-journey': JourneyElement,
  'samsyn-principle-list': PrincipleListElement,
  'samsyn-roles-table': RolesTableElement,
});

const LATER =
  'samsyn-document-facts,samsyn-document-list,samsyn-glossary,samsyn-goal-grid,samsyn-indicator,samsyn-measure-list,samsyn-responsibility-matrix,samsyn-section,samsyn-strategy';

const observer = globalThis.document && new MutationObserver(look);
observer?.observe(document, { childList: true, subtree: true });
if (observer && document.querySelector(LATER)) fetchLater();

function look(records: readonly MutationRecord[]): void {
  const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
  if (added.some((node) => node instanceof Element && (node.matches(LATER) || node.querySelector(LATER))))
    fetchLater();
}

function fetchLater(): void {
  observer.disconnect();
  import('./embed-document.js').catch(() =>
    console.warn('Samsyn: samsyn-document.js kunde inte hämtas / could not be fetched.'),
  );
}
