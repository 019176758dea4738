import { keepUpgrading } from './marked-links.js';
import { WIDGETS } from './widgets/names.js';
import { register } from './widgets/base/register.js';
import { GoalCardElement } from './widgets/goal-card/goal-card.element.js';
import { JourneyElement } from './widgets/journey/journey.element.js';
import { PrincipleListElement } from './widgets/principle-list/principle-list.element.js';
import { RolesTableElement } from './widgets/roles-table/roles-table.element.js';

export { registerLocale } from './locale/locale.js';

/*
 * What `samsyn.js` does on a page: the four widgets that most pages show are in it, and those of a whole
 * document lie in a file of their own, which is fetched as soon as the page has one of their tags. Links that
 * are marked to be widgets become so, now and when they come later.
 */
const first = {
  'samsyn-goal-card': GoalCardElement,
  'samsyn-journey': JourneyElement,
  'samsyn-principle-list': PrincipleListElement,
  'samsyn-roles-table': RolesTableElement,
};
const own = register(first);

const later = WIDGETS.map((name) => `samsyn-${name}`)
  .filter((tag) => !(tag in first))
  .join();

let fetched = false;
// Another copy that came first looks after the page.
if (own)
  keepUpgrading((part) => {
    if (fetched || !((part as Element).matches?.(later) || part.querySelector(later))) return;
    fetched = true;
    import('./script-document.js').catch(() =>
      console.warn('Samsyn: samsyn-document.js kunde inte hämtas / could not be fetched.'),
    );
  });
