import type { Content } from '../../format/schema.js';
import { isObject } from '../../format/json.js';
import type { PieceKind } from '../../import/suggestion.js';
import { meaningsOf, termOf } from '../../read/key-names.js';
import { placeInWords, spotsIn, type Spot } from '../../read/spot.js';
import type { Language } from '../command.js';
import { beginning } from './source-piece.view.js';

/** What has become of a piece in the content. */
export interface OutcomeView {
  /** Where in the content, in words: “mål nr 1 ”Framtid””. */
  readonly where: string;
  /** What the entry there says, where it was made of the piece's words and is not just them. */
  readonly fields: readonly { readonly name: string; readonly value: string }[];
}

/** The kinds whose words are taken apart, so that a reader has to see into what. */
const TAKEN_APART: ReadonlySet<PieceKind> = new Set([
  ...(['measure', 'indicator', 'fact', 'decision', 'document', 'contact', 'duty'] as const),
  ...(['responsibility', 'term', 'participation', 'funding', 'follow-up'] as const),
]);

/** The most fields of an entry that are shown. */
const MOST_FIELDS = 6;

/** Makes what gives the places in a content file in words. */
export function outcomesIn(
  content: Content,
  language: Language,
): (pointer: string, kind: PieceKind) => OutcomeView {
  const spotAt = spotsIn(content);
  return (pointer, kind) => {
    const spot = spotAt(pointer);
    return {
      where: placeInWords(spot, language === 'sv' ? 0 : 1).join(', '),
      fields: TAKEN_APART.has(kind) ? fieldsOf(spot, language) : [],
    };
  };
}

function fieldsOf({ value, schema }: Spot, language: Language): OutcomeView['fields'] {
  const entry = (schema?.object ?? schema)?.entry;
  if (!isObject(value) || entry === undefined) return [];
  return Object.entries(value)
    .filter(([key]) => key !== 'id')
    .map(([key, one]) => ({
      name: (language === 'sv' ? termOf(entry, key)?.toLowerCase() : undefined) ?? key,
      value: beginning(choiceInWords(entry, key, one, language) ?? valueInWords(one, language), 160),
    }))
    .filter(({ value }) => value)
    .slice(0, MOST_FIELDS);
}

/** The meaning of one of the format's own words, such as “adopted”; undefined for any other value. */
function choiceInWords(entry: string, key: string, value: unknown, language: Language): string | undefined {
  const meanings = language === 'sv' && typeof value === 'string' ? meaningsOf(entry, key) : undefined;
  return meanings && Object.hasOwn(meanings, value as string) ? meanings[value as string] : undefined;
}

/** A value's words, those of what it holds parted by commas; an actor's state stands after the actor. */
function valueInWords(value: unknown, language: Language): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  const inner = (values: readonly unknown[]): string =>
    values
      .map((one) => valueInWords(one, language))
      .filter(Boolean)
      .join(', ');
  if (Array.isArray(value)) return inner(value);
  if (!isObject(value)) return JSON.stringify(value);
  const { actor, state, ...rest } = value;
  if (typeof actor !== 'string' || typeof state !== 'string') return inner(Object.values(value));
  const said = choiceInWords('responsibility', 'state', state, language) ?? state;
  return inner([`${actor} (${said})`, ...Object.values(rest)]);
}
