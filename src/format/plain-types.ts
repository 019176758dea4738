import { vocabulary } from './descriptions.js';
import { withSince, type Description } from './entries.descriptions.js';
import type { SchemaNode } from './schema-node.js';
import * as schema from './schema.js';

/** What stands over the types that are no entries with keys of their own. */
const ALIASES: Readonly<Record<string, string>> = {
  Text: 'A text: in the file’s language, or in several by their tags. Where its key says so it is Markdown.',
  DateValue:
    'A date: "2021", "2021-06" or "2021-06-14", or the document’s own words, with the date where there is one.',
  Measured: 'A measured value: a number, or a number in the source’s own words, or words alone.',
  Responsible: 'Who is responsible: an actor’s id or its name in words, or the same with a stand and a note.',
};

/** The names of the types: those that the library has always had, else the entry's, `comparison` as `Comparison`. */
const NAMES: Readonly<Record<string, string>> = {
  text: 'Text',
  prose: 'Text',
  line: 'Text',
  date: 'DateValue',
  document: 'RelatedDocument',
  // `Reading` is what came of reading a file.
  reading: 'IndicatorValue',
};

/** The entries and values of the format, each with its name there; an id is a string like others. */
const named = Object.entries(schema as unknown as Readonly<Record<string, SchemaNode>>).filter(
  ([entry]) => entry !== 'id',
);
const nameOf = (entry: string): string => NAMES[entry] ?? entry[0]!.toUpperCase() + entry.slice(1);
const names = new Map(named.map(([entry, node]) => [node, nameOf(entry)]));

/**
 * Writes the format as plain interfaces, with a sentence on each key: what those who install the library are given for
 * types. For the build; in here the types are inferred from `schema.ts`.
 */
export function plainTypes(): string {
  // A name that several have, as texts have, is written once.
  const types = new Map(
    named.map(([entry, node]) => [
      nameOf(entry),
      node.type === 'object' ? interfaceOf(entry, node) : aliasOf(entry, node),
    ]),
  );
  return `// Generated from the content format.\n${[...types.values()].join('')}`;
}

const aliasOf = (entry: string, node: SchemaNode): string =>
  `\n/** ${ALIASES[nameOf(entry)]} */\nexport type ${nameOf(entry)} = ${inlineType(node)};\n`;

function interfaceOf(entry: string, { entries = {} }: SchemaNode): string {
  const words: Readonly<Record<string, Description>> = vocabulary[entry as keyof typeof vocabulary];
  const keys = Object.entries(entries).map(([key, value]) => {
    const { en, sv } = withSince(words[key]!);
    const isOptional = value.type === 'optional' || value.type === 'nullish';
    const rest = `${value.type === 'nullish' ? ' | null' : ''}${isOptional ? ' | undefined' : ''}`;
    return `  /**\n   * ${en}\n   *\n   * ${sv}\n   */\n  ${key}${isOptional ? '?' : ''}: ${typeOf(value)}${rest};\n`;
  });
  return `\nexport interface ${nameOf(entry)} {\n${keys.join('')}}\n`;
}

/** A type by its name where it has one. */
const typeOf = (node: SchemaNode): string => names.get(node) ?? inlineType(node);

function inlineType(node: SchemaNode): string {
  switch (node.type) {
    case 'optional':
    case 'nullish':
      return typeOf(node.wrapped!);
    case 'lazy':
      return typeOf(node.getter!(undefined));
    case 'array': {
      const item = typeOf(node.item!);
      return / /.test(item) ? `(${item})[]` : `${item}[]`;
    }
    case 'union':
      return [...new Set(node.options!.map((option) => typeOf(option as SchemaNode)))].join(' | ');
    case 'picklist':
      return (node.options as readonly string[]).map((word) => JSON.stringify(word)).join(' | ');
    case 'record':
      return `Record<${typeOf(node.key!)}, ${typeOf(node.value!)}>`;
    case 'object':
      throw new Error('An entry has a name of its own: export it from schema.ts.');
    default:
      return node.type;
  }
}
