// Generated from custom-elements.json.
import type {} from './define.js';
import type { ContentWidget } from './widgets/base/content-widget.js';
import type { SamsynErrorEvent, SamsynLoadEvent } from './widgets/base/events.js';
import type { DocumentFactsElement } from './widgets/document-facts/document-facts.element.js';
import type { DocumentListElement } from './widgets/document-list/document-list.element.js';
import type { GlossaryElement } from './widgets/glossary/glossary.element.js';
import type { GoalCardElement } from './widgets/goal-card/goal-card.element.js';
import type { GoalGridElement } from './widgets/goal-grid/goal-grid.element.js';
import type { IndicatorElement } from './widgets/indicator/indicator.element.js';
import type { JourneyElement } from './widgets/journey/journey.element.js';
import type { MeasureListElement } from './widgets/measure-list/measure-list.element.js';
import type { PrincipleListElement } from './widgets/principle-list/principle-list.element.js';
import type { ResponsibilityMatrixElement } from './widgets/responsibility-matrix/responsibility-matrix.element.js';
import type { RolesTableElement } from './widgets/roles-table/roles-table.element.js';
import type { SectionElement } from './widgets/section/section.element.js';
import type { StatusSummaryElement } from './widgets/status-summary/status-summary.element.js';
import type { StrategyElement } from './widgets/strategy/strategy.element.js';

/** What an element tells the page. */
export interface Events {
  /** The content is shown, whole. */
  'samsyn-load': SamsynLoadEvent;
  /** Something in the content, or all of it, could not be shown. */
  'samsyn-error': SamsynErrorEvent;
}
/** The events as a template listens for them. */
export type Heard = {
  [Name in keyof Events as `on${Name}`]?: ((event: Events[Name]) => void) | undefined;
};
/** An attribute that a property stands behind: as a value, or as HTML writes it. */
type Written<T> = T extends number ? T | `${T}` : T extends boolean ? true | '' : T;

