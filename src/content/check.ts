import { hasForm, isObject, refersById, typeOfForm } from './forms.js';
import { LIMITS } from './limits.js';
import { glance, type ValueShape } from './shape.js';

/**
 * What a first look at a content file finds: nothing wrong; things that can be shown all the same but are
 * worth a word (an unknown key, a reference to nothing); or something that has to be sifted out.
 */
export type Verdict = 'sound' | 'flawed' | 'unsound';

/** How a value looks, taken apart. */
interface Looks {
  readonly nullable: boolean;
  /** Of a list: how its items look. */
  readonly item?: Looks | undefined;
  /** How the value looks if it is an object. */
  readonly object?: Looks | undefined;
  readonly entry?: string | undefined;
  readonly form: string;
}

/** How a key's value looks: in any entry, or in one (`measure.goals`). */
const looks = new Map<string, Looks>();
for (const [shape, keys] of Object.entries(glance.keys))
  for (const key of keys.split(' ')) looks.set(key, takeApart(shape));
/** The keys of each entry. */
const entryKeys = new Map(
  Object.entries(glance.entries).map(([entry, keys]) => [entry, new Set(keys.split(' '))]),
);
/** The entries that have keys of their own kind. */
const special = new Set<string>();
for (const [path, shape] of Object.entries(glance.own)) {
  special.add(path.split('.')[0]!);
  looks.set(path, takeApart(shape));
}

function takeApart(shape: ValueShape): Looks {
  const nullable = shape.endsWith('~');
  const [form, object] = shape.replace('~', '').split(/\/(?!.*\])/) as [string, string?];
  return {
    nullable,
    form,
    item: form[0] === '[' ? takeApart(form.slice(1, -1)) : undefined,
    object: object ? takeApart(object) : undefined,
    entry: form[0] === '#' ? form.slice(1) : undefined,
  };
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
  let entries = 0;
  let flawed = false;

  const sound = isObject(value) && value['samsyn'] === '1.0' && checkEntry('content', value, '', 0);
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

  /** @param list - The list that the value stands in, or its key. */
  function check(look: Looks, value: unknown, list: string, depth: number): boolean {
    if (look.item) {
      if (!Array.isArray(value) || (entries += value.length) > LIMITS.entries) return false;
      for (const one of value) if (!check(look.item, one, list, depth)) return false;
      return true;
    }
    if (look.object && isObject(value)) look = look.object;
    if (look.entry) return isObject(value) && checkEntry(look.entry, value, list, depth + 1);
    if (look.form !== 'text') return checkLeaf(look.form, value, list);
    if (typeof value === 'string') return value.length <= LIMITS.text;
    if (!isObject(value)) return false;
    const tags = Object.keys(value);
    return (
      tags.length > 0 && tags.every((tag) => hasForm('language', tag) && checkLeaf('string', value[tag], tag))
    );
  }

  function checkEntry(
    name: string,
    value: Readonly<Record<string, unknown>>,
    list: string,
    depth: number,
  ): boolean {
    if (depth >= LIMITS.depth / 2) return false;
    let says = false;
    for (const key of Object.keys(value)) {
      const known = entryKeys.get(name)!.has(key);
      const look = known ? (special.has(name) && looks.get(`${name}.${key}`)) || looks.get(key) : undefined;
      const one = value[key];
      if (!look) flawed ||= !key.startsWith('x-');
      else if (key === 'id') {
        if (!checkLeaf('id', one, list)) return false;
      } else {
        says = true;
        if (one !== undefined && !(one === null && look.nullable) && !check(look, one, key, depth))
          return false;
      }
    }
    return says && (glance.needs[name]?.split(' ').every((key) => value[key] !== undefined) ?? true);
  }

  function checkLeaf(form: string, value: unknown, list: string): boolean {
    if (form.includes('|')) return form.split('|').includes(value as string);
    if (typeof value !== typeOfForm(form) || !hasForm(form, value)) return false;
    if (typeof value !== 'string') return true;
    if (form === 'id') {
      if (ids.has(value)) return false;
      ids.set(value, list);
    } else if (form[0] === '@') references.push([value, form.slice(1)]);
    return value.length <= LIMITS.text;
  }
}
