import { isObject } from '../../format/json.js';

/** The way to a value in JSON: keys, and places in lists. */
export type Path = readonly (string | number)[];

/** Finds a value; undefined where there is none. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) {
    if (Array.isArray(value)) value = (value as readonly unknown[])[Number(step)];
    else if (isObject(value) && Object.hasOwn(value, step)) value = value[step];
    else return undefined;
  }
  return value;
}

/**
 * Puts a value in the place of another, and gives the whole anew; all that is not on the way stays the same objects.
 *
 * @param value - The new one; undefined takes a key away, or an item out of its list. What is missing on the way is made;
 *   an item beyond its list's end comes last.
 */
export function withValue(root: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list: readonly unknown[] = Array.isArray(root) ? (root as readonly unknown[]) : [];
    const next = withValue(list[step], rest, value);
    return list.toSpliced(step, 1, ...(next === undefined ? [] : [next]));
  }
  const object: Record<string, unknown> = isObject(root) ? { ...root } : {};
  const next = withValue(Object.hasOwn(object, step) ? object[step] : undefined, rest, value);
  if (next === undefined) delete object[step];
  else object[step] = next;
  return object;
}

/** Puts an item into a list, which is made where it is missing. */
export function withItem(root: unknown, path: Path, index: number, item: unknown): unknown {
  const list = listAt(root, path);
  return withValue(root, path, list.toSpliced(index, 0, item));
}

/** Takes an item out of a list; the key of a list that has become empty goes too. */
export function withoutItem(root: unknown, path: Path, index: number): unknown {
  const list = listAt(root, path).toSpliced(index, 1);
  return withValue(root, path, list.length ? list : undefined);
}

/** Moves an item within its list. */
export function withMoved(root: unknown, path: Path, from: number, to: number): unknown {
  const list = listAt(root, path);
  return withValue(root, path, list.toSpliced(from, 1).toSpliced(to, 0, list[from]));
}

function listAt(root: unknown, path: Path): readonly unknown[] {
  const list = valueAt(root, path);
  return Array.isArray(list) ? (list as readonly unknown[]) : [];
}

/** Writes a path as a JSON Pointer (RFC 6901). */
export const pointerOf = (path: Path): string =>
  path.map((step) => `/${String(step).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');

/** Reads a JSON Pointer; a step of digits alone is a place in a list. */
export const pathOf = (pointer: string): Path =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'))
    .map((step) => (/^(?:0|[1-9]\d*)$/.test(step) ? Number(step) : step));
