import { vocabulary } from '../../format/descriptions.js';
import { entries } from '../../format/entries.js';
import type { Description } from '../../format/entries.descriptions.js';
import { meaningsOf } from '../../read/key-names.js';
import type { Wording } from '../language.js';
import { englishMeaning } from './english-meanings.js';
import { capital, wordsOfKey } from './words-of-key.js';

/** What a field is called, and what it is for. */
export interface FieldWords {
  readonly label: Wording;
  /** Empty where the label says it all. */
  readonly help: Wording;
}

/** Sentences for those who write the file by hand: of its quotation marks, codes and empty values. */
const FOR_FILES =
  /\bnull\b|Markdown|[{}[\]=]|\b(?:true|false|BCP 47|tag|nyckel\w*|nycklar\w*|JSON\S*|id|ids|språkkod\w*|citattecken)\b|\bkeys?\b|quotation marks|decimalpunkt|eller (?:dokumentets )?egna ord|or (?:words of your own|the document’s own words)/i;

/** An example that is an id or a language's code, which an editor chooses by its name. */
const CODE = /^(?:Exempel|Example): "(?:[a-z\d]+(?:-[a-z\d]+)+|[a-z]{2})"|^(?:Exempel|Example): [\d, ]+\.$/;

const known = new Map<string, FieldWords>();

/** Gives a field its words, from the format's own description of the key; they are worked out once. */
export function fieldWords(entry: string, key: string): FieldWords {
  const name = `${entry}/${key}`;
  const words = known.get(name) ?? wordsFrom(entry, key);
  known.set(name, words);
  return words;
}

function wordsFrom(entry: string, key: string): FieldWords {
  const said = descriptionOf(entry, key);
  const [, label, rest] = /^([^:.]+):\s*([^]*)$/.exec(said?.sv ?? '') ?? [];
  return {
    label: { sv: label ?? wordsOfKey(key), en: wordsOfKey(key) },
    help: { sv: withComma(capital(helpOf(rest ?? '', '”'))), en: helpOf(said?.en ?? '', '“') },
  };
}

function descriptionOf(entry: string, key: string): Description | undefined {
  const described = vocabulary as Readonly<Record<string, Readonly<Record<string, Description>>>>;
  return Object.hasOwn(described, entry) && Object.hasOwn(described[entry]!, key)
    ? described[entry]![key]
    : undefined;
}

/** What of a description an editor of a form has use for, in the marks of running text. */
function helpOf(description: string, quote: '”' | '“'): string {
  return description
    .split(/(?<=[.!?])\s+(?=[\p{Lu}"”]|null)/u)
    .map(withoutBrackets)
    .filter((sentence) => !FOR_FILES.test(sentence) && !CODE.test(sentence) && !isOfKeys(sentence))
    .join(' ')
    .replace(/\bExempel: /g, 'Till exempel ')
    .replace(/\bExample: /g, 'For example ')
    .replace(/"([^"]*)"/g, `${quote}$1”`);
}

/** An example of the document's parts by their keys, which an editor chooses by their names. */
function isOfKeys(sentence: string): boolean {
  const quoted = [...sentence.matchAll(/"([^"]*)"/g)].map(([, inside]) => inside!);
  return quoted.length > 0 && quoted.every((inside) => entries.get('content')!.keys.has(inside));
}

/** A number of an example as it is written in Swedish: 71.5 stands in a file, 71,5 in a text. */
const withComma = (help: string): string => help.replace(/(Till exempel \d+)\.(?=\d)/g, '$1,');

const withoutBrackets = (sentence: string): string =>
  /^(?:Exempel|Example):/.test(sentence) && !sentence.includes('{')
    ? sentence.replace(/[[\]]/g, '')
    : sentence;

/** One of the format's own words for a value, as an editor knows it. */
export interface ChoiceWords {
  readonly value: string;
  readonly label: Wording;
}

/** Gives the words that a field lets an editor choose from, in the format's order; none where it has none. */
export function choiceWords(
  entry: string,
  key: string,
  choices: readonly string[] = [],
): readonly ChoiceWords[] {
  const meanings = meaningsOf(entry, key) ?? listedIn(entry, key);
  const values = choices.length ? choices : Object.keys(meanings);
  return values.map((value) => ({
    value,
    label: { sv: capital(meanings[value] ?? value), en: capital(englishMeaning(entry, key, value)) },
  }));
}

/** Words that a description lists as they stand: "strategi, program, plan, eller dokumentets egna ord". */
function listedIn(entry: string, key: string): Readonly<Record<string, string>> {
  const said = /:\s*([\p{L}, ]+?),? eller dokumentets egna ord/u.exec(
    descriptionOf(entry, key)?.sv ?? '',
  )?.[1];
  if (!said) return {};
  return Object.fromEntries(said.split(/, | eller /).map((word) => [word, word]));
}
