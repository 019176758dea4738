import { entries, type EntrySchema } from '../format/entries.js';
import type { FindingList, Key, Place } from './finding-list.js';
import { LATEST_MINOR } from '../format/format-version.js';
import { hasForm, typeOfForm } from '../format/forms.js';
import { isObject } from '../format/json.js';
import { meantKey } from './key-names.js';
import { bareHeadings, isScaleWord, oddText, ownWord, ownWordsIn, scaleWords } from './likely-slips.js';
import { LIMITS, type LimitName } from '../format/limits.js';
import { valueSchema, type ValueSchema } from '../format/value-schema.js';
import { htmlIn, markdownFaults } from './markdown-faults.js';
import { sizeOf } from './own-keys.js';
import { References } from './references.js';
import type { Content } from '../format/schema.js';

type JsonObject = Readonly<Record<string, unknown>>;

const root = entries.get('content')!;
/** The forms of texts: with Markdown in them, in blocks or in a line, or without. */
const TEXTS = new Set(['text', 'prose', 'line']);
const STRING = valueSchema('string');
const LANGUAGE = valueSchema('language');

/** One walk through one file, which gives what is sound of it and takes down what is not. */
export class Walk {
  readonly #found: FindingList;
  /** The file is of a newer minor version: keys that are not known yet are to be expected. */
  #newer = false;
  readonly #references = new References();
  #scale: ReadonlySet<string> = new Set();
  #items = 0;

  constructor(found: FindingList) {
    this.#found = found;
  }

  /** Gives what is sound of a file; undefined if it is of another major version. */
  file(value: JsonObject): Content | undefined {
    const { samsyn } = value;
    const isVersion = typeof samsyn === 'string' && samsyn.length <= LIMITS.text;
    const [, major = '1', minor = '0'] = (isVersion && /^(\d+)\.(\d+)$/.exec(samsyn)) || [];
    const details = { version: `${major}.${minor}` };
    if (major !== '1') return this.#found.add('error', 'other-version', undefined, 'samsyn', details);
    this.#newer = Number(minor) > LATEST_MINOR;
    if (this.#newer) this.#found.add('warning', 'newer-version', undefined, 'samsyn', details);
    this.#scale = scaleWords(value['statuses']);
    // At the root nothing is given up for a missing key: the goals of a file without a title are still goals.
    const sound = this.#entry(root, value, undefined, '', 1, true) as unknown as Content;
    this.#references.check(this.#found, (key) => root.keys.has(key) && Object.hasOwn(value, key));
    return {
      ...sound,
      samsyn: sound.samsyn ?? '1.0',
      title: sound.title ?? '',
      publisher: sound.publisher ?? { name: '' },
    };
  }

  /**
   * Gives what is sound of a value, or undefined if it is left out.
   *
   * @param above - Where the object or list is that the value stands in; `key` says where in that.
   * @param list - The list that the value belongs to, or its key.
   * @param level - How many objects and lists the value stands in.
   */
  #read(schema: ValueSchema, value: unknown, above: Place, key: Key, list: string, level: number): unknown {
    if (schema.object && isObject(value)) schema = schema.object;
    const { item, entry, form } = schema;
    if (item) {
      if (!Array.isArray(value)) return this.#wrong('array', above, key);
      if (level >= LIMITS.depth) return this.#limit('depth', above, key);
      return this.#list(item, value, { above, key }, list, level + 1);
    }
    if (entry) {
      if (!isObject(value)) return this.#wrong('object', above, key);
      if (level >= LIMITS.depth) return this.#limit('depth', above, key);
      return this.#entry(entries.get(entry)!, value, { above, key }, list, level + 1);
    }
    if (TEXTS.has(form))
      return isObject(value)
        ? this.#translations(form, value, { above, key })
        : this.#text(form, value, above, key);
    return this.#leaf(schema, value, above, key, list);
  }

  #list(item: ValueSchema, value: readonly unknown[], place: Place, list: string, level: number): unknown[] {
    const sound: unknown[] = [];
    for (let i = 0; i < value.length; i++) {
      if (++this.#items > LIMITS.entries) {
        if (this.#items === LIMITS.entries + 1) this.#limit('entries', place, undefined);
        break;
      }
      const read = this.#read(item, value[i], place, i, list, level);
      if (read !== undefined) sound.push(read);
    }
    return sound;
  }

