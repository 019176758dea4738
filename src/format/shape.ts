import type { GenericSchema } from 'valibot';
import { looksByName } from './looks.js';
import * as schema from './schema.js';

/**
 * How a value of the format looks, in a few characters.
 *
 * - `#goal`: the entry of that name. `[#goal]`: a list of such values.
 * - `date/#dateInWords`: either, the second if the value is an object.
 * - `text`: a text, in one language or several; `prose` and `line` with Markdown in it. `@goals`: a reference to an entry of that list.
 * - `yes|no`: one of these words. Anything else: a leaf by its form, `date`, or its type, `boolean`.
 */
export type ValueShape = string;

/**
 * The whole format in plain data: an entry's keys, parted by spaces, each with its value's shape.
 * `title=text!` must be there, `owner=@actors~` may be `null`.
 */
export type Shape = Readonly<Record<string, string>>;

/**
 * What a first look at a file needs of the format, small enough for every page to download. What stands
 * between two commas is a line; its words are parted by spaces.
 */
export interface Glance {
  /** An entry's name and its keys: `measure title! body goals=[@goals]`. After `=`, a shape of its own. */
  readonly entries: string;
  /** A shape, and the keys whose values look like that in any entry; others look as {@link looksByName} says. */
  readonly keys: string;
  /** The forms that have a regular expression. */
  readonly forms: Readonly<Record<string, RegExp>>;
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

/** The kinds of texts. */
const TEXTS = ['text', 'prose', 'line'] as const;
/*
 * Both are worked out from the format's one definition. The build does it, and puts the results, some plain
 * data, in the place of this file, so that a page downloads neither Valibot nor the schema.
 */
const forms: Record<string, RegExp> = {};
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
    for (const name of TEXTS) if (node === (schema[name] as unknown)) return name;
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
  if (check.type === 'regex') forms[check.message!] = check.requirement!;
  return check.message!;
}

function necessity({ type }: Node): '' | '!' | '~' {
  return type === 'optional' ? '' : type === 'nullish' ? '~' : '!';
}

function glanceAt(shape: Shape): Glance {
  const entries = Object.entries(shape).map(
    ([entry, keys]) =>
      [entry, keys.split(' ').map((part) => part.split(/=(.*)/) as [string, string])] as const,
  );
  const counts = new Map<string, Map<ValueShape, number>>();
  for (const [, keys] of entries)
    for (const [key, value] of keys) {
      const count = counts.get(key) ?? new Map<ValueShape, number>();
      counts.set(key, count.set(looksOf(value), (count.get(looksOf(value)) ?? 0) + 1));
    }
  const usual = new Map(
    [...counts].map(([key, count]) => [key, [...count].sort(([, a], [, b]) => b - a)[0]![0]] as const),
  );
  const keys = new Map<ValueShape, string>();
  for (const [key, looks] of usual)
    if (looks !== looksByName(key, shape)) keys.set(looks, `${keys.get(looks) ?? looks} ${key}`);
  const lines = entries.map(([entry, keys]) => {
    const words = keys.map(([key, value]) => {
      const own = usual.get(key) === looksOf(value) ? '' : `=${looksOf(value)}`;
      return `${key}${value.endsWith('!') ? '!' : ''}${own}`;
    });
    return [entry, ...words].join(' ');
  });
  return { entries: lines.join(), keys: [...keys.values()].join(), forms };
}

function looksOf(value: string): ValueShape {
  // A first look does not look into texts.
  return value.replace('!', '').replace(/^(\[?)(?:prose|line)(?=\W|$)/, '$1text');
}
