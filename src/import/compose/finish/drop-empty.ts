import { entries } from '../../../format/entries.js';
import type { ValueSchema } from '../../../format/value-schema.js';
import type { Draft } from '../draft.js';

type JsonObject = Record<string, unknown>;

/** Lists that an entry is there for. */
const MEMBERS: Readonly<Record<string, string>> = {
  journey: 'steps',
  roles: 'entries',
  principles: 'items',
  glossary: 'terms',
};
/** Keys that say nothing by themselves. */
const SILENT = new Set(['id', 'kind', 'numbered', 'event']);

/** Drops entries that say nothing, such as one of a piece that had a number alone: their words are left over. */
export function dropEmpty(draft: Draft): void {
  dropIn(draft, 'content', draft.content);
  if (!draft.dropped.size) return;
  for (const [holder, parts] of draft.standing)
    draft.standing.set(
      holder,
      parts.filter((part) => typeof part === 'string' || !draft.dropped.has(part)),
    );
}

/** Drops what is empty in an entry, and tells whether the entry is. */
function dropIn(draft: Draft, name: string, entry: JsonObject): boolean {
  for (const [key, schema] of entries.get(name)!.keys) {
    const value = entry[key];
    if (Array.isArray(value)) {
      dropItems(draft, schema.item!, value);
      if (!value.length && !entries.get(name)!.required.includes(key)) delete entry[key];
    } else if (isEmpty(draft, schema, value)) delete entry[key];
  }
  const members = MEMBERS[name];
  if (members !== undefined && !(entry[members] as readonly unknown[]).length) return true;
  const says = Object.entries(entry).some(
    ([key, value]) => !SILENT.has(key) && value !== undefined && !(Array.isArray(value) && !value.length),
  );
  if (says) nameWhatLacksIt(name, entry);
  return !says;
}

/** An entry that cannot do without its name and has none in the source has a dash for it. */
function nameWhatLacksIt(name: string, entry: JsonObject): void {
  if (name === 'content' || name === 'publisher') return;
  const { required, keys } = entries.get(name)!;
  for (const key of required) if (entry[key] === undefined && !keys.get(key)!.item) entry[key] = '–';
}

function isEmpty(draft: Draft, schema: ValueSchema, value: unknown): boolean {
  if (typeof value === 'string') return !value;
  if (typeof value !== 'object' || value === null) return false;
  const name = schema.entry ?? schema.object?.entry;
  if (name === undefined || name === 'publisher' || !dropIn(draft, name, value as JsonObject)) return false;
  draft.dropped.add(value);
  return true;
}

function dropItems(draft: Draft, schema: ValueSchema, list: unknown[]): void {
  const kept = list.map((_, i) => i).filter((i) => !isEmpty(draft, schema, list[i]));
  if (kept.length === list.length) return;
  const origins = draft.origins.get(list);
  if (origins) {
    const moved = kept.flatMap((from, to) => [
      ...(origins.has(String(from)) ? [[String(to), origins.get(String(from))!] as const] : []),
    ]);
    draft.origins.set(list, new Map(moved));
  }
  list.splice(0, list.length, ...kept.map((i) => list[i]));
}
