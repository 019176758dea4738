import { isObject } from '../../format/json.js';

/** An entry of a list in the document that is another than before, under the same id. */
export interface ChangedEntry {
  /** Key of the list. */
  readonly list: string;
  readonly id: string;
  readonly before: object;
  readonly after: object;
}

/** Finds the entries in which all that is new stands; undefined where something else is new. */
export function changedEntries(before: object, after: object): readonly ChangedEntry[] | undefined {
  const [old, now] = [before, after] as readonly Readonly<Record<string, unknown>>[];
  const keys = Object.keys(now!);
  if (String(keys) !== String(Object.keys(old!))) return undefined;
  const changed: ChangedEntry[] = [];
  for (const list of keys) {
    const [was, is] = [old![list], now![list]];
    if (was === is) continue;
    if (!Array.isArray(was) || !Array.isArray(is) || was.length !== is.length) return undefined;
    for (const [at, entry] of (is as readonly unknown[]).entries()) {
      const earlier: unknown = was[at];
      if (entry === earlier) continue;
      if (
        !isObject(entry) ||
        !isObject(earlier) ||
        typeof entry['id'] !== 'string' ||
        entry['id'] !== earlier['id']
      )
        return undefined;
      changed.push({ list, id: entry['id'], before: earlier, after: entry });
    }
  }
  return changed;
}
