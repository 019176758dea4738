import { entryExample, exampleOf, idFrom } from './example.js';
import { meaningsOf, termOf } from './key-names.js';
import { ownWordsIn } from './likely-slips.js';
import { nearest } from './did-you-mean.js';
import type { Finding } from './problems.js';
import { quote } from './messages/quote.js';
import type { PlaceDetails, Details } from './messages/sentences.js';
import { excerpt, type Spot } from './spot.js';
import { valueInWords } from './messages/value-forms.js';

/** The most of a value that is quoted, in UTF-16 units. */
const LONGEST_VALUE = 60;

/** Gives what the words may say of the place, in one language. */
export function placeDetailsIn(
  code: Finding['code'],
  details: Details,
  spot: Spot | undefined,
  language: 0 | 1,
): PlaceDetails {
  if (!spot) return {};
  const { value, steps } = spot;
  const last = steps.at(-1);
  if (last?.isLanguage) return aroundLanguage(last.key, details, spot, language);
  const isMissing = code === 'missing-key';
  const entry = isMissing ? String(details.of) : spot.entry;
  const key = isMissing ? String(details.key) : spot.key;
  return {
    example: exampleFor(entry, key, spot, details, language),
    here: isMissing ? undefined : inWordsOf(value, language),
    term: termFor(code, details, spot, entry, key),
    choices: choicesOf(entry, key, language),
  };
}

/** A text in one of several languages, or the tag of one. */
function aroundLanguage(
  tag: string,
  { format }: Details,
  { value, entry, key }: Spot,
  language: 0 | 1,
): PlaceDetails {
  if (format !== 'language')
    return {
      here: inWordsOf(value, language),
      example: `"${quote(tag)}": ${['"Skriv texten här"', '"Write the text here"'][language]}`,
    };
  return {
    here: [`”${quote(tag)}”, som inte är någon språkkod`, `“${quote(tag)}”, which is no language tag`][
      language
    ],
    form: 'translations',
    example: entry !== undefined && key !== undefined ? exampleOf(entry, key, language) : undefined,
  };
}

const inWordsOf = (value: unknown, language: 0 | 1): string | undefined =>
  valueInWords(value, language, (text) => excerpt(text, LONGEST_VALUE));

/** How the key at the place is written; an id is made of what stands there. */
function exampleFor(
  entry: string | undefined,
  key: string | undefined,
  { value, steps }: Spot,
  { format }: Details,
  language: 0 | 1,
): string | undefined {
  if (!steps.length && entry === undefined) return entryExample('content', language);
  if (entry === undefined || key === undefined) return undefined;
  const id = format === 'id' && typeof value === 'string' ? idFrom(value) : '';
  return id ? `"id": "${id}"` : exampleOf(entry, key, language);
}

/** The Swedish name of the key that the words name: the missing one, the one that was meant, the one that is empty. */
function termFor(
  code: Finding['code'],
  { nearest: meant, key }: Details,
  { schema }: Spot,
  entry: string | undefined,
  own: string | undefined,
): string | undefined {
  const [of, name] =
    code === 'unknown-key' ? [entry, meant] : code === 'bare-heading' ? [schema?.entry, key] : [entry, own];
  return of === undefined || name === undefined ? undefined : termOf(of, String(name));
}

/** The words to choose from for a key; in Swedish with what they mean. */
function choicesOf(entry: string | undefined, key: string | undefined, language: 0 | 1): string | undefined {
  const meanings = entry !== undefined && key !== undefined ? meaningsOf(entry, key) : undefined;
  return (
    meanings &&
    Object.entries(meanings)
      .map(([word, meaning]) => (language ? `"${word}"` : `"${word}" = ${meaning}`))
      .join(', ')
  );
}

/** Finds which of the words to choose from was meant, by the word or by what it means in Swedish. */
export function choice({ code }: Pick<Finding, 'code'>, { entry, key, value }: Partial<Spot> = {}): Details {
  if (code !== 'wrong-choice' || !entry || !key || typeof value !== 'string') return {};
  const words = ownWordsIn(entry)?.get(key);
  const found = words && nearest(value, words.keys());
  return found === undefined ? {} : { nearest: words!.get(found) };
}
