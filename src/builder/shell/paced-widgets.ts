import type { LitElement, PropertyDeclaration } from 'lit';
import { register } from '../../widgets/base/register.js';
import type { WidgetName } from '../../widgets/names.js';
import { DocumentFactsElement } from '../../widgets/document-facts/document-facts.element.js';
import { DocumentListElement } from '../../widgets/document-list/document-list.element.js';
import { GlossaryElement } from '../../widgets/glossary/glossary.element.js';
import { GoalCardElement } from '../../widgets/goal-card/goal-card.element.js';
import { GoalGridElement } from '../../widgets/goal-grid/goal-grid.element.js';
import { IndicatorElement } from '../../widgets/indicator/indicator.element.js';
import { JourneyElement } from '../../widgets/journey/journey.element.js';
import { MeasureListElement } from '../../widgets/measure-list/measure-list.element.js';
import { PrincipleListElement } from '../../widgets/principle-list/principle-list.element.js';
import { ResponsibilityMatrixElement } from '../../widgets/responsibility-matrix/responsibility-matrix.element.js';
import { RolesTableElement } from '../../widgets/roles-table/roles-table.element.js';
import { SectionElement } from '../../widgets/section/section.element.js';
import { StatusSummaryElement } from '../../widgets/status-summary/status-summary.element.js';
import { StrategyElement } from '../../widgets/strategy/strategy.element.js';
import { inTurn, takeTurn } from './turns.js';

/*
 * The product's widgets, as the builder has them on its page. Each letter gives a document other content; of the
 * hundreds of widgets that may be in it, one shows the letter. Those that are only handed on the new content draw when
 * the browser has nothing else to do.
 */

/** Widgets that do not wait: something else of theirs has changed, or they have been hurried. */
const urgent = new WeakSet<object>();

/** Has a widget that has just been given content draw it at once. */
export function hurry(widget: object): void {
  urgent.add(widget);
  // One that waits already would go on waiting.
  queueMicrotask(() => takeTurn(widget));
}

/** What is known here of a widget's class. */
type Paceable = new () => LitElement;

/** Makes a widget wait for its turn where it is drawn anew for what is new elsewhere: other content, another widget. */
function paced(widget: CustomElementConstructor): CustomElementConstructor {
  return class extends (widget as Paceable) {
    override requestUpdate(name?: PropertyKey, old?: unknown, options?: PropertyDeclaration): void {
      if (name !== undefined && name !== 'accepted') hurry(this);
      super.requestUpdate(name, old, options);
    }

    protected override scheduleUpdate(): void | Promise<unknown> {
      if (urgent.delete(this) || !this.hasUpdated) return super.scheduleUpdate();
      return inTurn(this, () => super.scheduleUpdate());
    }
  };
}

register({
  'samsyn-document-facts': paced(DocumentFactsElement),
  'samsyn-document-list': paced(DocumentListElement),
  'samsyn-glossary': paced(GlossaryElement),
  'samsyn-goal-card': paced(GoalCardElement),
  'samsyn-goal-grid': paced(GoalGridElement),
  'samsyn-indicator': paced(IndicatorElement),
  'samsyn-journey': paced(JourneyElement),
  'samsyn-measure-list': paced(MeasureListElement),
  'samsyn-principle-list': paced(PrincipleListElement),
  'samsyn-responsibility-matrix': paced(ResponsibilityMatrixElement),
  'samsyn-roles-table': paced(RolesTableElement),
  'samsyn-section': SectionElement,
  'samsyn-status-summary': paced(StatusSummaryElement),
  'samsyn-strategy': StrategyElement,
} satisfies Record<`samsyn-${WidgetName}`, CustomElementConstructor>);
