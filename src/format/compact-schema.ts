import type { GenericSchema } from 'valibot';
import * as schema from './schema.js';

/**
 * How a value of the format looks, in a few characters.
 *
 * - `#goal`: the entry of that name. `[#goal]`: a list of such values.
 * - `date/#dateInWords`: either, the second if the value is an object.
 * - `text`: a text, in one language or several; `prose` and `line` with Markdown in it. `@goals`: a reference to an entry of that list.
 * - `yes|no`: one of these words. Anything else: a leaf by its form, `date`, or its type, `boolean`.
 */
export type CompactValue = string;

/**
 * The whole format in plain data: an entry's keys, parted by spaces, each with its value.
 * `title=text!` must be there, `owner=@actors~` may be `null`.
 */
export type CompactSchema = Readonly<Record<string, string>>;

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
 * Worked out from the format's one definition. The build does it, and puts the results, some plain data, in the place of
 * this file, so that a page downloads neither Valibot nor the schema.
 */
/** The regular expressions of the leaves that have one, by their forms. */
export const patterns: Readonly<Record<string, RegExp>> = {};
export const compactSchema: CompactSchema = compact(schema as unknown as Readonly<Record<string, Node>>);

function compact(named: Readonly<Record<string, Node>>): CompactSchema {
  const names = new Map(Object.entries(named).map(([name, node]) => [node, name]));
  const entries: Record<string, string> = {};
  for (const [node, name] of names) {
    if (node.type !== 'object') continue;
    const keys = Object.entries(node.entries!).map(
      ([key, value]) => `${key}=${compactValue(value)}${necessity(value)}`,
    );
    entries[name] = keys.join(' ');
  }
  return entries;

  function compactValue(node: Node): CompactValue {
    for (const name of TEXTS) if (node === (schema[name] as unknown)) return name;
    switch (node.type) {
      case 'optional':
      case 'nullish':
        return compactValue(node.wrapped!);
      case 'lazy':
        return compactValue(node.getter!(undefined));
      case 'array':
        return `[${compactValue(node.item!)}]`;
      case 'union':
        return node.options!.map((option) => compactValue(option as Node)).join('/');
      case 'picklist':
        return (node.options as readonly string[]).join('|');
      case 'object':
        return `#${names.get(node)}`;
      default:
        return compactLeaf(node);
    }
  }
}

function compactLeaf({ type, pipe = [] }: Node): string {
  const refers = pipe.find(({ metadata }) => metadata?.refers)?.metadata?.refers;
  if (refers) return `@${refers}`;
  const check = pipe.find(({ message }) => message);
  if (!check) return type;
  if (check.type === 'regex') (patterns as Record<string, RegExp>)[check.message!] = check.requirement!;
  return check.message!;
}

function necessity({ type }: Node): '' | '!' | '~' {
  return type === 'optional' ? '' : type === 'nullish' ? '~' : '!';
}