  /** @param keep - Whether what is sound is given even if the entry lacks what it cannot do without. */
  #entry(
    { name, keys, required }: EntrySchema,
    value: JsonObject,
    place: Place,
    list: string,
    level: number,
    keep = false,
  ): JsonObject | undefined {
    const sound: Record<string, unknown> = {};
    const { length } = this.#references;
    const own = ownWordsIn(name);
    let says = false;
    for (const key of required)
      if (!Object.hasOwn(value, key) || value[key] === undefined)
        this.#found.add('error', 'missing-key', place, undefined, { key, of: name });
    for (const key of Object.keys(value)) {
      const schema = keys.get(key);
      const one = value[key];
      if (schema) {
        const isNull = one === null && schema.nullable;
        const read =
          isNull || one === undefined
            ? one
            : this.#read(schema, one, place, key, key === 'id' ? list : key, level);
        if (read === undefined) continue;
        sound[key] = read;
        says ||= key !== 'id';
        const slip = own && !isScaleWord(this.#scale, key, read) && ownWord(own, key, read);
        if (slip) this.#found.add('warning', slip.code, place, key, slip.details);
      } else if (key.startsWith('x-')) {
        if (this.#fits(one, place, key, level)) sound[key] = one;
      } else if (!this.#newer) this.#unknown(key, keys, name, place);
    }
    const whole = required.every((key) => Object.hasOwn(sound, key));
    if (whole && !says) this.#found.add('error', 'empty-entry', place);
    if ((whole && says) || keep) {
      if (name === 'actor') this.#references.name(value['name']);
      for (const { code, details, section } of bareHeadings(name, value))
        if (section === undefined) this.#found.add('warning', code, place, undefined, details);
        else this.#found.add('warning', code, { above: place, key: 'sections' }, section, details);
      return sound;
    }
    // An entry that is left out takes its ids and references along.
    this.#references.forget(...length);
    return undefined;
  }

  /** Whether what stands in a key of one's own is within the limits. */
  #fits(value: unknown, above: Place, key: Key, level: number): boolean {
    const room = Math.max(0, LIMITS.entries - this.#items);
    const size = sizeOf(value, level, room);
    if (size > room) this.#limit(size === Infinity ? 'depth' : 'entries', above, key);
    else this.#items += size;
    return size <= room;
  }

  /** A text in several languages: an unsound one costs only that language. */
  #translations(form: string, value: JsonObject, place: Place): JsonObject | undefined {
    const sound: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      if (this.#leaf(LANGUAGE, key, place, key, '') === undefined) continue;
      const read = this.#text(form, value[key], place, key);
      if (read !== undefined) sound[key] = read;
    }
    return Object.keys(sound).length ? sound : this.#found.add('error', 'empty-entry', place);
  }

  /** A text; what Markdown in it cannot show is told. */
  #text(form: string, value: unknown, above: Place, key: Key): unknown {
    const text = this.#leaf(STRING, value, above, key, '');
    if (typeof text === 'string')
      for (const { code, details } of form === 'text' ? htmlIn(text) : markdownFaults(text, form === 'line'))
        this.#found.add('warning', code, above, key, details);
    return text;
  }

  #leaf({ form, choices }: ValueSchema, value: unknown, above: Place, key: Key, list: string): unknown {
    if (choices) {
      if (choices.includes(value as string)) return value;
      return this.#mischosen(choices, above, key);
    }
    const type = typeOfForm(form);
    if (typeof value !== type) return this.#wrong(type, above, key);
    if (typeof value === 'string' && value.length > LIMITS.text) return this.#limit('text', above, key);
    if (!hasForm(form, value)) return this.#found.add('error', 'wrong-format', above, key, { format: form });
    if (form === 'id' && !this.#references.define(value as string, list))
      return this.#found.add('warning', 'duplicate-id', above, key, { id: value as string });
    const slip = oddText(form, key, value as string);
    if (slip) this.#found.add('warning', slip.code, above, key, slip.details);
    if (form[0] === '@') this.#references.refer({ above, key, id: value as string, refers: form.slice(1) });
    return value;
  }

  #unknown(key: string, keys: ReadonlyMap<string, ValueSchema>, of: string, place: Place): void {
    this.#found.add('warning', 'unknown-key', place, key, () => ({
      key,
      nearest: meantKey(key, of, [...keys.keys()], (known) => this.#references.nearest(key, known, of)),
    }));
  }

  #mischosen(choices: readonly string[], above: Place, key: Key): undefined {
    return this.#found.add('error', 'wrong-choice', above, key, () => ({ choices: choices.join(', ') }));
  }

  #wrong(expected: string, above: Place, key: Key): undefined {
    return this.#found.add('error', 'wrong-type', above, key, { expected });
  }

  #limit(name: LimitName, above: Place, key: Key | undefined): undefined {
    return this.#found.add('error', `limit-${name}`, above, key, { limit: LIMITS[name] });
  }
}
