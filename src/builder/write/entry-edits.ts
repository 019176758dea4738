import { emptyEntry } from '../form/empty-entry.js';
import { entryNameAt, itemNameAt } from '../form/entry-walk.js';
import { withField } from '../form/fields.js';
import { withoutListItem } from '../form/list-edits.js';
import { valueAt, withItem, withMoved, type Path } from '../model/json-path.js';

/** A change of the content, and the entry that it is about afterwards. */
export interface Edited {
  readonly content: unknown;
  readonly path: Path;
}

/** Adds an entry last in a list, or the one part that a key stands for. */
export function withAdded(content: unknown, list: Path): Edited {
  const item = itemNameAt(list);
  const holder = entryNameAt(list.slice(0, -1));
  const before = valueAt(content, list);
  if (item === undefined)
    return { content: before === undefined ? withField(content, list, {}, holder) : content, path: list };
  const length = Array.isArray(before) ? before.length : 0;
  const entry = emptyEntry(item);
  return {
    content: length ? withItem(content, list, length, entry) : withField(content, list, [entry], holder),
    path: [...list, length],
  };
}

/** Moves an entry within its list; undefined where it stands at the end. */
export function withShifted(content: unknown, path: Path, by: -1 | 1): Edited | undefined {
  const at = path.at(-1);
  const list = path.slice(0, -1);
  const items = valueAt(content, list);
  if (typeof at !== 'number' || !Array.isArray(items)) return undefined;
  const to = at + by;
  if (to < 0 || to >= items.length) return undefined;
  return { content: withMoved(content, list, at, to), path: [...list, to] };
}

/** Takes an entry or a part away; what stood beside it is next, or what it stood in. */
export function withRemoved(content: unknown, path: Path): Edited | undefined {
  const at = path.at(-1);
  const list = path.slice(0, -1);
  if (typeof at === 'string') return { content: withField(content, path, undefined), path: [] };
  const items = valueAt(content, list);
  if (at === undefined || !Array.isArray(items)) return undefined;
  const left = items.length - 1;
  return {
    content: withoutListItem(content, list, at),
    path: left ? [...list, Math.min(at, left - 1)] : list.slice(0, -1),
  };
}
