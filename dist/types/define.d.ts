import { DocumentFactsElement } from './widgets/document-facts/document-facts.element.js';
import { DocumentListElement } from './widgets/document-list/document-list.element.js';
import { GlossaryElement } from './widgets/glossary/glossary.element.js';
import { GoalCardElement } from './widgets/goal-card/goal-card.element.js';
import { GoalGridElement } from './widgets/goal-grid/goal-grid.element.js';
import { IndicatorElement } from './widgets/indicator/indicator.element.js';
import { JourneyElement } from './widgets/journey/journey.element.js';
import { MeasureListElement } from './widgets/measure-list/measure-list.element.js';
import { PrincipleListElement } from './widgets/principle-list/principle-list.element.js';
import { ResponsibilityMatrixElement } from './widgets/responsibility-matrix/responsibility-matrix.element.js';
import { RolesTableElement } from './widgets/roles-table/roles-table.element.js';
import { SectionElement } from './widgets/section/section.element.js';
import { StatusSummaryElement } from './widgets/status-summary/status-summary.element.js';
import { StrategyElement } from './widgets/strategy/strategy.element.js';
export type { SamsynErrorEvent, SamsynLoadEvent } from './widgets/base/events.js';
/** Whether the elements on the page are this copy's. */
export declare const own: boolean;
declare global {
    interface HTMLElementTagNameMap {
        'samsyn-document-facts': DocumentFactsElement;
        'samsyn-document-list': DocumentListElement;
        'samsyn-glossary': GlossaryElement;
        'samsyn-goal-card': GoalCardElement;
        'samsyn-goal-grid': GoalGridElement;
        'samsyn-indicator': IndicatorElement;
        'samsyn-journey': JourneyElement;
        'samsyn-measure-list': MeasureListElement;
        'samsyn-principle-list': PrincipleListElement;
        'samsyn-responsibility-matrix': ResponsibilityMatrixElement;
        'samsyn-roles-table': RolesTableElement;
        'samsyn-section': SectionElement;
        'samsyn-status-summary': StatusSummaryElement;
        'samsyn-strategy': StrategyElement;
    }
}
