import type { SchemaNode } from './schema-node.js';
import * as schema from './schema.js';

/**
 * The schema of a value, in a few characters.
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

/** The kinds of texts. */
const TEXTS = ['text', 'prose', 'line'] as const;

/** The regular expressions of the leaves that have one, by their forms; {@link compactSchema} fills them in. */
export const patterns: Record<string, RegExp> = {};
/**
 * The format, worked out from its one definition. The build does it, and puts the results, some plain data, in the place
 * of this file, so that a page downloads neither Valibot nor the schema.
 */
export const compactSchema: CompactSchema = compact(
  schema as unknown as Readonly<Record<string, SchemaNode>>,
);

function compact(named: Readonly<Record<string, SchemaNode>>): CompactSchema {
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

  function compactValue(node: SchemaNode): CompactValue {
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
        return node.options!.map((option) => compactValue(option as SchemaNode)).join('/');
      case 'picklist':
        return (node.options as readonly string[]).join('|');
      case 'object':
        return `#${names.get(node)}`;
      default:
        return compactLeaf(node);
    }
  }
}

function compactLeaf({ type, pipe = [] }: SchemaNode): string {
  const refers = pipe.find(({ metadata }) => metadata?.refers)?.metadata?.refers;
  if (refers) return `@${refers}`;
  const check = pipe.find(({ message }) => message);
  if (!check) return type;
  if (check.type === 'regex') patterns[check.message!] = check.requirement!;
  return check.message!;
}

function necessity({ type }: SchemaNode): '' | '!' | '~' {
  return type === 'optional' ? '' : type === 'nullish' ? '~' : '!';
}
