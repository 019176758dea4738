import { entries } from '../format/entries.js';
import { hasForm, refersById, typeOfForm } from '../format/forms.js';
import { isObject } from '../format/json.js';
import { isKnownVersion } from '../format/format-version.js';
import { LIMITS } from '../format/limits.js';
import type { ValueSchema } from '../format/value-schema.js';
import { sizeOf } from './own-keys.js';

/**
 * Outcome of a first look at a content file: nothing wrong; things that can be shown all the same but are
 * worth a word (an unknown key, a reference to nothing); or something that has to be left out.
 */
export type Verdict = 'sound' | 'flawed' | 'unsound';

/** The forms of texts, which may be in several languages. */
const TEXTS = new Set(['text', 'prose', 'line']);

/**
 * Checks a JSON value, once, without copying any of it.
 *
 * Nearly every file is sound, and a page with a sound file downloads no more than this. What is wrong, and
 * where, is worked out by `parse.ts`, which is fetched only when this finds something.
 */
export function checkContent(value: unknown): Verdict {
  const ids = new Map<string, string>();
  const references: [id: string, refers: string][] = [];
  let items = 0;
  let flawed = false;

  const sound = isObject(value) && isKnownVersion(value['samsyn']) && checkEntry('content', value, '', 1);
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
  function check(schema: ValueSchema, value: unknown, list: string, level: number): boolean {
    if (schema.object && isObject(value)) schema = schema.object;
    if ((schema.item || schema.entry) && level >= LIMITS.depth) return false;
    if (schema.item) {
      if (!Array.isArray(value) || (items += value.length) > LIMITS.entries) return false;
      for (const one of value) if (!check(schema.item, one, list, level + 1)) return false;
      return true;
    }
    if (schema.entry) return isObject(value) && checkEntry(schema.entry, value, list, level + 1);
    if (schema.choices) return schema.choices.includes(value as string);
    if (!TEXTS.has(schema.form)) return checkLeaf(schema.form, value, list);
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
    const { keys, required } = entries.get(name)!;
    let says = false;
    for (const key of Object.keys(value)) {
      const schema = keys.get(key);
      const one = value[key];
      if (!schema) {
        flawed ||= !key.startsWith('x-');
        if ((items += sizeOf(one, level, LIMITS.entries - items)) > LIMITS.entries) return false;
      } else if (key === 'id') {
        if (!checkLeaf('id', one, list)) return false;
      } else {
        says = true;
        if (one !== undefined && !(one === null && schema.nullable) && !check(schema, one, key, level))
          return false;
      }
    }
    return says && required.every((key) => value[key] !== undefined);
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
