import { drawnNumber } from './number-formats.js';
import { MAX_LIST_DEPTH, type ListDefinition, type ListLevel, type Lists } from './numbering.js';

/** What a list draws before a paragraph. */
export interface DrawnMark {
  /** Depth in the list, from 0. */
  readonly depth: number;
  /** Its number with the text round it; missing where it draws a bullet, or nothing. */
  readonly number?: string;
  /** Its bullet, and the font of it. */
  readonly bullet?: string;
  readonly font?: string;
  /** Tells lists apart that a reader sees as different ones. */
  readonly list: string;
}

/** Counts lists as Word does, paragraph by paragraph. */
export interface ListCounter {
  /**
   * Takes the next paragraph of a list.
   *
   * @param follows Whether the paragraph before it is in the same list.
   */
  next(listId: string, depth: number, follows: boolean, language?: string): DrawnMark | undefined;
  /** Gives the depth, from 0, that a list keeps for paragraphs in one of the styles; the first that has one. */
  depthFor(listId: string, styles: readonly string[]): number | undefined;
  /** Gives a name for a list that the file doesn't know as one. */
  newList(): string;
}

/** Makes a counter that begins at the document's beginning. */
export function listCounter(lists: Lists): ListCounter {
  const counts = new Map<string, (number | undefined)[]>();
  const started = new Set<string>();
  const seen = new Map<string, string>();
  let made = 0;
  return {
    newList: () => `l${++made}`,
    depthFor(listId, styles) {
      const levels = lists.get(listId)?.levels ?? [];
      return styles.map((id) => levels.findIndex((level) => level?.style === id)).find((depth) => depth >= 0);
    },
    next(listId, depth, follows, language) {
      const list = lists.get(listId);
      const level = list?.levels[depth];
      if (!list || !level) return undefined;
      const count = counts.get(list.counter) ?? [];
      counts.set(list.counter, count);
      advance(list, listId, depth, count, started);
      const isBullet = level.format === 'bullet' || level.format === 'none';
      const isFirst = count[depth] === startOf(list, depth);
      // A reader takes bullets after other text for a list of their own, and numbers that begin again.
      if (
        !seen.has(list.counter) ||
        (!follows && (isBullet || isFirst)) ||
        (depth === 0 && isFirst && !isBullet)
      )
        seen.set(list.counter, `l${++made}`);
      const name = seen.get(list.counter)!;
      if (level.format === 'bullet')
        return { depth, list: name, bullet: level.text, ...(level.font && { font: level.font }) };
      const number = drawn(list, level, count, language);
      return { depth, list: name, ...(number && { number }) };
    },
  };
}

function advance(
  list: ListDefinition,
  listId: string,
  depth: number,
  count: (number | undefined)[],
  started: Set<string>,
): void {
  const key = `${listId} ${depth}`;
  // A list that says where it starts does so once; after that it counts on.
  if (list.starts.has(depth) && !started.has(key)) count[depth] = undefined;
  started.add(key);
  // Depths above that no item came at are drawn as if one had, and count.
  for (let above = 0; above < depth; above++) count[above] ??= startOf(list, above);
  const before = count[depth];
  count[depth] = before === undefined ? startOf(list, depth) : before + 1;
  for (let deeper = depth + 1; deeper < MAX_LIST_DEPTH; deeper++) {
    const restart = list.levels[deeper]?.restart;
    if (restart === undefined || depth < restart) count[deeper] = undefined;
  }
}

function startOf(list: ListDefinition, depth: number): number {
  return list.starts.get(depth) ?? list.levels[depth]?.start ?? 0;
}

function drawn(
  list: ListDefinition,
  level: ListLevel,
  count: readonly (number | undefined)[],
  language: string | undefined,
): string {
  return level.text
    .replaceAll(/%([1-9])/g, (_, one: string) => {
      const depth = Number(one) - 1;
      const format = list.levels[depth]?.format ?? 'decimal';
      const shown = level.decimals && format !== 'none' ? 'decimal' : format;
      return drawnNumber(count[depth] ?? startOf(list, depth), shown, language);
    })
    .trim();
}
