import { GoalCardElement } from './widgets/goal-card/goal-card.js';
import { JourneyElement } from './widgets/journey/journey.js';
import { PrincipleListElement } from './widgets/principle-list/principle-list.js';
import { RolesTableElement } from './widgets/roles-table/roles-table.js';
declare global {
    interface HTMLElementTagNameMap {
        'samsyn-goal-card': GoalCardElement;
        'samsyn-journey': JourneyElement;
        'samsyn-principle-list': PrincipleListElement;
        'samsyn-roles-table': RolesTableElement;
    }
}
