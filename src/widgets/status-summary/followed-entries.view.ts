import { goalPaths, type GoalPath } from '../../format/goal-paths.js';
import type { Assessment, Content, Goal, Text } from '../../format/schema.js';
import { say, type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import { fragmentOf } from '../fragments/fragment-of.js';
import { goalName } from '../fragments/goal-name.js';
import { statusView, type FollowedList, type StatusView } from '../fragments/status.view.js';

/** Lists of entries that are followed up, in the order in which one is looked for. */
export const FOLLOWED: readonly FollowedList[] = ['goals', 'measures', 'indicators'];

/** An area that entries belong to. */
export interface AreaView {
  /** What areas are told apart by. */
  readonly key: string;
  readonly name: Said;
  readonly href: string | undefined;
}

/** An entry that is followed up. */
export interface FollowedEntry {
  readonly name: Said;
  readonly href: string | undefined;
  readonly area: AreaView | undefined;
  /** Its status by the year that was judged; under no year what the entry says of itself. */
  readonly statuses: ReadonlyMap<string, StatusView>;
}

interface Followed {
  readonly id?: string | undefined;
  readonly status?: Text | null | undefined;
  readonly assessments?: readonly Assessment[] | undefined;
}

/** Year of what an entry says of itself, without a time. */
export const NOW = '';

/** Says which entries of a list are followed up, and how each stands; with `item`, those of that goal alone. */
export function followedEntries(
  list: FollowedList,
  content: Content,
  item: string | undefined,
  reader: Reader,
): readonly FollowedEntry[] {
  const lines = goalPaths(content.goals);
  const top = item ? lines.find((line) => line.at(-1)!.id === item) : undefined;
  if (item && !top) return [];
  /** How many goals stand over an area. */
  const depth = top?.length ?? 0;
  const isWithin = (line: GoalPath): boolean => !top || line[depth - 1] === top.at(-1);
  const areaOf = (line: GoalPath): AreaView | undefined => line[depth] && areaView(line[depth], reader);
  if (list === 'goals') {
    const judged = lines.filter((line) => isWithin(line) && isFollowed(line.at(-1)!));
    const parents = new Set(judged.map((line) => line.at(-2)));
    // A goal beside those that are judged is one of them, though nobody has judged it.
    return lines
      .filter(
        (line) =>
          isWithin(line) &&
          (judged.includes(line) || (parents.has(line.at(-2)) && !line.at(-1)!.goals?.length)),
      )
      .map((line) => {
        const goal = line.at(-1)!;
        return entryView(
          goal,
          list,
          goalName(goal, reader),
          line.length > depth + 1 ? areaOf(line) : undefined,
          content,
          reader,
        );
      });
  }
  const byId = new Map(lines.map((line) => [line.at(-1)!.id, line]));
  return (content[list] ?? []).flatMap((entry): readonly FollowedEntry[] => {
    const own = (entry.goals ?? []).flatMap((id) => (byId.has(id) ? [byId.get(id)!] : []));
    const line = own.find(isWithin);
    if (top && !line) return [];
    const name = say(entry.title, reader) ?? { text: entry.id ?? '' };
    return [entryView(entry, list, name, line && areaOf(line), content, reader)];
  });
}

const isFollowed = ({ status, assessments }: Followed): boolean =>
  status !== undefined || assessments !== undefined;

function entryView(
  { id, status, assessments = [] }: Followed,
  list: FollowedList,
  name: Said,
  area: AreaView | undefined,
  content: Content,
  reader: Reader,
): FollowedEntry {
  const statuses = new Map<string, StatusView>();
  const own = statusView(status, list, content, reader);
  if (own) statuses.set(NOW, own);
  for (const { date, status } of assessments) {
    const said = statusView(status, list, content, reader);
    const written = typeof date === 'string' ? date : (date?.date ?? '');
    if (said) statuses.set(written.slice(0, 4), said);
  }
  return { name, href: fragmentOf(id, reader.isShown), area, statuses };
}

const areaView = (goal: Goal, reader: Reader): AreaView => {
  const name = goalName(goal, reader);
  return { key: goal.id ?? name.text, name, href: fragmentOf(goal.id, reader.isShown) };
};
