import type { ThemeCode, ThemeProblem } from './theme.js';

type Details = Readonly<Record<string, string | undefined>>;
type Words = readonly [sv: (details: Details) => string, en: (details: Details) => string];

/** What a value should look like, by the token type that a property takes. */
const FORMS: Record<string, readonly [sv: string, en: string]> = {
  theme: ['ett tema inom klamrar, { … }', 'a theme in curly brackets, { … }'],
  group: ['en grupp inom klamrar: { … }', 'a group in curly brackets: { … }'],
  token: ['ett värde i formen { "$value": … }', 'a token of the form { "$value": … }'],
  color: [
    'en färg: ”#2c5a3f”, eller en färg i formen { "colorSpace": …, "components": … }',
    'a colour: “#2c5a3f”, or a colour of the form { "colorSpace": …, "components": … }',
  ],
  fontFamily: [
    'ett typsnitts namn, eller en lista med namn: [ "Open Sans", "sans-serif" ]',
    'a font’s name, or a list of names: [ "Open Sans", "sans-serif" ]',
  ],
  fontWeight: [
    'ett tal från 1 till 1000, eller ett ord som ”bold”',
    'a number from 1 to 1000, or a word such as “bold”',
  ],
  length: [
    'ett tal, som räknas i em (0.75 är tre fjärdedelar av textens storlek), eller { "value": 12, "unit": "px" } med typen dimension; enheten är px eller rem',
    'a number, counted in em (0.75 is three quarters of the text size), or { "value": 12, "unit": "px" } with the type dimension; the unit is px or rem',
  ],
  ratio: ['ett tal större än 0, till exempel 1.25', 'a number greater than 0, such as 1.25'],
  extends: [
    'adressen till temat som det här bygger på: ”./region.tokens.json”, eller ”samsyn:grund”',
    'the address of the theme that this one builds on: “./region.tokens.json”, or “samsyn:grund”',
  ],
};
const form = (name: string | undefined, language: 0 | 1): string => FORMS[name!]?.[language] ?? name!;
const perhaps = (nearest: string | undefined, words: (nearest: string) => string): string =>
  nearest === undefined ? '' : words(nearest);

/** Each problem in Swedish and in English. Every message says what to do. */
const MESSAGES: Record<ThemeCode, Words> = {
  'wrong-type': [
    (d) =>
      `Typen ($type) ska vara ${d.expected}${perhaps(d.found, (f) => `, inte ${f}`)}. Värdet används inte.`,
    (d) =>
      `The type ($type) should be ${d.expected}${perhaps(d.found, (f) => `, not ${f}`)}. The value is left out.`,
  ],
  'wrong-value': [
    (d) => `Här ska det stå ${form(d.expected, 0)}. Det som står nu används inte.`,
    (d) => `This should be ${form(d.expected, 1)}. What stands there now is left out.`,
  ],
  transparent: [
    () => 'Färgen är genomskinlig, så kontrasten kan inte beräknas. Skriv en färg som täcker helt.',
    () => 'The colour is transparent, so its contrast cannot be known. Write an opaque colour.',
  ],
  'not-supported': [
    (d) => `Samsyn läser inte ”${d.key}”. Skriv värdet här, eller hänvisa till det med {grupp.namn}.`,
    (d) => `Samsyn does not read “${d.key}”. Write the value here, or refer to it with {group.name}.`,
  ],
  'unknown-name': [
    (d) =>
      `Det finns inget som heter ”${d.name}” att ställa in.${perhaps(d.nearest, (n) => ` Menade du ”${n}”?`)} Namnen är: ${d.names}.`,
    (d) =>
      `There is nothing named “${d.name}” to set.${perhaps(d.nearest, (n) => ` Did you mean “${n}”?`)} The names are: ${d.names}.`,
  ],
  'missing-name': [
    () =>
      'Temat har inget namn. Skriv det i $extensions: "se.samsyn": { "name": "skog" }, med små bokstäver a–z, siffror och bindestreck.',
    () =>
      'The theme has no name. Write it in $extensions: "se.samsyn": { "name": "skog" }, in lower-case letters a–z, digits and hyphens.',
  ],
  'missing-pair': [
    (d) => `Färgen finns inte i ”${d.other}”, så samma färg används i båda. Lägg till ${d.other}.${d.name}.`,
    (d) => `The colour is not in “${d.other}”, so the same is used in both. Add ${d.other}.${d.name}.`,
  ],
  'dangling-alias': [
    (d) =>
      `Det finns inget ”${d.target}” att hänvisa till.${perhaps(d.nearest, (n) => ` Menade du ”{${n}}”?`)}`,
    (d) => `There is no “${d.target}” to refer to.${perhaps(d.nearest, (n) => ` Did you mean “{${n}}”?`)}`,
  ],
  'cyclic-alias': [
    (d) => `Hänvisningarna går runt: ${d.way}. Skriv ett värde på något av ställena.`,
    (d) => `The references go round in a circle: ${d.way}. Write a value in one of the places.`,
  ],
  'cyclic-extends': [
    (d) => `Temana bygger på varandra runt i en ring: ${d.way}. Ta bort ”extends” i ett av dem.`,
    (d) => `The themes extend one another in a circle: ${d.way}. Remove “extends” from one of them.`,
  ],
  'unread-file': [
    (d) =>
      `Temat ${d.address} gick inte att läsa${perhaps(d.reason, (r) => ` (${r})`)}. Kontrollera adressen och filen.`,
    (d) =>
      `The theme ${d.address} could not be read${perhaps(d.reason, (r) => ` (${r})`)}. Check the address and the file.`,
  ],
};

/** A place in a token file. */
export interface TokenPlace {
  readonly file: string;
  readonly pointer: string;
}

/** Puts what was found at a place into words. */
export function themeProblem(
  { file, pointer }: TokenPlace,
  code: ThemeCode,
  details: Details = {},
): ThemeProblem {
  const [sv, en] = MESSAGES[code];
  const severity = code === 'missing-pair' ? 'warning' : 'error';
  return { pointer, file, severity, code, message: { sv: sv(details), en: en(details) } };
}
