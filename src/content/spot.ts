import { entries } from './entries.js';
import { isObject } from './json.js';
import { termOf } from './key-names.js';
import { takeApart, type Looks } from './looks.js';
import { quote } from './quote.js';
import { partsOf } from './text-places.js';

/** A key on the way to a value, and where in its list. */
interface Step {
  readonly key: string;
  /** The key's name in Swedish; missing where the format has no such key. */
  term?: string | undefined;
  /** The entry that has the key. */
  readonly of: string | undefined;
  readonly isLanguage: boolean;
  /** Where in the key's list, from 1. */
  number?: number;
  /** The entry there. */
  entry?: unknown;
  /** What that is called. */
  title?: string | undefined;
}

/** A place in a file's content, and what the format knows of it. */
export interface Spot {
  readonly steps: readonly Step[];
  /** The entry that the last key is one of. */
  readonly entry: string | undefined;
  /** The last key on the way that the format knows; a place in a list belongs to the list's. */
  readonly key: string | undefined;
  /** How the value there should look. */
  readonly looks: Looks | undefined;
  readonly value: unknown;
}

const FILE = takeApart('#content');
const STRING = takeApart('string');

/** The keys whose text a person would call an entry by, the best first. */
const CALLED = ['title', 'name', 'term', 'role', 'event', 'actor', 'label', 'code', 'date', 'id'];
/** The most of a title that is told, in UTF-16 units. */
const LONGEST_TITLE = 60;
/** How many steps are told of, from the last entry that has a title on. */
const STEPS = 3;

/** Follows a JSON Pointer through a file's value and through the format, side by side. */
export function spotAt(file: unknown, pointer: string): Spot {
  let value = file;
  let looks: Looks | undefined = FILE;
  let [entry, key]: (string | undefined)[] = [];
  const steps: Step[] = [];
  for (const part of partsOf(pointer)) {
    if (Array.isArray(value)) {
      value = (value as readonly unknown[])[Number(part)];
      looks = looks?.item;
      const step = steps.at(-1);
      if (step) {
        step.number = Number(part) + 1;
        step.entry = (looks?.object ?? looks)?.entry && value;
      }
      continue;
    }
    const own: Looks | undefined = looks?.object ?? looks;
    const holder: Looks | undefined = own?.entry === undefined ? undefined : own;
    const below: Looks | undefined = holder && entries.get(holder.entry!)?.looks.get(part);
    const isLanguage = !!own && !holder && steps.length > 0;
    // A language belongs to the key of its text.
    if (!isLanguage) [entry, key] = [holder?.entry, below && part];
    steps.push({ key: part, of: below && entry, isLanguage });
    value = isObject(value) && Object.hasOwn(value, part) ? value[part] : undefined;
    looks = isLanguage ? STRING : below;
  }
  // No more of them are told of, and a file may go deep.
  for (const step of steps.slice(-STEPS)) {
    step.term = step.of === undefined ? undefined : termOf(step.of, step.key);
    step.title = titleOf(step.entry);
  }
  return { steps, entry, key, looks, value };
}

/** Names a place in words, step by step: “mål nr 2 ”Framtid””, “ingress ("summary")”. */
export function wordsFor({ steps }: Spot, language: 0 | 1): string[] {
  const from = Math.max(
    steps.findLastIndex(({ title }) => title),
    steps.length - STEPS,
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
