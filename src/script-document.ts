import { register } from './widgets/base/register.js';
import { DocumentFactsElement } from './widgets/document-facts/document-facts.element.js';
import { DocumentListElement } from './widgets/document-list/document-list.element.js';
import { GlossaryElement } from './widgets/glossary/glossary.element.js';
import { GoalGridElement } from './widgets/goal-grid/goal-grid.element.js';
import { IndicatorElement } from './widgets/indicator/indicator.element.js';
import { MeasureListElement } from './widgets/measure-list/measure-list.element.js';
import { ResponsibilityMatrixElement } from './widgets/responsibility-matrix/responsibility-matrix.element.js';
import { SectionElement } from './widgets/section/section.element.js';
import { StrategyElement } from './widgets/strategy/strategy.element.js';

/*
 * The widgets that show the parts of a whole document, for `embed.ts` to fetch.
 */
register({
  'samsyn-document-facts': DocumentFactsElement,
  'samsyn-document-list': DocumentListElement,
  'samsyn-glossary': GlossaryElement,
  'samsyn-goal-grid': GoalGridElement,
  'samsyn-indicator': IndicatorElement,
  'samsyn-measure-list': MeasureListElement,
  'samsyn-responsibility-matrix': ResponsibilityMatrixElement,
  'samsyn-section': SectionElement,
  'samsyn-strategy': StrategyElement,
});
