import { entries } from '../format/entries.js';
import { isObject } from '../format/json.js';
import { termOf } from './key-names.js';
import { valueSchema, type ValueSchema } from '../format/value-schema.js';
import { quote } from './messages/quote.js';
import { partsOf } from './text-places.js';

/** A key on the way to a value, and where in its list. */
interface Step {
  readonly key: string;
  /** The key's name in Swedish; missing where the format has no such key. */
  readonly term: string | undefined;
  /** The entry that has the key. */
  readonly of: string | undefined;
  readonly isLanguage: boolean;
  /** Where in the key's list, from 1. */
  readonly number?: number;
  /** What the entry there is called. */
  readonly title?: string | undefined;
}

/** A place in a file's content, and what the format knows of it. */
export interface Spot {
  readonly steps: readonly Step[];
  /** The entry that the last key is one of. */
  readonly entry: string | undefined;
  /** The last key on the way that the format knows; a place in a list belongs to the list's. */
  readonly key: string | undefined;
  /** How the value there should look. */
  readonly schema: ValueSchema | undefined;
  readonly value: unknown;
}

const FILE = valueSchema('#content');
const STRING = valueSchema('string');

/** The keys whose text a person would call an entry by, the best first. */
const CALLED = ['title', 'name', 'term', 'role', 'event', 'actor', 'label', 'code', 'date', 'id'];
/** The most of a title that is told, in UTF-16 units. */
const LONGEST_TITLE = 60;
/** How many steps are told of, from the last entry that has a title on. */
const MOST_STEPS_TOLD = 3;

/**
 * Follows JSON Pointers through a file's value and through the format, side by side. What several have in common is
 * followed once.
 */
export function spotsIn(file: unknown): (pointer: string) => Spot {
  const start: Spot = { steps: [], entry: undefined, key: undefined, schema: FILE, value: file };
  const known = new Map([['', start]]);
  return function spotAt(pointer): Spot {
    const cut = pointer.lastIndexOf('/');
    const spot = known.get(pointer) ?? below(spotAt(pointer.slice(0, cut)), partsOf(pointer.slice(cut))[0]!);
    known.set(pointer, spot);
    return spot;
  };
}

/** Where one more part of a pointer leads. */
function below({ steps, entry, key, schema, value }: Spot, part: string): Spot {
  if (Array.isArray(value)) {
    const one = (value as readonly unknown[])[Number(part)];
    const item = schema?.item;
    const isEntry = (item?.object ?? item)?.entry !== undefined;
    const placed = { number: Number(part) + 1, title: isEntry ? titleOf(one) : undefined };
    const list = steps.slice(-1).map((step) => ({ ...step, ...placed }));
    return { steps: [...steps.slice(0, -1), ...list], entry, key, schema: item, value: one };
  }
  const own = schema?.object ?? schema;
  const holder = own?.entry === undefined ? undefined : own;
  const next = holder && entries.get(holder.entry!)?.keys.get(part);
  const isLanguage = !!own && !holder && steps.length > 0;
  const of = next && holder.entry;
  const step = { key: part, term: of === undefined ? undefined : termOf(of, part), of, isLanguage };
  return {
    steps: [...steps, step],
    // A language belongs to the key of its text.
    ...(isLanguage ? { entry, key } : { entry: holder?.entry, key: next && part }),
    schema: isLanguage ? STRING : next,
    value: isObject(value) && Object.hasOwn(value, part) ? value[part] : undefined,
  };
}

/** Names a place in words, step by step: “mål nr 2 ”Framtid””, “ingress ("summary")”. */
export function placeInWords({ steps }: Spot, language: 0 | 1): string[] {
  const from = Math.max(
    steps.findLastIndex(({ title }) => title),
    steps.length - MOST_STEPS_TOLD,
    0,
  );
  return steps
    .slice(from)
    .map((step, i, told) => (language ? inEnglish(step) : inSwedish(step, i === told.length - 1)));
}

function inSwedish({ key, term, isLanguage, number, title }: Step, isLast: boolean): string {
  if (isLanguage) return `språket ”${quote(key)}”`;
  if (term === undefined) return `”${quote(key)}”${number ? ` nr ${number}` : ''}`;
  const which = `${lowerFirst(term)}${number ? ` nr ${number}` : ''}`;
  return title ? `${which} ”${title}”` : isLast ? `${which} ("${key}")` : which;
}

function inEnglish({ key, isLanguage, number, title }: Step): string {
  const which = `${isLanguage ? 'language ' : ''}“${quote(key)}”${number ? ` no. ${number}` : ''}`;
  return title ? `${which} “${title}”` : which;
}

const lowerFirst = (words: string): string => words[0]!.toLowerCase() + words.slice(1);

/** What a person would call an entry; undefined where it has nothing of the kind. */
function titleOf(value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  for (const key of CALLED) {
    const said = Object.hasOwn(value, key) ? value[key] : undefined;
    const text = isObject(said) ? (said['sv'] ?? Object.values(said)[0]) : said;
    if (typeof text === 'string' && text.trim()) return excerpt(text, LONGEST_TITLE);
  }
  return undefined;
}

/** Quotes no more than so much of a text. */
export function excerpt(text: string, most: number): string {
  const line = text.slice(0, most + 1).replace(/\s+/g, ' ');
  return quote(line.length > most ? `${line.slice(0, most).trimEnd()}…` : line);
}
