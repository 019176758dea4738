import type { WidgetName } from './names.js';

/** Fetches the class of each widget there is; a name that is missing here, or one too many, is an error of types. */
export const REGISTRY: Readonly<Record<WidgetName, () => Promise<CustomElementConstructor>>> = {
  'document-facts': () =>
    import('./document-facts/document-facts.element.js').then(
      ({ DocumentFactsElement }) => DocumentFactsElement,
    ),
  'document-list': () =>
    import('./document-list/document-list.element.js').then(({ DocumentListElement }) => DocumentListElement),
  glossary: () => import('./glossary/glossary.element.js').then(({ GlossaryElement }) => GlossaryElement),
  'goal-card': () =>
    import('./goal-card/goal-card.element.js').then(({ GoalCardElement }) => GoalCardElement),
  'goal-grid': () =>
    import('./goal-grid/goal-grid.element.js').then(({ GoalGridElement }) => GoalGridElement),
  indicator: () =>
    import('./indicator/indicator.element.js').then(({ IndicatorElement }) => IndicatorElement),
  journey: () => import('./journey/journey.element.js').then(({ JourneyElement }) => JourneyElement),
  'measure-list': () =>
    import('./measure-list/measure-list.element.js').then(({ MeasureListElement }) => MeasureListElement),
  'principle-list': () =>
    import('./principle-list/principle-list.element.js').then(
      ({ PrincipleListElement }) => PrincipleListElement,
    ),
  'responsibility-matrix': () =>
    import('./responsibility-matrix/responsibility-matrix.element.js').then(
      ({ ResponsibilityMatrixElement }) => ResponsibilityMatrixElement,
    ),
  'roles-table': () =>
    import('./roles-table/roles-table.element.js').then(({ RolesTableElement }) => RolesTableElement),
  section: () => import('./section/section.element.js').then(({ SectionElement }) => SectionElement),
  'status-summary': () =>
    import('./status-summary/status-summary.element.js').then(
      ({ StatusSummaryElement }) => StatusSummaryElement,
    ),
  strategy: () => import('./strategy/strategy.element.js').then(({ StrategyElement }) => StrategyElement),
};
