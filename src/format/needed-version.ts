import { NEW_CHOICES } from './choices.js';
import { entries } from './entries.js';
import { FORMAT_VERSION } from './format-version.js';
import { isObject } from './json.js';
import { newKeys } from './new-keys.js';
import type { ValueSchema } from './value-schema.js';

/** The format's first version, which new files begin with. */
const FIRST = '1.0';

/** Tells the first version of the format that has all the keys of a content. */
export const neededVersion = (content: unknown): string =>
  isNew('content', content) ? FORMAT_VERSION : FIRST;

/** A content that says the first version and has keys that came later says so; any other is given back as it is. */
export const withNeededVersion = <C extends object>(content: C): C =>
  isObject(content) && content['samsyn'] === FIRST && neededVersion(content) !== FIRST
    ? { ...content, samsyn: FORMAT_VERSION }
    : content;

/** Whether an entry, or one within it, has a key, or a word of the format's, that came after the first version. */
function isNew(entry: string, value: unknown): boolean {
  const schema = entries.get(entry);
  if (!schema || !isObject(value)) return false;
  return Object.keys(value).some((key) => {
    const inner = schema.keys.get(key);
    const isNewWord = NEW_CHOICES[entry]?.[key]?.includes(value[key]);
    return inner && (newKeys[entry]?.includes(key) || isNewWord || hasNew(inner, value[key]));
  });
}

function hasNew({ item, entry, object }: ValueSchema, value: unknown): boolean {
  if (Array.isArray(value)) return item !== undefined && value.some((one) => hasNew(item, one));
  const name = entry ?? object?.entry;
  return name !== undefined && isNew(name, value);
}
