import { hasForm, isObject, refersById, sideOf, typeOfForm } from './forms.js';
import { LIMITS } from './limits.js';
import { glance, type ValueShape } from './shape.js';

const shapes = new Map(
  Object.entries(glance.keys).flatMap(([shape, keys]) => keys.split(' ').map((key) => [key, shape] as const)),
);

/**
 * What a first look at a content file finds: nothing wrong; things that can be shown all the same but are
 * worth a word (an unknown key, a reference to nothing); or something that has to be sifted out.
 */
export type Verdict = 'sound' | 'flawed' | 'unsound';

/**
 * Looks a JSON value over, once, without copying any of it.
 *
 * Nearly every file is sound, and a page with a sound file downloads no more than this. What is wrong, and
 * where, is worked out by `sift.ts`, which is fetched only when this finds something. One thing is left to that: a
 * key of the format that stands in an entry of another kind, which does no harm.
 */
export function checkContent(value: unknown): Verdict {
  const ids = new Map<string, string>();
  const references: [id: string, refers: string][] = [];
  let entries = 0;
  let flawed = false;
  const path: string[] = [];

  const sound = isObject(value) && value['samsyn'] === '1.0' && check('#content', value);
  if (!sound) return 'unsound';
  for (const [id, refers] of references) {
    const list = ids.get(id);
    if (
      refers === 'outline'
        ? !list && !shapes.has(id)
        : list !== refers && (refers !== 'actors' || refersById(id))
    )
      flawed = true;
  }
  return flawed ? 'flawed' : 'sound';

  function check(shape: ValueShape, value: unknown): boolean {
    if (shape[0] === '[') {
      if (!Array.isArray(value) || (entries += value.length) > LIMITS.entries) return false;
      const item = shape.slice(1, -1);
      return value.every((one) => check(item, one));
    }
    shape = sideOf(shape, value);
    if (shape[0] === '#') return isObject(value) && checkEntry(shape.slice(1), value);
    if (shape === 'text' && isObject(value)) {
      const tags = Object.keys(value);
      return tags.length > 0 && tags.every((tag) => hasForm('language', tag) && check('string', value[tag]));
    }
    return checkLeaf(shape === 'text' ? 'string' : shape, value);
  }

  function checkEntry(name: string, value: Readonly<Record<string, unknown>>): boolean {
    if (path.length >= LIMITS.depth / 2) return false;
    let says = false;
    for (const key of Object.keys(value)) {
      const shape = glance.own[`${name}.${key}`] ?? shapes.get(key);
      if (!shape) flawed ||= !key.startsWith('x-');
      else if (value[key] !== undefined && !(value[key] === null && shape.endsWith('~'))) {
        path.push(key);
        if (!check(shape.replace('~', ''), value[key])) return false;
        path.pop();
      }
      says ||= shape !== undefined && key !== 'id';
    }
    return says && (glance.needs[name]?.split(' ').every((key) => value[key] !== undefined) ?? true);
  }

  function checkLeaf(form: string, value: unknown): boolean {
    if (form.includes('|')) return form.split('|').includes(value as string);
    if (typeof value !== typeOfForm(form) || !hasForm(form, value)) return false;
    if (typeof value !== 'string') return true;
    if (form === 'id') {
      if (ids.has(value)) return false;
      ids.set(value, path.at(-2)!);
    } else if (form[0] === '@') references.push([value, form.slice(1)]);
    return value.length <= LIMITS.text;
  }
}
