import { entries } from '../../format/entries.js';
import type { ValueSchema } from '../../format/value-schema.js';
import { valueAt, withValue, type Path } from '../model/json-path.js';
import { fieldKind, type FieldKind } from './field-kind.js';
import { fieldWords, type FieldWords } from './field-words.js';
import { isStatus, ownStatuses } from './own-statuses.js';

/** A field of a form: one key of an entry. */
export interface Field extends FieldWords {
  readonly entry: string;
  readonly key: string;
  /** Where its value stands in the content. */
  readonly path: Path;
  readonly schema: ValueSchema;
  readonly kind: FieldKind;
  readonly value: unknown;
}

/** Gives the fields of an entry, in the format's order. */
export function fieldsOf(content: unknown, path: Path, entry: string): readonly Field[] {
  const own = valueAt(content, path) as Readonly<Record<string, unknown>> | undefined;
  const hasScale = ownStatuses(content).length > 0;
  return [...(entries.get(entry)?.keys ?? [])].map(([key, schema]) => ({
    ...fieldWords(entry, key),
    entry,
    key,
    path: [...path, key],
    schema,
    kind: hasScale && isStatus(key, schema) ? 'choice' : fieldKind(entry, key, schema),
    value: own?.[key],
  }));
}

/** Whether something has been filled in: `null` says that the document does not tell. */
export const isFilled = ({ value }: Pick<Field, 'value'>): boolean => value !== undefined;

/**
 * Puts a field's value in its place; a key that is new stands where the format has it, and one whose value goes, goes.
 *
 * @param entry - Name of the entry that the last step is a key of; undefined where it is a place in a list.
 */
export function withField(content: unknown, path: Path, value: unknown, entry?: string): unknown {
  const key = path.at(-1);
  const above = path.slice(0, -1);
  const holder = valueAt(content, above);
  const order = entry === undefined ? undefined : entries.get(entry);
  const isNew = typeof holder === 'object' && holder !== null && typeof key === 'string' && !(key in holder);
  if (!order || !isNew || value === undefined) return withValue(content, path, value);
  const keys = [...order.keys.keys()];
  const before = new Set(keys.slice(0, keys.indexOf(key)));
  const pairs = Object.entries(holder);
  const at = pairs.findLastIndex(([name]) => before.has(name)) + 1;
  return withValue(content, above, Object.fromEntries(pairs.toSpliced(at, 0, [key, value])));
}
