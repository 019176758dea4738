import type { Content, Goal, Source } from '../../format/schema.js';
import { type SaidDate } from '../../text/dates.js';
import { type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import { type FigureView } from '../fragments/figure.view.js';
import type { GoalPartsView } from '../document/goal-parts.view.js';
import type { GoalProgressView } from '../goal-progress/goal-progress.view.js';
import { type ResponsibleView } from '../fragments/responsible.view.js';
/** A goal in the reader's language. Every part may be missing. */
export interface GoalView {
    readonly id: string | undefined;
    /** What kind of goal it is, "Målområde". */
    readonly label: Said | undefined;
    /** The document's own number, "A2.3". */
    readonly code: Said | undefined;
    readonly title: Said | undefined;
    readonly prioritised: boolean;
    /** Its place among the prioritised, 1 the first. */
    readonly rank: number | undefined;
    /** Why it is prioritised. */
    readonly reason: Said | undefined;
    readonly topics: readonly Said[];
    readonly summary: Said | undefined;
    readonly body: Said | undefined;
    readonly figure: FigureView | undefined;
    /** "Vi vill". */
    readonly aims: readonly Said[];
    /** "Vi ska". */
    readonly commitments: readonly Said[];
    /** Those who are responsible; not those where it is undecided. */
    readonly responsible: readonly ResponsibleView[];
    /** How it goes; undefined where the document does not say. */
    readonly progress: GoalProgressView | undefined;
    /** Texts with titles of their own, how it is followed up, its documents; undefined where it has none. */
    readonly parts: GoalPartsView | undefined;
    readonly note: Said | undefined;
    /** Numbers of the UN's sustainable development goals that it serves. */
    readonly globalGoals: readonly number[];
    readonly updated: SaidDate | undefined;
    readonly source: Source | undefined;
    readonly subGoals: readonly GoalView[];
    /** What stands over each list; null over sub-goals of which each says for itself what it is. */
    readonly labels: Readonly<Record<'aims' | 'commitments', Said> & {
        subGoals: Said | null;
    }>;
}
/** Says what a goal and its sub-goals hold. */
export declare function goalView(goal: Goal, content: Content, reader: Reader): GoalView;
