import type { GenericSchema } from 'valibot';
import { vocabulary } from './descriptions.js';
import type { Description } from './entries.descriptions.js';
import * as schema from './schema.js';

/** What is read of a Valibot schema: Valibot's own, documented, object form. */
interface Node extends GenericSchema {
  readonly wrapped?: Node;
  readonly item?: Node;
  readonly key?: Node;
  readonly value?: Node;
  readonly entries?: Readonly<Record<string, Node>>;
  readonly options?: readonly (Node | string)[];
  readonly getter?: (input: unknown) => Node;
}

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

const nodes = new Map(
  Object.entries(schema as unknown as Readonly<Record<string, Node>>)
    .filter(([name]) => name !== 'id')
    .map(([name, node]) => [node, NAMES[name] ?? name[0]!.toUpperCase() + name.slice(1)]),
);

/**
 * Writes the format as plain interfaces, with a sentence on each key: what those who install the library are given for
 * types. For the build; in here the types are inferred from `schema.ts`.
 */
export function plainTypes(): string {
  const written = new Set<string>();
  const types = [...nodes].flatMap(([node, name]) => {
    if (written.has(name)) return [];
    written.add(name);
    return [node.type === 'object' ? interfaceOf(node, name) : aliasOf(node, name)];
  });
  return `// Generated from the content format.\n${types.join('')}`;
}

const aliasOf = (node: Node, name: string): string =>
  `\n/** ${ALIASES[name]} */\nexport type ${name} = ${inlineType(node)};\n`;

function interfaceOf({ entries = {} }: Node, name: string): string {
  const entry = Object.entries(schema).find(([, node]) => nodes.get(node as unknown as Node) === name)![0];
  const words = vocabulary[entry as keyof typeof vocabulary] as Readonly<Record<string, Description>>;
  const keys = Object.entries(entries).map(([key, value]) => {
    const { en, sv } = words[key]!;
    const isOptional = value.type === 'optional' || value.type === 'nullish';
    const rest = `${value.type === 'nullish' ? ' | null' : ''}${isOptional ? ' | undefined' : ''}`;
    return `  /**\n   * ${en}\n   *\n   * ${sv}\n   */\n  ${key}${isOptional ? '?' : ''}: ${typeOf(value)}${rest};\n`;
  });
  return `\nexport interface ${name} {\n${keys.join('')}}\n`;
}

/** A type by its name where it has one. */
const typeOf = (node: Node): string => nodes.get(node) ?? inlineType(node);

function inlineType(node: Node): string {
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
      return [...new Set(node.options!.map((option) => typeOf(option as Node)))].join(' | ');
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
