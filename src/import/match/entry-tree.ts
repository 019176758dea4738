import type { Content } from '../../format/schema.js';

/* A content file as its entries: those that have ids, each with what it is, where it stands, and what it says. */

export type EntryKind =
  | 'document'
  | 'section'
  | 'goal'
  | 'journey'
  | 'step'
  | 'actor'
  | 'roles'
  | 'principles'
  | 'principle'
  | 'measure'
  | 'indicator'
  | 'glossary'
  | 'term'
  | 'related-document'
  | 'funding'
  | 'participation';

export type Value = Readonly<Record<string, unknown>>;

/** Lists of entries by the kind that they stand in, and the kind of their entries. */
const LISTS: Readonly<Partial<Record<EntryKind, Readonly<Record<string, EntryKind>>>>> = {
  document: {
    sections: 'section',
    goals: 'goal',
    journeys: 'journey',
    actors: 'actor',
    roles: 'roles',
    principles: 'principles',
    measures: 'measure',
    indicators: 'indicator',
    glossaries: 'glossary',
    documents: 'related-document',
    funding: 'funding',
    participation: 'participation',
  },
  section: { sections: 'section' },
  goal: { goals: 'goal', sections: 'section', documents: 'related-document' },
  journey: { steps: 'step' },
  actor: { actors: 'actor' },
  principles: { items: 'principle' },
  glossary: { terms: 'term' },
};

/** Keys of an entry that hold other entries. */
export const listsOf = (kind: EntryKind): Readonly<Record<string, EntryKind>> => LISTS[kind] ?? {};

/** An entry in its file. */
export interface EntryNode {
  readonly kind: EntryKind;
  readonly value: Value;
  readonly pointer: string;
  readonly parent?: EntryNode;
  /** Its place among all entries of the file. */
  readonly order: number;
  readonly id?: string;
  /** Its title in the file's language; empty for none. */
  readonly title: string;
  /** Its number or code. */
  readonly number: string;
  /** All that it says itself but its title and number, in the file's language. */
  readonly body: string;
  readonly children: readonly EntryNode[];
}

const TITLES = ['title', 'term', 'name'];
const NUMBERS = ['number', 'code', 'label'];
/** Keys that say nothing of what an entry is about. */
const SILENT: ReadonlySet<string> = new Set([
  ...TITLES,
  ...NUMBERS,
  'id',
  'goals',
  'goal',
  'parts',
  'outline',
  'responsible',
  'sdg',
  'url',
  'figure',
  'figures',
  'actor',
]);

/** Lays a file out as its entries, the file itself first. */
export function entriesOf(content: Content): readonly EntryNode[] {
  const language = content.language ?? 'sv';
  const all: EntryNode[] = [];
  const visit = (kind: EntryKind, value: Value, pointer: string, parent?: EntryNode): EntryNode => {
    const lists = listsOf(kind);
    const children: EntryNode[] = [];
    const said = (keys: readonly string[]) =>
      keys.map((key) => textOf(value[key], language)).find((text) => text !== '') ?? '';
    const node: EntryNode = {
      kind,
      value,
      pointer,
      ...(parent && { parent }),
      order: all.length,
      ...(typeof value['id'] === 'string' && { id: value['id'] }),
      title: said(TITLES),
      number: said(NUMBERS),
      body: Object.entries(value)
        .filter(([key]) => !SILENT.has(key) && !(key in lists) && !key.startsWith('x-'))
        .flatMap(([, one]) => textsIn(one, language))
        .join('\n'),
      children,
    };
    all.push(node);
    for (const [key, childKind] of Object.entries(lists)) {
      const list = value[key];
      if (!Array.isArray(list)) continue;
      for (const [at, child] of (list as readonly unknown[]).entries()) {
        if (isObject(child)) children.push(visit(childKind, child, `${pointer}/${key}/${at}`, node));
      }
    }
    return node;
  };
  visit('document', content, '');
  return all;
}

export const isObject = (value: unknown): value is Value =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const TAG = /^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/;

/** Says whether a value is a text in several languages. */
export const isTranslated = (value: unknown): value is Readonly<Record<string, string>> =>
  isObject(value) &&
  Object.keys(value).length > 0 &&
  Object.entries(value).every(([tag, text]) => TAG.test(tag) && typeof text === 'string');

/** A text in a language; the first that there is where it has none. Empty for what is no text. */
export function textOf(value: unknown, language: string): string {
  if (typeof value === 'string') return value;
  if (!isTranslated(value)) return '';
  return value[language] ?? Object.values(value)[0]!;
}

function textsIn(value: unknown, language: string): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  if (isTranslated(value)) return [textOf(value, language)];
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, language));
  return isObject(value) ? Object.values(value).flatMap((one) => textsIn(one, language)) : [];
}
