import { entries } from '../../format/entries.js';
import { isObject } from '../../format/json.js';
import type { ValueSchema } from '../../format/value-schema.js';
import type { Path } from '../model/json-path.js';

/** An entry of the content, and where it stands. */
export interface PlacedEntry {
  readonly path: Path;
  /** Its name in the format: "goal". */
  readonly entry: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/**
 * Goes through all entries of a content file, each before what it holds; what has no sound shape is passed by.
 *
 * @param list - Key of the document in which alone is looked.
 */
export function* entriesIn(content: unknown, list?: string): Generator<PlacedEntry> {
  if (list === undefined) yield* walk('content', content, []);
  else {
    const schema = entries.get('content')!.keys.get(list);
    if (schema && isObject(content)) yield* walkValue(schema, content[list], [list]);
  }
}

function* walk(entry: string, value: unknown, path: Path): Generator<PlacedEntry> {
  const schema = entries.get(entry);
  if (!schema || !isObject(value)) return;
  yield { path, entry, value };
  for (const [key, inner] of schema.keys) yield* walkValue(inner, value[key], [...path, key]);
}

function* walkValue(schema: ValueSchema, value: unknown, path: Path): Generator<PlacedEntry> {
  if (Array.isArray(value)) {
    if (schema.item)
      for (const [at, item] of value.entries()) yield* walkValue(schema.item, item, [...path, at]);
  } else {
    const name = schema.entry ?? schema.object?.entry;
    if (name && isObject(value)) yield* walk(name, value, path);
  }
}

/** Tells which entry stands at a path, by the format; undefined where none can. */
export function entryNameAt(path: Path): string | undefined {
  let schema: ValueSchema | undefined;
  let name: string | undefined = 'content';
  for (const step of path) {
    if (typeof step === 'number') schema = schema?.item;
    else schema = name === undefined ? undefined : entries.get(name)?.keys.get(step);
    name = schema?.entry ?? schema?.object?.entry;
  }
  return name;
}

/** The list that stands at a path, by the format: what its items are called. */
export function itemNameAt(path: Path): string | undefined {
  const key = path.at(-1);
  const above = entryNameAt(path.slice(0, -1));
  if (above === undefined || typeof key !== 'string') return undefined;
  return entries.get(above)?.keys.get(key)?.item?.entry;
}
