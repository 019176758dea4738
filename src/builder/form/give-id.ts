import { entries } from '../../format/entries.js';
import { isObject } from '../../format/json.js';
import { slug } from '../../import/compose/finish/give-ids.js';
import { freeId } from '../../import/free-id.js';
import { valueAt, type Path } from '../model/json-path.js';
import { entriesIn, entryNameAt } from './entry-walk.js';
import { withField } from './fields.js';
import { languageOf } from './language-of.js';
import { nameOf } from './names.js';

/** Makes an id of a name, one that nothing in the file has. */
export function idFor(content: unknown, name: string, entry: string): string {
  const taken = new Set([...entries.get('content')!.keys.keys()].map((key) => key.toLowerCase()));
  for (const { value } of entriesIn(content)) if (typeof value['id'] === 'string') taken.add(value['id']);
  return freeId(slug(name) || slug(entry), taken);
}

/**
 * Gives an entry its id when it is named for the first time; one that had a name before, or has an id, is left as it is.
 *
 * @param before - The content as it was before the naming began.
 */
export function withFirstId(content: unknown, before: unknown, path: Path): unknown {
  const entry = entryNameAt(path);
  const value = valueAt(content, path);
  if (!entry || !entries.get(entry)?.keys.has('id') || !isObject(value) || value['id'] !== undefined)
    return content;
  const language = languageOf(content);
  const name = nameOf(value, language);
  if (!name || nameOf(valueAt(before, path), language)) return content;
  return withField(content, [...path, 'id'], idFor(content, name, entry), entry);
}
