import { entries } from '../../format/entries.js';
import { isObject } from './entry-tree.js';

/** Keys that hold ids of other entries, or lists of them, by the format. */
const REFERENCES: ReadonlySet<string> = new Set(
  [...entries.values()].flatMap(({ keys }) =>
    [...keys].filter(([, { form, item }]) => (item ?? { form }).form.startsWith('@')).map(([key]) => key),
  ),
);

/** Whether a key holds the id of another entry, or several. */
export const isReference = (key: string): boolean => REFERENCES.has(key);

const LINK = /\]\(#([a-z\d-]{1,200})\)/g;

/** Gives entries other ids, and whatever refers to them: keys, and links in texts. */
export function withIds(value: unknown, ids: ReadonlyMap<string, string>, key = ''): unknown {
  if (typeof value === 'string') {
    if (key === 'id' || REFERENCES.has(key)) return ids.get(value) ?? value;
    return value.includes('](#')
      ? value.replace(LINK, (link, id: string) => `](#${ids.get(id) ?? id})`)
      : value;
  }
  if (Array.isArray(value)) return value.map((one) => withIds(one, ids, key));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, name.startsWith('x-') ? one : withIds(one, ids, name)]),
  );
}
