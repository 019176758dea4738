import type { ValueShape } from '../../src/format/shape.js';
import { keysOf, type Json, type JsonObject } from './samples.js';

/** Where something stands in a file: keys and list positions from the root. */
export type Path = readonly (string | number)[];

/** One change to a file, at places that are counted from its start. */
export interface Mutation {
  readonly kind: 'put' | 'remove' | 'add' | 'rename' | 'double' | 'copy' | 'swap';
  readonly where: number;
  readonly from: number;
  readonly key: string;
  readonly value: Json;
}

/** A file after a change, and what the change may cost. */
export interface Mutated {
  readonly file: JsonObject;
  /** The places whose value was changed. */
  readonly touched: readonly Path[];
  /** Where something was put beside what stood there. */
  readonly beside: readonly Path[];
}

const placesOf = new WeakMap<JsonObject, readonly Path[]>();

/** Changes a copy of a file at one place (two, for a swap). */
export function mutate(original: JsonObject, { kind, where, from, key, value }: Mutation): Mutated {
  const file = structuredClone(original);
  const places = placesOf.get(original) ?? [...placesIn(original)];
  placesOf.set(original, places);
  const path = places[where % places.length]!;
  const other = places[from % places.length]!;
  const apart = !startsWith(path, other) && !startsWith(other, path);
  const found = at(file, path);
  switch (kind) {
    case 'remove':
      remove(file, path);
      break;
    case 'rename': {
      const parent = at(file, path.slice(0, -1));
      if (Array.isArray(parent)) break;
      remove(file, path);
      put(file, [...path.slice(0, -1), fresh(key, parent as JsonObject)], found);
      break;
    }
    case 'add': {
      const object = path.slice(
        0,
        path.findLastIndex((_, i) => isObject(at(file, path.slice(0, i)))),
      );
      const added = [...object, fresh(key, at(file, object) as JsonObject)];
      put(file, added, structuredClone(value));
      return { file, touched: [], beside: [added] };
    }
    case 'double': {
      const item = path.slice(0, path.findLastIndex((part) => typeof part === 'number') + 1);
      if (!item.length) break;
      const list = at(file, item.slice(0, -1)) as Json[];
      list.splice(item.at(-1) as number, 0, structuredClone(at(file, item)));
      return { file, touched: [], beside: [item] };
    }
    case 'copy':
      put(file, path, structuredClone(at(file, other)));
      break;
    case 'swap':
      if (!apart) break;
      put(file, path, at(file, other));
      put(file, other, found);
      return { file, touched: [path, other], beside: [] };
    default:
      put(file, path, structuredClone(value));
  }
  return { file, touched: [path], beside: [] };
}

/**
 * Gives the pointer of the first thing that is lost though the change has not touched it.
 *
 * Touched are the changed values, and every entry that cannot do without one of them. What encloses them must
 * still be there, with everything else that it holds, in order. An id may be lost where it stands twice.
 */
export function firstLost(
  original: JsonObject,
  { file, touched, beside }: Mutated,
  read: unknown,
): string | undefined {
  const gone = new Set(costs(original, touched).map(pointer));
  const chain = new Set(
    [...touched, ...beside].flatMap((path) => path.map((_, i) => pointer(path.slice(0, i)))),
  );
  const twice = idsUsedTwice(file);
  return lost(original, read, []);

  function lost(before: Json, after: unknown, path: Path): string | undefined {
    const place = pointer(path);
    if (gone.has(place) || Object.is(before, after)) return undefined;
    if (Array.isArray(before)) {
      if (!Array.isArray(after)) return place;
      const exact = !chain.has(place);
      if (exact && after.length !== before.length) return place;
      let next = 0;
      for (const [i, item] of before.entries()) {
        const itemPath = [...path, i];
        if (gone.has(pointer(itemPath))) continue;
        const first = next;
        while (next < after.length && lost(item, after[next], itemPath)) next++;
        if (next >= after.length || (exact && next !== first)) return pointer(itemPath);
        next++;
      }
      return undefined;
    }
    if (!isObject(before) || !isObject(after)) return place;
    for (const [key, value] of Object.entries(before)) {
      const missing = lost(value, after[key], [...path, key]);
      if (missing && !(key === 'id' && after[key] === undefined && twice.has(value))) return missing;
    }
    const more = Object.keys(after).find((key) => !Object.hasOwn(before, key));
    return more !== undefined && !chain.has(place) ? pointer([...path, more]) : undefined;
  }
}

/** What changed values may take with them: the entry that needs one, and the one that is empty without it. */
function costs(file: JsonObject, touched: readonly Path[]): readonly Path[] {
  const gone = new Set(touched.map(pointer));
  const wider = touched.map((path) => {
    const parent = path.slice(0, -1);
    const shape = shapeAt(file, parent);
    const rest = Object.keys(at(file, parent) as object).filter(
      (key) => !gone.has(pointer([...parent, key])),
    );
    const text = /^(?:text|prose|line)$/.test(shape) && rest.length === 0;
    const entry = shape.startsWith('#') && shape !== '#content';
    const needed = entry && keysOf(shape.slice(1)).get(String(path.at(-1)))?.necessity === '!';
    const emptied = entry && rest.every((key) => key === 'id' || key.startsWith('x-'));
    return text || needed || emptied ? parent : path;
  });
  return wider.every((path, i) => path === touched[i]) ? touched : costs(file, wider);
}

/** How the value at a place looks by the format; empty where the format has nothing to say. */
function shapeAt(file: JsonObject, path: Path): ValueShape {
  let shape: ValueShape = '#content';
  for (let i = 0; i <= path.length; i++) {
    if (!shape.startsWith('[')) shape = shape.split('/').at(isObject(at(file, path.slice(0, i))) ? -1 : 0)!;
    if (i === path.length) return shape;
    if (shape.startsWith('[')) shape = shape.slice(1, -1);
    else shape = shape.startsWith('#') ? (keysOf(shape.slice(1)).get(String(path[i]))?.looks ?? '') : '';
  }
  return shape;
}

function* placesIn(value: Json, path: Path = []): Generator<Path> {
  if (path.length) yield path;
  if (typeof value !== 'object' || value === null) return;
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
  for (const key of keys) yield* placesIn((value as JsonObject)[key]!, [...path, key]);
}

function idsUsedTwice(file: JsonObject): ReadonlySet<Json> {
  const ids = new Set<Json>();
  const twice = new Set<Json>();
  JSON.stringify(file, (key, value: Json) => {
    if (key === 'id') (ids.has(value) ? twice : ids).add(value);
    return value;
  });
  return twice;
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const at = (file: Json, path: Path): Json =>
  path.reduce<Json>((value, part) => (value as JsonObject)[part]!, file);
const startsWith = (path: Path, start: Path): boolean => start.every((part, i) => part === path[i]);
const fresh = (key: string, object: JsonObject): string =>
  Object.hasOwn(object, key) ? fresh(`${key}x`, object) : key;

/** A place as a JSON Pointer. */
export const pointer = (path: Path): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

function put(file: JsonObject, path: Path, value: Json): void {
  const holder = at(file, path.slice(0, -1));
  // A key may be called `__proto__`, as JSON.parse allows.
  Object.defineProperty(holder, path.at(-1)!, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

function remove(file: JsonObject, path: Path): void {
  const holder = at(file, path.slice(0, -1));
  if (Array.isArray(holder)) holder.splice(path.at(-1) as number, 1);
  else delete (holder as JsonObject)[path.at(-1)!];
}
