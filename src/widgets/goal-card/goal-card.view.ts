import type { Content, Goal, Source } from '../../format/schema.js';
import { sayDate, type SaidDate } from '../../text/dates.js';
import { say, sayAll, sayOwn, type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import { figureView, type FigureView } from '../fragments/figure.view.js';
import type { GoalPartsView } from '../document/goal-parts.view.js';
import { goalParts } from '../fragments/goal-parts.js';
import { goalProgress } from '../fragments/goal-progress.js';
import type { GoalProgressView } from '../goal-progress/goal-progress.view.js';
import { responsibleViews, type ResponsibleView } from '../fragments/responsible.view.js';

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
  readonly labels: Readonly<Record<'aims' | 'commitments', Said> & { subGoals: Said | null }>;
}

/** Says what a goal and its sub-goals hold. */
export function goalView(goal: Goal, content: Content, reader: Reader): GoalView {
  const { priority } = goal;
  const { words } = reader;
  const subGoals = (goal.goals ?? []).map((sub) => goalView(sub, content, reader));
  const shared = labelOfAll(subGoals);
  const labels = {
    aims: say(content.labels?.aims, reader) ?? sayOwn(words.aims, reader),
    commitments: say(content.labels?.commitments, reader) ?? sayOwn(words.commitments, reader),
    subGoals:
      say(goal.goalsLabel, reader) ?? (shared === undefined ? sayOwn(words.subGoals, reader) : shared),
  };
  return {
    id: goal.id,
    label: say(goal.label, reader),
    code: say(goal.code, reader),
    title: say(goal.title, reader),
    prioritised: Boolean(priority),
    rank: typeof priority === 'object' ? priority.rank : undefined,
    reason: typeof priority === 'object' ? say(priority.reason, reader) : undefined,
    topics: sayAll(goal.topics, reader),
    summary: say(goal.summary, reader),
    body: say(goal.body, reader),
    figure: goal.figure && figureView(goal.figure, reader),
    aims: sayAll(goal.aims, reader),
    commitments: sayAll(goal.commitments, reader),
    responsible: responsibleViews(goal.responsible, content, reader),
    progress: goalProgress(goal, content, reader),
    parts: goalParts(goal, content, reader),
    note: say(goal.note, reader),
    globalGoals: goal.sdg ?? [],
    updated: sayDate(goal.updated, reader),
    source: goal.source,
    labels,
    // What stands over all of them is not said of each again.
    subGoals: subGoals.map((sub) =>
      sub.label && sub.label.text === labels.subGoals?.text && (sub.code ?? sub.title)
        ? { ...sub, label: undefined }
        : sub,
    ),
  };
}

/** The label that all goals have; null where theirs differ, undefined where one has none. */
function labelOfAll(goals: readonly GoalView[]): Said | null | undefined {
  const labels = goals.map(({ label }) => label);
  if (!labels.every(Boolean)) return undefined;
  return labels.every((label) => label!.text === labels[0]!.text) ? labels[0] : null;
}
