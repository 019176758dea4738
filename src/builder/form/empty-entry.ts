import { entries } from '../../format/entries.js';

/** A new entry: nothing but the lists that it cannot do without. */
export function emptyEntry(entry: string): Readonly<Record<string, unknown>> {
  const schema = entries.get(entry);
  const lists = schema?.required.filter((key) => schema.keys.get(key)?.item) ?? [];
  return Object.fromEntries(lists.map((key) => [key, []]));
}
