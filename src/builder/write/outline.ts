import { entries } from '../../format/entries.js';
import { isObject } from '../../format/json.js';
import { fieldWords } from '../form/field-words.js';
import { itemNameAt } from '../form/entry-walk.js';
import { hasId } from '../form/field-kind.js';
import { languageOf } from '../form/language-of.js';
import { calledIn, nameOf } from '../form/names.js';
import { isPart } from '../form/shown-fields.js';
import type { Wording } from '../language.js';
import { pointerOf, valueAt, type Path } from '../model/json-path.js';

/** A place in the outline: the document, one of its parts, or an entry. */
export interface OutlineNode {
  readonly path: Path;
  /** Tells it apart from all others. */
  readonly pointer: string;
  readonly title: Wording;
  /** The language of the title, where it is the document's own. */
  readonly language?: string;
  readonly children: readonly OutlineNode[];
  /** Whether it is a list, to which entries can be added. */
  readonly isList: boolean;
  /** How many entries its list has; undefined for what is in none. */
  readonly siblings?: number;
}

/** Lists whose entries stand among the document's parts by their own titles, and not under a heading. */
const FLAT = new Set(['sections', 'journeys']);

/** Gives the outline of a document: what it is first, and then its parts in the order of the file. */
export function outlineOf(content: object): readonly OutlineNode[] {
  const parts = Object.keys(content).filter(isPart);
  const chapters = titlesOf(
    parts.filter((key) => FLAT.has(key)).flatMap((key) => itemsOf(content, [key], valueAt(content, [key]))),
  );
  return [
    node([], { sv: 'Om dokumentet', en: 'About the document' }),
    ...parts.flatMap((key): readonly OutlineNode[] => {
      const value = (content as Readonly<Record<string, unknown>>)[key];
      const path = [key];
      if (FLAT.has(key)) return itemsOf(content, path, value);
      const { label: own } = fieldWords('content', key);
      const label = chapters.has(own.sv.toLowerCase()) ? allOf(own) : own;
      const item = entries.get('content')?.keys.get(key)?.item?.entry;
      if (item === undefined) return [node(path, own)];
      return [
        { ...node(path, label), children: hasId(item) ? itemsOf(content, path, value) : [], isList: true },
      ];
    }),
  ];
}

/** A list's name beside a chapter of the same name, which has the words that introduce it: "Alla mål". */
const allOf = ({ sv, en }: Wording): Wording => ({
  sv: `Alla ${sv.toLowerCase()}`,
  en: `All ${en.toLowerCase()}`,
});

const titlesOf = (nodes: readonly OutlineNode[]): ReadonlySet<string> =>
  new Set(nodes.flatMap(({ title, children }) => [title.sv.toLowerCase(), ...titlesOf(children)]));

const node = (path: Path, title: Wording): OutlineNode => ({
  path,
  pointer: pointerOf(path),
  title,
  children: [],
  isList: false,
});

function itemsOf(content: object, list: Path, value: unknown): readonly OutlineNode[] {
  if (!Array.isArray(value)) return [];
  const items = value as readonly unknown[];
  return once(items, `${languageOf(content)} ${pointerOf(list)}`, () =>
    items.map((item, at) => itemOf(content, [...list, at], item, items.length)),
  );
}

/** The place of an entry; the same object as long as the entry is, and stands where it stood. */
function itemOf(content: object, path: Path, item: unknown, siblings: number): OutlineNode {
  const make = (): OutlineNode => ({
    ...node(path, calledIn(content, path)),
    ...(nameOf(item, languageOf(content)) === undefined ? {} : { language: languageOf(content) }),
    children: isObject(item) ? below(content, path, item) : [],
    siblings,
  });
  return isObject(item) ? once(item, `${languageOf(content)} ${siblings} ${pointerOf(path)}`, make) : make();
}

const known = new WeakMap<object, { readonly key: string; readonly made: unknown }>();

/** Makes something of a value; the same again, as long as the value and the key are the same. */
function once<T>(value: object, key: string, make: () => T): T {
  const before = known.get(value);
  if (before?.key === key) return before.made as T;
  const made = make();
  known.set(value, { key, made });
  return made;
}

/** Entries within an entry that can be chosen by themselves: sub-goals, steps, terms. */
function below(content: object, path: Path, item: Readonly<Record<string, unknown>>): readonly OutlineNode[] {
  return Object.entries(item).flatMap(([key, value]) => {
    if (!Array.isArray(value) || !value.length) return [];
    const inner = itemNameAt([...path, key]);
    return inner !== undefined && hasId(inner) ? itemsOf(content, [...path, key], value) : [];
  });
}

/** Finds a node by its pointer, or by that of something within it: the innermost that there is. */
export function nodeAt(nodes: readonly OutlineNode[], pointer: string): OutlineNode | undefined {
  const around = nodes.find((one) => one.pointer && `${pointer}/`.startsWith(`${one.pointer}/`));
  if (!around) return nodes.find((one) => !one.pointer);
  return nodeAt(around.children, pointer) ?? around;
}

/** Counts the problems by the nodes that they stand at. */
export function problemsAt(
  nodes: readonly OutlineNode[],
  problems: readonly { readonly pointer: string }[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { pointer } of problems) {
    const at = nodeAt(nodes, pointer)?.pointer;
    if (at !== undefined) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return counts;
}
