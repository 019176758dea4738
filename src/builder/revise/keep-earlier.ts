import { isObject } from '../../format/json.js';
import type { Change } from '../../import/match/match-content.js';
import { type Path, pathOf, valueAt, withItem, withoutItem, withValue } from '../model/json-path.js';

/** What an editor can take back of a change from one year to the next. */
export type Keepable = Extract<Change['kind'], 'new' | 'changed' | 'gone'>;

/**
 * Lets last year's stand in the place of this year's: the texts of an entry that has changed, an entry that is gone; and
 * of a new entry, nothing.
 *
 * @param content - As it is now.
 * @param earlier - Last year's file.
 * @returns The content; the same where the entry is no longer there.
 */
export function withEarlier(content: unknown, earlier: unknown, change: Change): unknown {
  switch (change.kind) {
    case 'changed':
      return copied(content, placeOf(content, change), earlier, change);
    case 'new':
      return removed(content, placeOf(content, change));
    case 'gone':
      return restored(content, earlier, change);
    default:
      return content;
  }
}

/** Lets this year's stand again: undoes {@link withEarlier}. */
export function withLater(content: unknown, later: unknown, change: Change): unknown {
  switch (change.kind) {
    case 'changed':
      return copied(content, placeOf(content, change), later, { ...change, was: change.pointer });
    case 'new':
      return restored(content, later, { ...change, was: change.pointer });
    case 'gone':
      return removed(content, placeOf(content, change));
    default:
      return content;
  }
}

/** Where an entry stands in a file: by its id, which it keeps, or where it stood when the files were compared. */
function placeOf(content: unknown, { id, pointer, was }: Change): Path | undefined {
  if (id !== undefined) return placeOfId(content, id, []);
  const path = pathOf(pointer ?? was ?? '');
  return isObject(valueAt(content, path)) ? path : undefined;
}

function placeOfId(value: unknown, id: string, path: Path): Path | undefined {
  if (isObject(value) && path.length && value['id'] === id) return path;
  const steps = Array.isArray(value) ? value.keys() : isObject(value) ? Object.keys(value) : [];
  for (const step of steps) {
    const found = placeOfId(valueAt(value, [step]), id, [...path, step]);
    if (found) return found;
  }
  return undefined;
}

/** Copies the texts that have changed. */
function copied(content: unknown, to: Path | undefined, from: unknown, { was, texts }: Change): unknown {
  if (!to || was === undefined) return content;
  return texts.reduce(
    (changed, key) => withValue(changed, [...to, key], valueAt(from, [...pathOf(was), key])),
    content,
  );
}

function removed(content: unknown, place: Path | undefined): unknown {
  const at = place?.at(-1);
  return place && typeof at === 'number' ? withoutItem(content, place.slice(0, -1), at) : content;
}

/** Puts an entry where it stood: in the same entry by its id, or, where that is gone too, first in the file's own list. */
function restored(content: unknown, from: unknown, { id, was }: Change): unknown {
  if (was === undefined || (id !== undefined && placeOfId(content, id, []))) return content;
  const path = pathOf(was);
  const at = path.at(-1);
  const key = path.at(-2);
  const entry = valueAt(from, path);
  if (typeof at !== 'number' || key === undefined || !isObject(entry)) return content;
  const holder = path.slice(0, -2);
  const holderId = (valueAt(from, holder) as { id?: unknown } | undefined)?.id;
  const place = !holder.length
    ? []
    : typeof holderId === 'string'
      ? placeOfId(content, holderId, [])
      : isObject(valueAt(content, holder))
        ? holder
        : undefined;
  const list = [...(place ?? []), key];
  const length = (valueAt(content, list) as readonly unknown[] | undefined)?.length ?? 0;
  return withItem(content, list, Math.min(at, length), entry);
}
