import { entries } from '../../../format/entries.js';
import { LIMITS } from '../../../format/limits.js';
import type { Content } from '../../../format/schema.js';
import type { ValueSchema } from '../../../format/value-schema.js';
import { ownWord, ownWordsIn } from '../../../read/likely-slips.js';
import type { Origin } from '../../suggestion.js';
import type { Draft } from '../draft.js';

type JsonObject = Readonly<Record<string, unknown>>;

/** A draft's content with its keys in the format's order, and where its texts come from. */
export interface Ordered {
  readonly content: Content;
  readonly origins: readonly Origin[];
}

/** Puts the format's own word in place of one that says the same: `done` for "Klar". */
function ownOr(entry: string, key: string, value: unknown): unknown {
  const own = ownWordsIn(entry);
  return (own && ownWord(own, key, value)?.details['nearest']) ?? value;
}

/** Puts the keys of each entry in the format's order; texts over the format's limit are cut. */
export function inOrder(draft: Draft): Ordered {
  const origins: Origin[] = [];
  const told = (value: object, pointer: string): void => {
    for (const [key, pieces] of draft.origins.get(value) ?? [])
      if (pieces.size) origins.push({ pointer: key ? `${pointer}/${key}` : pointer, pieces: [...pieces] });
  };
  const copy = (schema: ValueSchema, value: unknown, pointer: string): unknown => {
    if (typeof value === 'string') return value.slice(0, LIMITS.text);
    if (typeof value !== 'object' || value === null) return value;
    told(value, pointer);
    if (Array.isArray(value)) return value.map((one, i) => copy(schema.item!, one, `${pointer}/${i}`));
    const name = schema.entry ?? schema.object?.entry;
    return name ? entry(name, value as JsonObject, pointer) : value;
  };
  const entry = (name: string, value: JsonObject, pointer: string): JsonObject =>
    Object.fromEntries(
      [...entries.get(name)!.keys]
        .filter(([key]) => value[key] !== undefined)
        .map(([key, schema]) => [key, ownOr(name, key, copy(schema, value[key], `${pointer}/${key}`))]),
    );
  told(draft.content, '');
  const content = entry('content', draft.content, '') as unknown as Content;
  return { content, origins };
}
