import { findGoal } from '../../format/find.js';
import type { Goal } from '../../format/schema.js';
import { documentWords } from '../../locale/document/locale.js';
import { say, sayOwn, type Phrase, type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import { nounView } from '../fragments/noun.view.js';
import type { StatusIcon } from '../fragments/status-icon.template.js';
import { measureEntries, type MeasureEntry } from './measure-entries.view.js';
import { filterViews, fits, hasTrait, type Chosen, type FilterView } from './filters.view.js';
import { groupsOf } from './groups.view.js';
import { goalName } from '../fragments/goal-name.js';
import { measureView, type MeasureContext, type MeasureView } from './measure.view.js';

/** Choices that a page, and a reader, make for a list. */
export interface MeasureListOptions {
  /** Id of a goal whose measures are meant, or of one measure. */
  readonly item: string | undefined;
  /** A trait or `none`; else by goal where the measures serve several, and by category where they serve none. */
  readonly group: string | undefined;
  readonly chosen: Chosen;
}

/** A measure, and whether it is one of those that are chosen. */
export interface ListedMeasure {
  readonly number: Said | undefined;
  /** Says all that it holds: asked for as it is drawn, since a list may have thousands. */
  readonly view: () => MeasureView;
  readonly found: boolean;
}

/** Measures under one heading, or all of them under none. */
export interface MeasureGroup {
  readonly name: Phrase | undefined;
  /** Of the status that they have in common. */
  readonly icon: StatusIcon | undefined;
  readonly measures: readonly ListedMeasure[];
  readonly found: boolean;
}

/** Room that the numbers take: none, a digit or two, "6.2", "A21.2.2.10", or a line of their own. */
export type NumberRoom = 'none' | 'short' | 'long' | 'wide' | 'above';

/** Measures in the document's order, or in groups. */
export interface MeasureListView {
  /** The goal that all of them are for, where one is asked for. */
  readonly about: Said | undefined;
  readonly filters: readonly FilterView[];
  readonly groups: readonly MeasureGroup[];
  readonly count: number;
  readonly found: number;
  /** What its measures are called. */
  readonly called: Said;
  /** How many are found. */
  readonly status: Phrase;
  /** That there are none. */
  readonly none: Phrase;
  readonly numbers: NumberRoom;
  /** At least one measure has a fact that stands beside its text. */
  readonly rich: boolean;
  /** The measures are names and no more. */
  readonly bare: boolean;
}

/** @returns undefined where there are no measures, or neither a goal nor a measure with the id that is asked for. */
export function measureListView(
  { item, group, chosen }: MeasureListOptions,
  around: MeasureContext,
  reader: Reader,
): MeasureListView | undefined {
  const all = measureEntries(around.content, reader);
  const entries = item
    ? all.filter((entry) => entry.measure.id === item || hasTrait(entry, 'goal', item))
    : all;
  const goal = item ? findGoal(around.content, item) : undefined;
  if (!all.length || (!entries.length && !goal)) return undefined;
  const filters = filterViews(entries, chosen, reader);
  const noun = nounView(around.content.labels?.measure, reader);
  const groups = groupsOf(entries, group, reader, noun).map(
    ({ value, way, name, icon, entries }): MeasureGroup => {
      const measures = entries.map((entry) => ({
        number: say(entry.measure.number, reader),
        view: () => measureView(entry.measure, namedGoals(entry, [item, value]), around, reader, way),
        found: fits(entry, filters),
      }));
      return { name, icon, measures, found: measures.some(({ found }) => found) };
    },
  );
  const measures = groups.flatMap((each) => each.measures);
  const [count, found] = [measures.length, measures.filter(({ found }) => found).length];
  const words = documentWords(reader);
  const rich = measures.some(({ view }) => view().facts.length);
  return {
    about: goal && goalName(goal, reader),
    filters,
    groups,
    count,
    found,
    called: noun?.title ?? sayOwn(words.measures, reader),
    status: noun?.found(found, count) ?? sayOwn(words.measuresFound(found, count), reader),
    none: noun?.none ?? sayOwn(words.noMeasures, reader),
    numbers: roomFor(measures.map(({ number }) => number?.text ?? '')),
    rich,
    bare: !rich && measures.every(({ view }) => isBare(view())),
  };
}

/** Whether a measure, which has no facts, is a name and no more. */
const isBare = ({ body, note, source, result, results, assessments }: MeasureView): boolean =>
  !body && !note && !source && result === undefined && !results.length && !assessments;

/** The room that numbers need to stand in one piece; one of words may break between them. */
function roomFor(numbers: readonly string[]): NumberRoom {
  const longest = Math.max(...numbers.map(({ length }) => length));
  const piece = Math.max(...numbers.flatMap((number) => number.split(/\s/).map(({ length }) => length)));
  if (!(longest > 0)) return 'none';
  if (longest <= 2) return 'short';
  return piece <= 4 ? 'long' : piece <= 10 ? 'wide' : 'above';
}

/** The goals that a measure serves, without those that the list or the group is about. */
function namedGoals({ lines }: MeasureEntry, known: readonly unknown[]): readonly Goal[] {
  return lines.map((line) => line.at(-1)!).filter(({ id }) => !known.includes(id));
}
