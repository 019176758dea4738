import type { GoalPath } from '../../format/goal-paths.js';
import { documentWords } from '../../locale/document/locale.js';
import { sayOwn, type Phrase } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import type { NounView } from '../fragments/noun.view.js';
import type { MeasureEntry, Trait, TraitName } from './measure-entries.view.js';
import { traitsOf } from './filters.view.js';

/** Measures that stand together. */
export interface EntryGroup {
  /** What they have in common: a goal's id, a category, a status. */
  readonly value?: string;
  /** In which way they have it. */
  readonly way?: TraitName;
  readonly icon?: Trait['icon'];
  readonly name: Phrase | undefined;
  readonly entries: readonly MeasureEntry[];
}

/** By what measures may be parted. */
const WAYS: readonly TraitName[] = ['goal', 'category', 'responsible', 'status', 'priority'];

/**
 * Parts measures by what they have in common. Each stands once: by the goal that it serves first, or by who is
 * named first.
 *
 * @param noun - What the document calls its measures, where that is not the usual word.
 * @param by - One of the ways, or `none`; else by goal where they serve several, and by category where they serve none.
 */
export function groupsOf(
  entries: readonly MeasureEntry[],
  by: string | undefined,
  reader: Reader,
  noun?: NounView,
): readonly EntryGroup[] {
  const words = documentWords(reader);
  const isGrouped = (way: TraitName): boolean => entries.some(({ traits }) => traits[way].length);
  const usual = !isGrouped('goal') && isGrouped('category') ? 'category' : 'goal';
  const way = WAYS.find((known) => known === by) ?? usual;
  const first = way === 'goal' ? goalAt(depthOf(entries)) : ({ traits }: MeasureEntry) => traits[way][0];
  const groups = by === 'none' ? [] : part(entries, way, first, reader);
  if (groups.length < (by ? 1 : 2)) return [{ name: undefined, entries }];
  const grouped = new Set(groups.flatMap((group) => group.entries));
  const rest = entries.filter((entry) => !grouped.has(entry));
  const name =
    way === 'status' ? sayOwn(words.noStatus, reader) : (noun?.others ?? sayOwn(words.otherMeasures, reader));
  return rest.length ? [...groups, { name, entries: rest }] : groups;
}

function part(
  entries: readonly MeasureEntry[],
  way: TraitName,
  traitOf: (entry: MeasureEntry) => Trait | undefined,
  reader: Reader,
): readonly EntryGroup[] {
  return traitsOf(entries, way, reader).flatMap(({ value, said, icon }) => {
    const own = entries.filter((entry) => traitOf(entry)?.value === value);
    return own.length ? [{ value, way, name: said, icon, entries: own }] : [];
  });
}

/** The highest level of goals on which not all measures serve the same; where there is none, the lowest. */
function depthOf(entries: readonly MeasureEntry[]): number {
  const lines = entries.flatMap(({ lines: [first] }): readonly GoalPath[] => (first ? [first] : []));
  const deepest = Math.max(0, ...lines.map((line) => line.length - 1));
  let depth = 0;
  while (depth < deepest && new Set(lines.map((line) => line[depth] ?? line.at(-1))).size < 2) depth++;
  return depth;
}

/** The first of a measure's goals, or what that is part of, on a level. */
function goalAt(depth: number): (entry: MeasureEntry) => Trait | undefined {
  return ({ lines: [first], traits }) => first && traits.goal[Math.min(depth, first.length - 1)];
}
