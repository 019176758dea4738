import { hasForm, refersById, sideOf, typeOfForm } from './forms.js';
import { isObject, pointTo } from './json.js';
import { LIMITS, type LimitName } from './limits.js';
import { markdownFaults } from './markdown-faults.js';
import { nearest } from './nearest.js';
import type { ContentCode, Finding, Severity } from './problems.js';
import type { Content } from './schema.js';
import { shape, type ValueShape } from './shape.js';

/** The sound content of a file, and what was found wrong with it. */
export interface Sifted {
  /** Missing only if the value is not an object or is of another major version. */
  readonly content: Content | undefined;
  readonly findings: readonly Finding[];
}

type JsonObject = Readonly<Record<string, unknown>>;

/** Each entry's keys, in the format's order. `!`: must be there. `~`: may be `null`. */
const grammar = Object.fromEntries(
  Object.entries(shape).map(([entry, keys]) => {
    const parts = keys.split(' ').map((part) => /^(.+?)=(.+?)([!~]?)$/.exec(part)!);
    return [
      entry,
      new Map(parts.map(([, key, looks, necessity]) => [key!, { looks: looks!, necessity: necessity! }])),
    ];
  }),
);

/**
 * Parts a JSON value into sound content and findings. Never throws.
 *
 * Walks value and shape side by side, once, so that an unsound entry costs only itself: a fault takes with
 * it the key, or the entry that cannot do without that key.
 */
export function siftContent(value: unknown): Sifted {
  const walk = new Walk();
  if (!isObject(value)) {
    walk.report('error', 'wrong-type', { expected: 'object' });
    return { content: undefined, findings: walk.findings };
  }
  const [major, minor] = /^(\d+)\.(\d+)$/
    .exec(typeof value['samsyn'] === 'string' ? value['samsyn'] : '')
    ?.slice(1) ?? ['1', '0'];
  if (major !== '1') {
    walk.report('error', 'other-version', { version: `${major}.${minor}` }, ['samsyn']);
    return { content: undefined, findings: walk.findings };
  }
  if (minor !== '0') {
    walk.newer = true;
    walk.report('warning', 'newer-version', { version: `${major}.${minor}` }, ['samsyn']);
  }
  // At the root nothing is given up for a missing key: the goals of a file without a title are still goals.
  const sound = walk.object('content', value, true) as unknown as Content;
  const content = {
    ...sound,
    samsyn: sound.samsyn ?? '1.0',
    title: sound.title ?? '',
    publisher: sound.publisher ?? { name: '' },
  };
  walk.checkReferences(value);
  return { content, findings: walk.findings };
}

/** One walk through one file. */
class Walk {
  readonly findings: Finding[] = [];
  readonly path: (string | number)[] = [];
  /** The file is of a newer minor version: keys that are not known yet are to be expected. */
  newer = false;
  /** Which list the entry with an id stands in: `tillhorighet` → `goals`. */
  readonly #ids = new Map<string, string>();
  readonly #references: { id: string; refers: string; path: (string | number)[] }[] = [];
  #entries = 0;

  report(
    severity: Severity,
    code: ContentCode,
    details?: Finding['details'],
    path: readonly (string | number)[] = this.path,
  ): undefined {
    const pointer = path.reduce<string>(pointTo, '');
    this.findings.push({ pointer, severity, code, ...(details && { details }) });
  }

  /** Gives what is sound of a value, or undefined if it is left out. */
  read(looks: ValueShape, value: unknown): unknown {
    if (looks[0] === '[')
      return Array.isArray(value)
        ? this.#nest(() => this.#list(looks.slice(1, -1), value))
        : this.#wrong('array');
    looks = sideOf(looks, value);
    if (looks[0] === '#')
      return isObject(value) ? this.#nest(() => this.object(looks.slice(1), value)) : this.#wrong('object');
    if (/^(?:text|prose|line)$/.test(looks))
      return isObject(value) ? this.#translations(looks, value) : this.#text(looks, value);
    return this.#leaf(looks, value);
  }

