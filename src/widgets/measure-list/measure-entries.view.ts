import { goalPaths, type GoalPath } from '../../format/goal-paths.js';
import { latestStatus } from '../../format/judged.js';
import type { Content, Measure, Text } from '../../format/schema.js';
import { say, type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import { MEASURE_STATUSES } from '../fragments/measure-status.js';
import type { StatusIcon } from '../fragments/status-icon.template.js';
import { statusView } from '../fragments/status.view.js';
import { goalName } from '../fragments/goal-name.js';
import { responsibleOf } from './measure.view.js';

/** Name of a trait by which measures can be chosen, and parted. */
export type TraitName = 'goal' | 'category' | 'responsible' | 'status' | 'priority';

/** A thing that measures have in common: a goal, a category, somebody who does something, a status, a priority. */
export interface Trait {
  /** What it is compared by. */
  readonly value: string;
  readonly said: Said;
  /** Where it stands among others: a goal in the tree, a category in the document, a status in the order of the work. */
  readonly order: number;
  /** How many goals stand over it. */
  readonly depth: number;
  /** Of a status. */
  readonly icon?: StatusIcon | undefined;
}

/** A measure among others. */
export interface MeasureEntry {
  readonly measure: Measure;
  /** The goals that it serves. */
  readonly lines: readonly GoalPath[];
  readonly traits: Readonly<Record<TraitName, readonly Trait[]>>;
  /** Somebody has a part in it that the document has a word for. */
  readonly hasRoles: boolean;
}

/** The document's measures, each with the goals that it serves and what it has in common with others. */
export function measureEntries(content: Content, reader: Reader): readonly MeasureEntry[] {
  const all = goalPaths(content.goals);
  const lines = new Map(all.map((line) => [line.at(-1)!.id, line]));
  const order = new Map(all.map((line, i) => [line.at(-1)!, i]));
  const categories = new Map<string, number>();
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
    const category = inWords(measure.category, reader).map((trait) => {
      if (!categories.has(trait.value)) categories.set(trait.value, categories.size);
      return { ...trait, order: categories.get(trait.value)! };
    });
    const [status, priority] = [statusOf(measure, content, reader), priorityOf(measure, reader)];
    return {
      measure,
      lines: own,
      traits: { goal: goals, category, responsible, status, priority },
      hasRoles: names.some(({ role }) => role),
    };
  });
}

/** What a text says is the same in the same words. */
function inWords(text: Text | null | undefined, reader: Reader): readonly Trait[] {
  const said = say(text, reader);
  return said ? [{ value: said.text.trim().toLowerCase(), said, order: 0, depth: 0 }] : [];
}

/** Words for how urgent something is, the most urgent first. */
const PRIORITIES: readonly RegExp[] = [
  /^(?:hög|high|akut)/,
  /^(?:medel|medium|mellan|normal)/,
  /^(?:låg|low)/,
];

/** A priority stands where its words or its number tell; others by the alphabet. */
function priorityOf({ priority }: Measure, reader: Reader): readonly Trait[] {
  return inWords(priority, reader).map((trait) => {
    const place = PRIORITIES.findIndex((words) => words.test(trait.value));
    return { ...trait, order: place < 0 ? PRIORITIES.length + (parseInt(trait.value, 10) || 0) : place };
  });
}

/** Statuses stand in the order of the document's own scale, then in that of the work; others by the alphabet. */
function statusOf(measure: Measure, content: Content, reader: Reader): readonly Trait[] {
  const found = statusView(latestStatus(measure), 'measures', content, reader);
  if (!found) return [];
  const { key, said, icon } = found;
  const scale = content.statuses?.length ?? 0;
  const place = MEASURE_STATUSES.findIndex(([name]) => name === key);
  const rest = scale + (place < 0 ? MEASURE_STATUSES.length : place);
  return [{ value: key, said, order: found.order < scale ? found.order : rest, depth: 0, icon }];
}
