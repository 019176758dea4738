import { register } from './register.js';
import { DocumentFactsElement } from './widgets/document-facts/document-facts.js';
import { DocumentListElement } from './widgets/document-list/document-list.js';
import { GlossaryElement } from './widgets/glossary/glossary.js';
import { GoalGridElement } from './widgets/goal-grid/goal-grid.js';
import { IndicatorElement } from './widgets/indicator/indicator.js';
import { MeasureListElement } from './widgets/measure-list/measure-list.js';
import { ResponsibilityMatrixElement } from './widgets/responsibility-matrix/responsibility-matrix.js';
import { SectionElement } from './widgets/section/section.js';
import { StrategyElement } from './widgets/strategy/strategy.js';

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