/** What every element takes. */
interface Shared {
  /**
   * Address of the content file, relative to the page; relative addresses in the content count from it, those
   * of content that is given too.
   */
  src?: ContentWidget['src'] | undefined;
  /** Id of the entry to show; without it the first of its kind. */
  item?: ContentWidget['item'] | undefined;
  /** Level of the widget's heading, 1 to 6. */
  headingLevel?: ContentWidget['headingLevel'] | undefined;
  /** Level of the widget's heading, 1 to 6. */
  'heading-level'?: Written<ContentWidget['headingLevel']> | undefined;
  /** The content itself, as `JSON.parse` gives it; goes before `src`. */
  content?: ContentWidget['content'] | undefined;
}
/** What each element takes. */
export interface Props {
  /**
   * Shows what is known of the document itself: who decided on it and when, how long it is valid, who
   * answers for it, and where it comes from.
   *
   * The latest decision stands large beside the title. What the document has a label for and no value reads
   * "Ej angivet". A document past its validity says so, by the reader's own calendar and never by a server's.
   */
  'samsyn-document-facts': Shared & {
    /** The day that validity is compared with, `2021-06-14`; by default the reader's own. */
    today?: DocumentFactsElement['today'] | undefined;
    /** Leaves out the document's title and subtitle, where they stand on the page already. */
    untitled?: DocumentFactsElement['untitled'] | undefined;
  };
  /**
   * Shows related documents, grouped by how they relate to this one, with the decisions about them.
   *
   * The content file has no title for the list: the page writes one over it where it wants one.
   */
  'samsyn-document-list': Shared & {
    /** Leaves out the words "Relaterade dokument" where they are all there is to say, and stand on the page already. */
    untitled?: DocumentListElement['untitled'] | undefined;
  };
  /**
   * Shows a list of terms: each word with what it means, and a place of its own to link to.
   *
   * In a list of kinds of governing documents, the kind that the document itself is stands on the ground and
   * is named so.
   */
  'samsyn-glossary': Shared;
  /** Shows one goal: above the horizon what the kommun wants, below it what it will do. */
  'samsyn-goal-card': Shared;
  /**
   * Shows goals side by side, so that all that is wanted is read in one row and all that will be done in the next.
   *
   * Without `item` it shows the document's goals, with it the goals within that goal, under its name and text.
   * Prioritised goals come first, and say so in words, with their number where they have one.
   */
  'samsyn-goal-grid': Shared;
  /**
   * Shows an indicator: its figures, a chart with the target's line, and the values as a table. `item` may name several,
   * with spaces or commas between them, which then stand below one another; `compact` makes each a row.
   *
   * The chart's ground begins at nought and is in proportion to the values. Where they lie too close for that,
   * points are drawn on a scale that says where it begins. A time without a value is a gap. A value that stands
   * alone is a figure, with a bar to what it can be compared with. Trend, status and assessment are said in
   * words, each by itself.
   */
  'samsyn-indicator': Shared & {
    /** One row for each indicator: its name, the latest figure, a small chart, and the target. */
    compact?: IndicatorElement['compact'] | undefined;
  };
  /** Shows a journey in steps, each leading to its goal, or opening it where the page shows it nowhere else. */
  'samsyn-journey': Shared;
  /**
   * Shows what is to be done: measures with their text, who is responsible, when, and how far they have come.
   *
   * With `item` it shows the measures of one goal and of its sub-goals, or one measure alone. Where measures
   * serve several goals they stand under the goals' names, and where they serve none under their categories'. From
   * five measures on a reader can choose among them, by goal, category, who is responsible, status and priority, as far
   * as that parts the list. Print shows all.
   */
  'samsyn-measure-list': Shared & {
    /**
     * By what the measures are grouped, or `none`; else by goal where they serve several, and by category where they
     * serve none.
     */
    group?: MeasureListElement['group'] | undefined;
  };
  /** Shows a list of principles, numbered or not, with where they come from. */
  'samsyn-principle-list': Shared & {
    /** Folds the texts under their titles, or the whole list where there are no titles. Print shows all. */
    folded?: PrincipleListElement['folded'] | undefined;
  };
  /**
   * Shows who answers for which goals: goals by actors, in groups by area, with a choice of actor.
   *
   * Every answer is a word. A row in which no actor has an answer yet is one cell that spans all actors: the eye
   * meets the word in every column, and a listener once for each goal.
   */
  'samsyn-responsibility-matrix': Shared & {
    /** Id of the actor, or the words for it, whose goals are shown; without it those of all. A reader may choose another. */
    actor?: ResponsibilityMatrixElement['actor'] | undefined;
  };
  /**
   * Shows who does what: a table with a row for each actor, and a field that filters duties as one types.
   *
   * The kommun's own row, the one whose actor is the file's publisher, is marked in words and by the ground.
   */
  'samsyn-roles-table': Shared;
  /** Shows a section of the running text, with the sections and the parts of the document that stand in it. */
  'samsyn-section': Shared;
  /**
   * Shows follow-up at a glance: how many of the goals, measures or indicators stand where, as one landscape with a sun for
   * each, in numbers and by area, and which they are.
   *
   * With `item` it shows those of one goal. Where the file has judgements of several years a reader can choose among them.
   */
  'samsyn-status-summary': Shared & {
    /** `goals`, `measures` or `indicators`: what is counted; else the first of them of which some are judged. */
    of?: StatusSummaryElement['of'] | undefined;
    /** What a link on the page leads to it by. */
    anchor?: StatusSummaryElement['anchor'] | undefined;
  };
  /** Shows the whole document: its facts, its text, its goals and everything else, with a contents list. */
  'samsyn-strategy': Shared & {
    /** Describes the document in the page in schema.org's terms, for crawlers. */
    jsonLd?: StrategyElement['jsonLd'] | undefined;
    /** Describes the document in the page in schema.org's terms, for crawlers. */
    'json-ld'?: Written<StrategyElement['jsonLd']> | undefined;
  };
}
