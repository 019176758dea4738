import { isObject, isTranslated, listsOf, textOf, type EntryKind, type Value } from './entry-tree.js';
import { spaced } from './carried.js';

/** Finds the keys of an entry whose values are not the same as before; those that hold other entries are left alone. */
export function changedKeys(kind: EntryKind, old: Value, next: Value, language: string): readonly string[] {
  const lists = listsOf(kind);
  return [...new Set([...Object.keys(old), ...Object.keys(next)])].filter(
    (key) =>
      key !== 'id' &&
      key !== 'samsyn' &&
      key !== 'outline' &&
      !(key in lists) &&
      written(old[key], language) !== written(next[key], language),
  );
}

/** A value in the file's language, with its keys in order and its spaces made single. */
function written(value: unknown, language: string): string {
  if (isTranslated(value)) return JSON.stringify(spaced(textOf(value, language)));
  if (typeof value === 'string') return JSON.stringify(spaced(value));
  if (Array.isArray(value)) return `[${value.map((one) => written(one, language)).join()}]`;
  if (!isObject(value)) return JSON.stringify(value) ?? '';
  const keys = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort();
  return `{${keys.map((key) => `${key}:${written(value[key], language)}`).join()}}`;
}
