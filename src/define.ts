import { register } from './register.js';
import { DocumentFactsElement } from './widgets/document-facts/document-facts.js';
import { DocumentListElement } from './widgets/document-list/document-list.js';
import { GlossaryElement } from './widgets/glossary/glossary.js';
import { GoalCardElement } from './widgets/goal-card/goal-card.js';
import { GoalGridElement } from './widgets/goal-grid/goal-grid.js';
import { IndicatorElement } from './widgets/indicator/indicator.js';
import { JourneyElement } from './widgets/journey/journey.js';
import { MeasureListElement } from './widgets/measure-list/measure-list.js';
import { PrincipleListElement } from './widgets/principle-list/principle-list.js';
import { ResponsibilityMatrixElement } from './widgets/responsibility-matrix/responsibility-matrix.js';
import { RolesTableElement } from './widgets/roles-table/roles-table.js';
import { SectionElement } from './widgets/section/section.js';
import { StrategyElement } from './widgets/strategy/strategy.js';

/** Whether the elements on the page are this copy's. */
export const own = register({
  'samsyn-document-facts': DocumentFactsElement,
  'samsyn-document-list': DocumentListElement,
  'samsyn-glossary': GlossaryElement,
  'samsyn-goal-card': GoalCardElement,
  'samsyn-goal-grid': GoalGridElement,
  'samsyn-indicator': IndicatorElement,
  'samsyn-journey': JourneyElement,
  'samsyn-measure-list': MeasureListElement,
  'samsyn-principle-list': PrincipleListElement,
  'samsyn-responsibility-matrix': ResponsibilityMatrixElement,
  'samsyn-roles-table': RolesTableElement,
  'samsyn-section': SectionElement,
  'samsyn-strategy': StrategyElement,
});

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
    'samsyn-strategy': StrategyElement;
  }
}
