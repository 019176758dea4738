import type { Content, Goal, Measure } from '../../format/schema.js';
import { documentWords } from '../../locale/document/locale.js';
import type { Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import { sayToken } from '../../text/tokens.js';
import { goalName, responsibleOf, SUNS, sunOf } from './measure.view.js';

/** By what measures can be chosen, and parted. */
export type Way = 'goal' | 'responsible' | 'status';

/** What measures have in common: a goal, somebody who is responsible, a status. */
export interface Trait {
  /** What it is compared by. */
  readonly value: string;
  readonly said: Said;
  /** Where it stands among others: a goal in the tree, a status in the order of the work. */
  readonly order: number;
  /** How many goals stand over it. */
  readonly depth: number;
}

/** A goal, with all goals that it is part of before it. */
export type Line = readonly Goal[];

/** A measure among others. */
export interface Entry {
  readonly measure: Measure;
  /** The goals that it serves. */
  readonly lines: readonly Line[];
  readonly traits: Readonly<Record<Way, readonly Trait[]>>;
}

/** The document's measures, each with the goals that it serves and what it has in common with others. */
export function entriesOf(content: Content, reader: Reader): readonly Entry[] {
  const all = goalLines(content.goals);
  const lines = new Map(all.map((line) => [line.at(-1)!.id, line]));
  const order = new Map(all.map((line, i) => [line.at(-1)!, i]));
  return (content.measures ?? []).map((measure) => {
    const own = (measure.goals ?? []).flatMap((id) => (lines.has(id) ? [lines.get(id)!] : []));
    const goals = own.flatMap((line) =>
      line.map((goal, depth) => ({
        value: goal.id ?? `#${order.get(goal)}`,
        said: goalName(goal, reader),
        order: order.get(goal)!,
        depth,
      })),
    );
    const names = responsibleOf(measure, content, reader);
    const responsible = names.map(({ said }) => ({ value: said.text, said, order: 0, depth: 0 }));
    return { measure, lines: own, traits: { goal: goals, responsible, status: statusOf(measure, reader) } };
  });
}

/** Every goal of a tree, in its order. */
function goalLines(goals: readonly Goal[] = [], above: Line = []): readonly Line[] {
  return goals.flatMap((goal) => [[...above, goal], ...goalLines(goal.goals, [...above, goal])]);
}

/** A status that a sun shows is the same in all its forms; others are the same in the same words. */
function statusOf({ status }: Measure, reader: Reader): readonly Trait[] {
  const said = sayToken(status, documentWords(reader).statuses, reader);
  if (!said || !status) return [];
  const sun = sunOf(status);
  const order = SUNS.findIndex(([name]) => name === sun);
  return [{ value: sun ?? said.text.toLowerCase(), said, order: sun ? order : SUNS.length, depth: 0 }];
}
