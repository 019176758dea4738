import { entries } from '../format/entries.js';
import { ownExample } from './key-names.js';
import type { ValueSchema } from '../format/value-schema.js';

/** A language of messages, by its place in a pair. */
type Language = 0 | 1;

/** What stands where the format gives no example of its own, by the form of the value. */
const SAMPLES: Readonly<Record<string, unknown>> = {
  number: 1,
  boolean: true,
  sdg: 11,
  sdgTarget: '11.3',
  date: '2021-06-14',
  language: 'en',
  kommunkod: '2418',
  version: '1.0',
  address: 'https://www.exempelby.se/',
  '@goals': 'arbete-och-bostad',
  '@actors': 'Kommunstyrelsen',
  '@outline': 'goals',
};
const TEXT = ['Skriv texten här', 'Write the text here'] as const;

/**
 * Shows how a key and its value are written: `"period": {"from": "2021", "to": "2025"}`. It comes from the format, so
 * that every key has one.
 */
export function exampleOf(entry: string, key: string, language: Language): string {
  const name = `${entry}.${key}.${language}`;
  let example = known.get(name);
  if (example === undefined) {
    example = `"${key}": ${written(sample(entries.get(entry)!.keys.get(key)!, entry, key, language))}`;
    known.set(name, example);
  }
  return example;
}

/** The examples that have been asked for: a file with many faults has the same one many times. */
const known = new Map<string, string>();

/** Shows how an entry is written: `{"samsyn": "1.0", "title": …}`. */
export const entryExample = (entry: string, language: Language): string =>
  written(sampleEntry(entry, language));

function sample(schema: ValueSchema, entry: string, key: string, language: Language): unknown {
  if (schema.entry) return sampleEntry(schema.entry, language);
  const own = schema.item?.entry ? undefined : ownExample(entry, key)?.[language];
  const value = own === undefined ? undefined : (JSON.parse(own) as unknown);
  if (schema.item) return Array.isArray(value) ? value : [value ?? sample(schema.item, entry, key, language)];
  if (schema.choices) return schema.choices[0];
  return value ?? SAMPLES[schema.form] ?? TEXT[language];
}

/** An entry with what it cannot do without and a title, or else with the first two things that it may say. */
function sampleEntry(name: string, language: Language): Readonly<Record<string, unknown>> {
  const { keys: schemas, required } = entries.get(name)!;
  const wanted = [...schemas.keys()].filter((key) => required.includes(key) || key === 'title');
  const keys = wanted.length ? wanted : [...schemas.keys()].filter((key) => key !== 'id').slice(0, 2);
  return Object.fromEntries(keys.map((key) => [key, sample(schemas.get(key)!, name, key, language)]));
}

/** Writes a value as people write it, with spaces. */
function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, one]) => `${JSON.stringify(key)}: ${written(one)}`)
    .join(', ')}}`;
}

/** Makes an id of a text: lower case, without accents, hyphens for the rest; empty where nothing is left. */
export const idFrom = (text: string): string =>
  text
    .slice(0, 60)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');
