/** What a key's value should look like, by the name that the schema gives a form. */
const FORMS: Readonly<Record<string, readonly [sv: string, en: string]>> = {
  string: ['en text inom citattecken', 'a text in quotation marks'],
  number: ['ett tal utan citattecken', 'a number without quotation marks'],
  boolean: ['true (ja) eller false (nej), utan citattecken', 'true or false, without quotation marks'],
  array: [
    'en lista inom hakparenteser, [ ], även om den bara har en sak i sig',
    'a list in square brackets, [ ], even if it holds one thing only',
  ],
  object: ['uppgifterna inom klamrar, { }', 'an entry in curly brackets, { }'],
  id: [
    'små bokstäver a–z, siffror och bindestreck, utan mellanslag',
    'lower-case letters a–z, digits and hyphens, without spaces',
  ],
  date: [
    'ett år, en månad eller en dag: "2021", "2021-06" eller "2021-06-14". Dokumentets egen skrivning får plats i {"date": "2021-06-14", "text": "…"}',
    'a year, a month or a day: "2021", "2021-06" or "2021-06-14". The document’s own wording fits in {"date": "2021-06-14", "text": "…"}',
  ],
  language: ['en språkkod: "sv", "en", "ar" …', 'a language tag: "sv", "en", "ar" …'],
  translations: [
    'en text inom citattecken, eller samma text på flera språk, {"sv": "…", "en": "…"}',
    'a text in quotation marks, or the same text in several languages, {"sv": "…", "en": "…"}',
  ],
  kommunkod: [
    'kommunens kod med fyra siffror, inom citattecken',
    'the municipality’s code of four digits, in quotation marks',
  ],
  address: [
    'en adress som börjar med https:, http:, mailto: eller tel:, eller en adress på den egna webbplatsen',
    'an address that begins with https:, http:, mailto: or tel:, or one on the same site',
  ],
  version: ['formatets version inom citattecken: "1.0"', 'the format’s version in quotation marks: "1.0"'],
  sdgTarget: [
    'ett delmåls nummer inom citattecken: "4.7", "11.a"',
    'the number of a target in quotation marks: "4.7", "11.a"',
  ],
  sdg: ['ett heltal från 1 till 17', 'a whole number from 1 to 17'],
};

/** Says how a value of a form is written. */
export const formInWords = (name: string | number | undefined, language: 0 | 1): string =>
  FORMS[String(name)]?.[language] ?? String(name);

/** Says what a value is, with its beginning: “texten ”2021–2025””. */
export function valueInWords(
  value: unknown,
  language: 0 | 1,
  quoted: (text: string) => string,
): string | undefined {
  if (typeof value === 'string')
    return value.trim()
      ? [`texten ”${quoted(value)}”`, `the text “${quoted(value)}”`][language]
      : ['en tom text', 'an empty text'][language];
  if (typeof value === 'number')
    return Number.isFinite(value) ? [`talet ${value}`, `the number ${value}`][language] : undefined;
  if (typeof value === 'boolean' || value === null) return String(value);
  if (Array.isArray(value)) return ['en lista, [ … ]', 'a list, [ … ]'][language];
  return typeof value === 'object'
    ? ['uppgifter inom klamrar, { … }', 'an entry in curly brackets, { … }'][language]
    : undefined;
}
