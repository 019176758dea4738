// Generated from custom-elements.json.
import type {
  DetailedHTMLProps,
  ForwardRefExoticComponent,
  HTMLAttributes,
  ReactNode,
  RefAttributes,
} from 'react';
import type { Events, Heard, Props } from './elements.js';

type Widget<E extends HTMLElement, P> = Omit<DetailedHTMLProps<HTMLAttributes<E>, E>, keyof P> & P & Heard;
type Widgets = { [Tag in keyof Props]: Widget<HTMLElementTagNameMap[Tag], Props[Tag]> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Widgets {}
  }
}

/** What the component of an element takes. */
export type WidgetProps<Tag extends keyof Props> = Omit<HTMLAttributes<HTMLElement>, keyof Props[Tag]> &
  Props[Tag] & {
    /** What is shown until the content is, and where it never is. */
    children?: ReactNode;
    /** Called when the content is shown, whole. */
    onSamsynLoad?: ((event: Events['samsyn-load']) => void) | undefined;
    /** Called when something in the content, or all of it, could not be shown. */
    onSamsynError?: ((event: Events['samsyn-error']) => void) | undefined;
  };
/** Component of an element, which a server draws too. */
export type WidgetComponent<Tag extends keyof Props> = ForwardRefExoticComponent<
  WidgetProps<Tag> & RefAttributes<HTMLElementTagNameMap[Tag]>
>;
/**
 * Shows what is known of the document itself: who decided on it and when, how long it is valid, who
 * answers for it, and where it comes from.
 *
 * The latest decision stands large beside the title. What the document has a label for and no value reads
 * "Ej angivet". A document past its validity says so, by the reader's own calendar and never by a server's.
 */
export declare const DocumentFacts: WidgetComponent<'samsyn-document-facts'>;
/**
 * Shows related documents, grouped by how they relate to this one, with the decisions about them.
 *
 * The content file has no title for the list: the page writes one over it where it wants one.
 */
export declare const DocumentList: WidgetComponent<'samsyn-document-list'>;
/**
 * Shows a list of terms: each word with what it means, and a place of its own to link to.
 *
 * In a list of kinds of governing documents, the kind that the document itself is stands on the ground and
 * is named so.
 */
export declare const Glossary: WidgetComponent<'samsyn-glossary'>;
/** Shows one goal: above the horizon what the kommun wants, below it what it will do. */
export declare const GoalCard: WidgetComponent<'samsyn-goal-card'>;
/**
 * Shows goals side by side, so that all that is wanted is read in one row and all that will be done in the next.
 *
 * Without `item` it shows the document's goals, with it the goals within that goal, under its name and text.
 * Prioritised goals come first, and say so in words, with their number where they have one.
 */
export declare const GoalGrid: WidgetComponent<'samsyn-goal-grid'>;
/**
 * Shows an indicator: its figures, a chart with the target's line, and the values as a table. `item` may name several,
 * with spaces or commas between them, which then stand below one another; `compact` makes each a row.
 *
 * The chart's ground begins at nought and is in proportion to the values. Where they lie too close for that,
 * points are drawn on a scale that says where it begins. A time without a value is a gap. A value that stands
 * alone is a figure, with a bar to what it can be compared with. Trend, status and assessment are said in
 * words, each by itself.
 */
export declare const Indicator: WidgetComponent<'samsyn-indicator'>;
/** Shows a journey in steps, each leading to its goal, or opening it where the page shows it nowhere else. */
export declare const Journey: WidgetComponent<'samsyn-journey'>;
/**
 * Shows what is to be done: measures with their text, who is responsible, when, and how far they have come.
 *
 * With `item` it shows the measures of one goal and of its sub-goals, or one measure alone. Where measures
 * serve several goals they stand under the goals' names, and where they serve none under their categories'. From
 * five measures on a reader can choose among them, by goal, category, who is responsible, status and priority, as far
 * as that parts the list. Print shows all.
 */
export declare const MeasureList: WidgetComponent<'samsyn-measure-list'>;
/** Shows a list of principles, numbered or not, with where they come from. */
export declare const PrincipleList: WidgetComponent<'samsyn-principle-list'>;
/**
 * Shows who answers for which goals: goals by actors, in groups by area, with a choice of actor.
 *
 * Every answer is a word. A row in which no actor has an answer yet is one cell that spans all actors: the eye
 * meets the word in every column, and a listener once for each goal.
 */
export declare const ResponsibilityMatrix: WidgetComponent<'samsyn-responsibility-matrix'>;
/**
 * Shows who does what: a table with a row for each actor, and a field that filters duties as one types.
 *
 * The kommun's own row, the one whose actor is the file's publisher, is marked in words and by the ground.
 */
export declare const RolesTable: WidgetComponent<'samsyn-roles-table'>;
/** Shows a section of the running text, with the sections and the parts of the document that stand in it. */
export declare const Section: WidgetComponent<'samsyn-section'>;
/**
 * Shows follow-up at a glance: how many of the goals, measures or indicators stand where, as one landscape with a sun for
 * each, in numbers and by area, and which they are.
 *
 * With `item` it shows those of one goal. Where the file has judgements of several years a reader can choose among them.
 */
export declare const StatusSummary: WidgetComponent<'samsyn-status-summary'>;
/** Shows the whole document: its facts, its text, its goals and everything else, with a contents list. */
export declare const Strategy: WidgetComponent<'samsyn-strategy'>;
