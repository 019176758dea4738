import { entries, type EntrySchema } from '../../../format/entries.js';
import type { Content } from '../../../format/schema.js';
import type { ValueSchema } from '../../../format/value-schema.js';

type JsonObject = Record<string, unknown>;

/** What an id is made of, in the order that they are looked for in. */
const NAMES = ['short', 'term', 'title', 'name', 'label', 'summary', 'body', 'intro'];
const LONGEST = 48;

/**
 * Gives each entry that can have one an id of its title, unique in the file and the same each time.
 *
 * @returns the ids by their entries.
 */
export function giveIds(content: Content): ReadonlyMap<object, string> {
  const content_ = entries.get('content')!;
  // A part is named by its key or by an id, so that no id may be a key.
  const taken = new Map<string, number>([...content_.keys.keys()].map((key) => [key.toLowerCase(), 1]));
  const ids = new Map<object, string>();
  const walk = (schema: EntrySchema, entry: JsonObject): void => {
    if (schema.keys.has('id')) {
      const id = unique(slugOf(entry) || schema.name.toLowerCase(), taken);
      ids.set(entry, id);
      entry['id'] = id;
    }
    for (const [key, value] of schema.keys) each(value, entry[key], walk);
  };
  walk(content_, content);
  return ids;
}

/** Goes through the entries in a value. */
function each(
  schema: ValueSchema,
  value: unknown,
  walk: (schema: EntrySchema, entry: JsonObject) => void,
): void {
  if (Array.isArray(value)) for (const one of value) each(schema.item!, one, walk);
  else if (typeof value === 'object' && value !== null) {
    const name = schema.entry ?? schema.object?.entry;
    if (name) walk(entries.get(name)!, value as JsonObject);
  }
}

function slugOf(entry: JsonObject): string {
  const name = NAMES.map((key) => entry[key]).find((value) => typeof value === 'string' && slug(value));
  return slug((name as string | undefined) ?? '');
}

/** Makes an id of a text: å and ä become a, ö becomes o; long ones end where a word does. */
export function slug(text: string): string {
  const whole = text
    .slice(0, 300)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[æ]/g, 'a')
    .replace(/[ø]/g, 'o')
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');
  return whole.length <= LONGEST
    ? whole
    : whole
        .slice(0, LONGEST + 1)
        .replace(/-[^-]*$/, '')
        .slice(0, LONGEST);
}

function unique(id: string, taken: Map<string, number>): string {
  let free = id;
  for (let n = taken.get(id) ?? 0; taken.has(free);) free = `${id}-${++n}`;
  taken.set(id, Number(/-(\d+)$/.exec(free.slice(id.length))?.[1] ?? 1));
  taken.set(free, 1);
  return free;
}
