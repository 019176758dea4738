import { hasForm, refersById, typeOfForm } from '../format/forms.js';
import { isObject } from '../format/json.js';
import { LIMITS } from '../format/limits.js';
import { looksByName, takeApart, type Looks } from '../format/looks.js';
import { sizeOf } from './own-keys.js';
import { glance } from '../format/shape.js';

/**
 * What a first look at a content file finds: nothing wrong; things that can be shown all the same but are
 * worth a word (an unknown key, a reference to nothing); or something that has to be sifted out.
 */
export type Verdict = 'sound' | 'flawed' | 'unsound';

/** What a first look needs to know of an entry. */
interface Entry {
  /** How the value of each of its keys looks. */
  readonly looks: Map<string, Looks>;
  /** The keys that it cannot do without. */
  readonly needs: string[];
}

const lines = (text: string): string[][] => text.split(',').map((line) => line.split(' '));
const usual = new Map(lines(glance.keys).flatMap(([shape, ...keys]) => keys.map((key) => [key, shape!])));
const entries: Record<string, Entry> = {};
for (const [name] of lines(glance.entries)) entries[name!] = { looks: new Map(), needs: [] };
for (const [name, ...words] of lines(glance.entries))
  for (const word of words) {
    const { looks, needs } = entries[name!]!;
    const [key, own] = word.replace('!', '').split('=') as [string, string?];
    if (word.includes('!')) needs.push(key);
    looks.set(key, takeApart(own ?? usual.get(key) ?? looksByName(key, entries)));
  }

/**
 * Looks a JSON value over, once, without copying any of it.
 *
 * Nearly every file is sound, and a page with a sound file downloads no more than this. What is wrong, and
 * where, is worked out by `sift.ts`, which is fetched only when this finds something.
 */
export function checkContent(value: unknown): Verdict {
  const ids = new Map<string, string>();
  const references: [id: string, refers: string][] = [];
  let items = 0;
  let flawed = false;

  const sound = isObject(value) && value['samsyn'] === '1.0' && checkEntry('content', value, '', 1);
  if (!sound) return 'unsound';
  for (const [id, refers] of references) {
    const list = ids.get(id);
    if (
      refers === 'outline'
        ? !list && !Object.hasOwn(value, id)
        : list !== refers && (refers !== 'actors' || refersById(id))
    )
      flawed = true;
  }
  return flawed ? 'flawed' : 'sound';

  /**
   * @param list - The list that the value stands in, or its key.
   * @param level - How many objects and lists the value stands in.
   */
  function check(look: Looks, value: unknown, list: string, level: number): boolean {
    if (look.object && isObject(value)) look = look.object;
    if ((look.item || look.entry) && level >= LIMITS.depth) return false;
    if (look.item) {
      if (!Array.isArray(value) || (items += value.length) > LIMITS.entries) return false;
      for (const one of value) if (!check(look.item, one, list, level + 1)) return false;
      return true;
    }
    if (look.entry) return isObject(value) && checkEntry(look.entry, value, list, level + 1);
    if (look.choices) return look.choices.includes(value as string);
    if (look.form !== 'text') return checkLeaf(look.form, value, list);
    if (typeof value === 'string') return value.length <= LIMITS.text;
    if (!isObject(value)) return false;
    const tags = Object.keys(value);
    return (
      tags.length > 0 &&
      tags.every((tag) => checkLeaf('language', tag, tag) && checkLeaf('string', value[tag], tag))
    );
  }

  function checkEntry(
    name: string,
    value: Readonly<Record<string, unknown>>,
    list: string,
    level: number,
  ): boolean {
    const { looks, needs } = entries[name]!;
    let says = false;
    for (const key of Object.keys(value)) {
      const look = looks.get(key);
      const one = value[key];
      if (!look) {
        flawed ||= !key.startsWith('x-');
        if ((items += sizeOf(one, level, LIMITS.entries - items)) > LIMITS.entries) return false;
      } else if (key === 'id') {
        if (!checkLeaf('id', one, list)) return false;
      } else {
        says = true;
        if (one !== undefined && !(one === null && look.nullable) && !check(look, one, key, level))
          return false;
      }
    }
    return says && needs.every((key) => value[key] !== undefined);
  }

  function checkLeaf(form: string, value: unknown, list: string): boolean {
    if (typeof value !== typeOfForm(form)) return false;
    // A very long text is not matched with a pattern: that can be more than the browser has a stack for.
    if (typeof value === 'string' && value.length > LIMITS.text) return false;
    if (!hasForm(form, value)) return false;
    if (typeof value !== 'string') return true;
    if (form === 'id') {
      if (ids.has(value)) return false;
      ids.set(value, list);
    } else if (form[0] === '@') references.push([value, form.slice(1)]);
    return true;
  }
}
