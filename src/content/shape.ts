import type { GenericSchema } from 'valibot';
import * as schema from './schema.js';

/**
 * How a value of the format looks, in a few characters.
 *
 * - `#goal`: the entry of that name. `[#goal]`: a list of such values.
 * - `date/#dateInWords`: either, the second if the value is an object.
 * - `text`: a text, in one language or several. `@goals`: a reference to an entry of that list.
 * - `yes|no`: one of these words. Anything else: a leaf by its form, `date`, or its type, `boolean`.
 */
export type ValueShape = string;

/**
 * The whole format in plain data: an entry's keys, parted by spaces, each with its value's shape.
 * `title=text!` must be there, `owner=@actors~` may be `null`.
 */
export type Shape = Readonly<Record<string, string>>;

/**
 * What a first look at a file needs of the format, small enough for every page to download: which keys each
 * entry has, and how the value of a key looks in any entry.
 */
export interface Glance {
  /** The keys of each entry, parted by spaces. */
  readonly entries: Readonly<Record<string, string>>;
  /** Keys, parted by spaces, by the shape of their value. */
  readonly keys: Readonly<Record<ValueShape, string>>;
  /** Where a key's value looks otherwise in one entry: `measure.goals`. */
  readonly own: Readonly<Record<string, ValueShape>>;
  /** The keys that an entry cannot do without, parted by spaces. */
  readonly needs: Readonly<Record<string, string>>;
  /** Regular expressions of the forms that have one. */
  readonly forms: Readonly<Record<string, string>>;
}

/** What is read of a Valibot schema: Valibot's own, documented, object form. */
interface Node extends GenericSchema {
  readonly wrapped?: Node;
  readonly item?: Node;
  readonly entries?: Readonly<Record<string, Node>>;
  readonly options?: readonly (Node | string)[];
  readonly getter?: (input: unknown) => Node;
  readonly pipe?: readonly {
    readonly type: string;
    readonly message?: string;
    readonly requirement?: RegExp;
    readonly metadata?: { readonly refers?: string };
  }[];
}

/*
 * Both are worked out from the format's one definition. The build does it, and puts the results, some plain
 * data, in the place of this file, so that a page downloads neither Valibot nor the schema.
 */
const forms: Record<string, string> = {};
export const shape: Shape = shapeOf(schema as unknown as Readonly<Record<string, Node>>);
export const glance: Glance = glanceAt(shape);

function shapeOf(named: Readonly<Record<string, Node>>): Shape {
  const names = new Map(Object.entries(named).map(([name, node]) => [node, name]));
  const entries: Record<string, string> = {};
  for (const [node, name] of names) {
    if (node.type !== 'object') continue;
    const keys = Object.entries(node.entries!).map(
      ([key, value]) => `${key}=${valueShape(value)}${necessity(value)}`,
    );
    entries[name] = keys.join(' ');
  }
  return entries;

  function valueShape(node: Node): ValueShape {
    if (node === (schema.text as unknown)) return 'text';
    switch (node.type) {
      case 'optional':
      case 'nullish':
        return valueShape(node.wrapped!);
      case 'lazy':
        return valueShape(node.getter!(undefined));
      case 'array':
        return `[${valueShape(node.item!)}]`;
      case 'union':
        return node.options!.map((option) => valueShape(option as Node)).join('/');
      case 'picklist':
        return (node.options as readonly string[]).join('|');
      case 'object':
        return `#${names.get(node)}`;
      default:
        return leafShape(node);
    }
  }
}

function leafShape({ type, pipe = [] }: Node): string {
  const refers = pipe.find(({ metadata }) => metadata?.refers)?.metadata?.refers;
  if (refers) return `@${refers}`;
  const check = pipe.find(({ message }) => message);
  if (!check) return type;
  if (check.type === 'regex') forms[check.message!] = check.requirement!.source;
  return check.message!;
}

function necessity({ type }: Node): '' | '!' | '~' {
  return type === 'optional' ? '' : type === 'nullish' ? '~' : '!';
}

function glanceAt(shape: Shape): Glance {
  const usual = new Map<string, ValueShape>();
  const own: Record<string, ValueShape> = {};
  const needs: Record<string, string> = {};
  const entries: Record<string, string> = {};
  for (const [entry, keys] of Object.entries(shape)) {
    const parts = keys.split(' ').map((part) => part.split(/=(.*)/) as [string, string]);
    for (const [key, value] of parts) {
      const looks = value.replace('!', '');
      if (!usual.has(key)) usual.set(key, looks);
      else if (usual.get(key) !== looks) own[`${entry}.${key}`] = looks;
    }
    entries[entry] = parts.map(([key]) => key).join(' ');
    const needed = parts.filter(([, value]) => value.endsWith('!')).map(([key]) => key);
    if (needed.length) needs[entry] = needed.join(' ');
  }
  const keys: Record<ValueShape, string> = {};
  for (const [key, looks] of usual) keys[looks] = looks in keys ? `${keys[looks]} ${key}` : key;
  return { entries, keys, own, needs, forms };
}
