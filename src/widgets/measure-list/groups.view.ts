import { documentWords } from '../../locale/document/locale.js';
import { sayOwn, type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import type { MeasureEntry, GoalPath, Trait } from './measure-entries.view.js';
import { traitsOf } from './filters.view.js';

/** Measures that stand together. */
export interface EntryGroup {
  /** What they have in common: a goal's id, or a status. */
  readonly value?: string;
  readonly name: Said | undefined;
  readonly entries: readonly MeasureEntry[];
}

/**
 * Parts measures by goal or by status. Each stands once, by the goal that it serves first.
 *
 * @param by - `goal`, `status` or `none`; else by goal where they serve several.
 */
export function groupsOf(
  entries: readonly MeasureEntry[],
  by: string | undefined,
  reader: Reader,
): readonly EntryGroup[] {
  const words = documentWords(reader);
  const groups =
    by === 'none'
      ? []
      : by === 'status'
        ? part(entries, 'status', ({ traits }) => traits.status[0], reader)
        : part(entries, 'goal', goalAt(depthOf(entries)), reader);
  if (groups.length < (by ? 1 : 2)) return [{ name: undefined, entries }];
  const rest = entries.filter((entry) => !groups.some((group) => group.entries.includes(entry)));
  const name = sayOwn(by === 'status' ? words.noStatus : words.otherMeasures, reader);
  return rest.length ? [...groups, { name, entries: rest }] : groups;
}

function part(
  entries: readonly MeasureEntry[],
  way: 'goal' | 'status',
  traitOf: (entry: MeasureEntry) => Trait | undefined,
  reader: Reader,
): readonly EntryGroup[] {
  return traitsOf(entries, way, reader).flatMap(({ value, said }) => {
    const own = entries.filter((entry) => traitOf(entry)?.value === value);
    return own.length ? [{ value, name: said, entries: own }] : [];
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
