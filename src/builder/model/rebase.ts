import { isObject } from '../../format/json.js';
import type { Path } from './json-path.js';

/** Edits carried over, and the places of those that had nowhere to go. */
export interface Rebased {
  readonly value: unknown;
  /** Places in the edited value. */
  readonly lost: readonly Path[];
}

/**
 * Carries an editor's changes over to a document that was composed anew, entry by entry: entries are told apart by their
 * ids. Where both have changed a value, the editor's stands.
 *
 * @param before - As composed before.
 * @param edited - With the editor's changes.
 * @param after - As composed now.
 */
export function rebase(before: unknown, edited: unknown, after: unknown): Rebased {
  const lost: Path[] = [];
  const value = merge(before, edited, after, [], lost);
  return { value, lost };
}

function merge(before: unknown, edited: unknown, after: unknown, path: Path, lost: Path[]): unknown {
  if (edited === before || isEqual(edited, before)) return after;
  if (isEqual(before, after)) return edited;
  if (isObject(edited) && isObject(after))
    return mergeObjects(isObject(before) ? before : {}, edited, after, path, lost);
  const lists = [before, edited, after].map(entriesOf);
  if (lists[1] && lists[2]) return mergeEntries(lists[0] ?? new Map(), lists[1], lists[2], path, lost);
  if (after === undefined && before !== undefined) {
    lost.push(path);
    return undefined;
  }
  return edited;
}

type Entries = ReadonlyMap<string, { readonly entry: unknown; readonly at: number }>;

function mergeObjects(
  before: Readonly<Record<string, unknown>>,
  edited: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  path: Path,
  lost: Path[],
): unknown {
  const merged: Record<string, unknown> = {};
  for (const key of new Set([...Object.keys(after), ...Object.keys(edited)])) {
    const value = merge(before[key], edited[key], after[key], [...path, key], lost);
    if (value !== undefined) merged[key] = value;
  }
  return merged;
}

/** A list of entries by their ids; undefined for any other list. */
function entriesOf(value: unknown): Entries | undefined {
  if (!Array.isArray(value) || !value.every((item) => isObject(item) && typeof item['id'] === 'string'))
    return undefined;
  return new Map((value as readonly { id: string }[]).map((entry, at) => [entry.id, { entry, at }]));
}

/** The new order, with what the editor added after what it stood after; what the editor took out stays out. */
function mergeEntries(before: Entries, edited: Entries, after: Entries, path: Path, lost: Path[]): unknown {
  const merged: unknown[] = [];
  for (const [id, { entry }] of after) {
    const mine = edited.get(id);
    if (!mine) {
      if (!before.has(id)) merged.push(entry);
      continue;
    }
    merged.push(merge(before.get(id)?.entry, mine.entry, entry, [...path, mine.at], lost));
  }
  for (const [id, { entry, at }] of edited) {
    if (after.has(id)) continue;
    const old = before.get(id);
    if (!old) merged.splice(at, 0, entry);
    else if (!isEqual(old.entry, entry)) lost.push([...path, at]);
  }
  return merged;
}

/** Whether two values are the same JSON, their keys in whatever order. */
export function isEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, i) => isEqual(item, other[i]));
  if (!isObject(one) || !isObject(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => key in other && isEqual(one[key], other[key]))
  );
}
