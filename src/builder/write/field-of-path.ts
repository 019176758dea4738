import { entries } from '../../format/entries.js';
import { entryNameAt } from '../form/entry-walk.js';
import { fieldKind } from '../form/field-kind.js';
import { fieldWords } from '../form/field-words.js';
import type { Field } from '../form/fields.js';
import { valueAt, type Path } from '../model/json-path.js';

/** Finds the field that a text of the content stands in; undefined where the format has none. */
export function fieldOfPath(content: unknown, path: Path): Field | undefined {
  for (let length = path.length - 1; length >= 0; length--) {
    const key = path[length]!;
    const entry = entryNameAt(path.slice(0, length));
    const schema =
      entry === undefined || typeof key === 'number' ? undefined : entries.get(entry)?.keys.get(key);
    if (!entry || !schema) continue;
    const own = path.slice(0, length + 1);
    return {
      ...fieldWords(entry, String(key)),
      entry,
      key: String(key),
      path: own,
      schema,
      kind: fieldKind(entry, String(key), schema),
      value: valueAt(content, own),
    };
  }
  return undefined;
}

/** The place of a text in its list; undefined where it stands alone. */
export function placeInList(field: Field, path: Path): number | undefined {
  const at = path[field.path.length];
  return field.schema.item && typeof at === 'number' ? at : undefined;
}