  object(name: string, value: JsonObject, keep = false): Record<string, unknown> | undefined {
    const sound: Record<string, unknown> = {};
    const { length } = this.#references;
    const ids = this.#ids.size;
    let whole = true;
    const keys = grammar[name]!;
    for (const [key, { looks, necessity }] of keys) {
      if (Object.hasOwn(value, key) && value[key] !== undefined) {
        this.path.push(key);
        const read = necessity === '~' && value[key] === null ? null : this.read(looks, value[key]);
        this.path.pop();
        if (read !== undefined) sound[key] = read;
      } else if (necessity === '!') this.report('error', 'missing-key', { key, of: name });
      if (necessity === '!' && !(key in sound)) whole = false;
    }
    for (const key of Object.keys(value)) {
      if (key.startsWith('x-')) sound[key] = value[key];
      else if (!keys.has(key) && !this.newer)
        this.report('warning', 'unknown-key', { key, nearest: nearest(key, keys.keys()) }, [
          ...this.path,
          key,
        ]);
    }
    if (whole && !Object.keys(sound).some((key) => key !== 'id' && !key.startsWith('x-'))) {
      this.report('error', 'empty-entry');
      whole = false;
    }
    if (whole || keep) return sound;
    // An entry that is left out takes its ids and references along.
    this.#references.length = length;
    for (const id of [...this.#ids.keys()].slice(ids)) this.#ids.delete(id);
    return undefined;
  }

  /** Says which references lead nowhere. */
  checkReferences(value: JsonObject): void {
    for (const { id, refers, path } of this.#references) {
      const kind = this.#ids.get(id);
      const found =
        refers === 'outline'
          ? kind !== undefined || (grammar['content']!.has(id) && Object.hasOwn(value, id))
          : kind === refers || (refers === 'actors' && !refersById(id));
      if (!found)
        this.report('warning', 'dangling-reference', { id, nearest: nearest(id, this.#ids.keys()) }, path);
    }
  }

  #list(item: ValueShape, value: readonly unknown[]): unknown[] {
    const sound: unknown[] = [];
    for (let i = 0; i < value.length; i++) {
      if (++this.#entries > LIMITS.entries) {
        if (this.#entries === LIMITS.entries + 1) this.#limit('entries');
        break;
      }
      this.path.push(i);
      const read = this.read(item, value[i]);
      this.path.pop();
      if (read !== undefined) sound.push(read);
    }
    return sound;
  }

  /** A text in several languages: an unsound one costs only that language. */
  #translations(looks: ValueShape, value: JsonObject): Record<string, unknown> | undefined {
    const sound: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      this.path.push(key);
      const read = this.#leaf('language', key) === undefined ? undefined : this.#text(looks, value[key]);
      this.path.pop();
      if (read !== undefined) sound[key] = read;
    }
    return Object.keys(sound).length ? sound : this.report('error', 'empty-entry');
  }

  /** A text; what Markdown in it cannot show is told. */
  #text(looks: ValueShape, value: unknown): unknown {
    const text = this.#leaf('string', value);
    if (looks !== 'text' && typeof text === 'string')
      for (const { code, details } of markdownFaults(text, looks === 'line'))
        this.report('warning', code, details);
    return text;
  }

  #leaf(form: string, value: unknown): unknown {
    if (form.includes('|')) {
      const choices = form.split('|');
      if (choices.includes(value as string)) return value;
      return this.report('error', 'wrong-choice', { choices: choices.join(', ') });
    }
    const type = typeOfForm(form);
    if (typeof value !== type) return this.#wrong(type);
    if (typeof value === 'string' && value.length > LIMITS.text) return this.#limit('text');
    if (!hasForm(form, value)) return this.report('error', 'wrong-format', { format: form });
    if (form[0] === '@')
      this.#references.push({ id: value as string, refers: form.slice(1), path: [...this.path] });
    if (form === 'id') {
      if (this.#ids.has(value as string))
        return this.report('warning', 'duplicate-id', { id: value as string });
      this.#ids.set(value as string, String(this.path.at(-3)));
    }
    return value;
  }

  /** Goes one level down, unless that is one too deep. */
  #nest<T>(read: () => T): T | undefined {
    return this.path.length < LIMITS.depth ? read() : this.#limit('depth');
  }

  #wrong(expected: string): undefined {
    return this.report('error', 'wrong-type', { expected });
  }

  #limit(name: LimitName): undefined {
    return this.report('error', `limit-${name}`, { limit: LIMITS[name] });
  }
}
