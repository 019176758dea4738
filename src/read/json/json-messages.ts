import type { FaultName } from './fault.js';
import { perhaps, type Sentences } from '../messages/sentences.js';

type Pair = readonly [sv: string, en: string];
const BRACKETS: Readonly<Record<string, Pair>> = {
  '{': ['en klammer, {,', 'a curly bracket, {,'],
  '}': ['en klammer, },', 'a curly bracket, },'],
  '[': ['en hakparentes, [,', 'a square bracket, [,'],
  ']': ['en hakparentes, ],', 'a square bracket, ],'],
};
const bracket = (mark: string | number | undefined, language: 0 | 1): string =>
  BRACKETS[String(mark)]?.[language] ?? String(mark);
const isOpening = (mark: string | number | undefined): boolean => mark === '{' || mark === '[';

/**
 * What is wrong with a text that should be JSON, by what a person would call it. `before` is what stands before the
 * place in its line, and `after` what stands there.
 */
export const FAULTS: Readonly<Record<FaultName, Sentences>> = {
  'missing-comma': [
    (d) =>
      `Det saknas ett kommatecken efter ”${d.before}”.${perhaps(d.mark, (found) => ` Där står ${found} i stället.`)} Mellan två uppgifter ska det stå ett kommatecken.`,
    (d) =>
      `A comma is missing after “${d.before}”.${perhaps(d.mark, (found) => ` There is ${found} instead.`)} A comma stands between two things.`,
  ],
  'extra-comma': [
    (d) =>
      `Det står ett kommatecken för mycket efter ”${d.before}”. Ta bort det. Kommatecken ska bara stå mellan två uppgifter, och inte efter den sista.`,
    (d) =>
      `There is a comma too many after “${d.before}”. Take it away. Commas stand between two things only, and not after the last one.`,
  ],
  'inner-quote': [
    (d) =>
      `Det står ett citattecken inne i en text, efter ”${d.before}”, och då tar texten slut där. Skriv \\" i stället för ", eller använd ” i löpande text.`,
    (d) =>
      `There is a quotation mark inside a text, after “${d.before}”, and so the text ends there. Write \\" in the place of ", or use ” in running text.`,
  ],
  'missing-quote': [
    (d) => `Det saknas ett citattecken, ", som avslutar texten ”${d.before}”.`,
    (d) => `A quotation mark, ", is missing at the end of the text “${d.before}”.`,
  ],
  'curly-quote': [
    (d) =>
      `Här står citattecknet ${d.mark}. Runt nycklar och texter ska det vara raka citattecken: ". Ordbehandlare byter gärna ut dem; skriv om det här.`,
    (d) =>
      `Here is the quotation mark ${d.mark}. Around keys and texts the straight one is needed: ". Word processors like to change it; type it anew here.`,
  ],
  unquoted: [
    (d) => `”${d.mark}” ska stå inom citattecken: "${d.mark}".`,
    (d) => `“${d.mark}” should stand in quotation marks: "${d.mark}".`,
  ],
  'line-break': [
    (d) =>
      `Texten bryts till en ny rad efter ”${d.before}”. En text ska stå på en enda rad. Ta bort radbrytningen, eller skriv \\n där en ny rad ska börja och \\n\\n mellan stycken.`,
    (d) =>
      `The text is broken into a new line after “${d.before}”. A text stands on one line. Take the line break away, or write \\n where a new line should begin and \\n\\n between paragraphs.`,
  ],
  'missing-colon': [
    (d) =>
      `Det saknas ett kolon efter ”${d.before}”. Mellan nyckeln och det den innehåller ska det stå ett kolon.`,
    (d) => `A colon is missing after “${d.before}”. A colon stands between a key and what it holds.`,
  ],
  'missing-value': [
    (d) => `Efter kolonet står ingenting: ”${d.before}”. Fyll i något, eller ta bort nyckeln.`,
    (d) => `There is nothing after the colon: “${d.before}”. Fill something in, or take the key away.`,
  ],
  'missing-bracket': [
    (d) =>
      isOpening(d.mark)
        ? `Det saknas ${bracket(d.mark, 0)} före ”${d.after}”.`
        : `Det saknas ${bracket(d.mark, 0)} efter ”${d.before}”.`,
    (d) =>
      isOpening(d.mark)
        ? `${upper(bracket(d.mark, 1))} is missing before “${d.after}”.`
        : `${upper(bracket(d.mark, 1))} is missing after “${d.before}”.`,
  ],
  'extra-bracket': [
    (d) =>
      `Här står ”${d.after}” utan att något är öppet som det kan stänga. Ta bort det, eller sätt in den parentes som saknas längre upp.`,
    (d) =>
      `Here is “${d.after}” with nothing open for it to close. Take it away, or put in the bracket that is missing further up.`,
  ],
  'wrong-bracket': [
    (d) => `Här ska det stå ${d.mark} i stället för det som står: ”${d.after}”.`,
    (d) => `Here should be ${d.mark} in the place of what stands there: “${d.after}”.`,
  ],
  number: [
    (d) =>
      `Talet ”${d.mark}” går inte att läsa. Skriv tal med siffror och decimalpunkt, utan mellanslag och enhet: 1000 eller 71.5. Annat än tal ska stå inom citattecken.`,
    (d) =>
      `The number “${d.mark}” cannot be read. Write numbers with digits and a decimal point, without spaces and units: 1000 or 71.5. Anything else stands in quotation marks.`,
  ],
  word: [
    (d) =>
      `Här står ”${d.mark}”. Skriv true (ja), false (nej) eller null (uppgift saknas) med små bokstäver, eller sätt citattecken runt ordet: "${d.mark}".`,
    (d) =>
      `Here is “${d.mark}”. Write true, false or null (nothing stated) in lower case, or put quotation marks around the word: "${d.mark}".`,
  ],
  comment: [
    () =>
      'Här står en kommentar, och sådana får inte finnas i filen. Ta bort den, eller gör den till en egen uppgift: "x-kommentar": "…".',
    () =>
      'Here is a comment, which the file may not have. Take it away, or make it a key of your own: "x-comment": "…".',
  ],
  backslash: [
    (d) =>
      `Det står ett omvänt snedstreck, \\, i texten efter ”${d.before}”. Skriv två, \\\\, om det ska synas. I adresser ska det vara /.`,
    (d) =>
      `There is a backslash, \\, in the text after “${d.before}”. Write two, \\\\, if it is to be seen. In addresses it should be /.`,
  ],
  unseen: [
    (d) =>
      `Det står ett tecken som inte syns, till exempel en tabb eller ett hårt mellanslag, efter ”${d.before}”. Ta bort det, eller skriv ett vanligt mellanslag.`,
    (d) =>
      `There is a sign that cannot be seen, such as a tab or a no-break space, after “${d.before}”. Take it away, or write a plain space.`,
  ],
  'after-end': [
    (d) => `Filen är slut före ”${d.after}”. Ta bort det som står efter den sista klammern.`,
    (d) => `The file has ended before “${d.after}”. Take away what stands after the last bracket.`,
  ],
  'web-page': [
    () =>
      'Det är en webbsida, och inte en innehållsfil. Kontrollera adressen, och att filen går att läsa utan inloggning.',
    () =>
      'It is a web page, and not a content file. Check the address, and that the file can be read without logging in.',
  ],
  empty: [
    () =>
      'Den är tom. Börja till exempel så här: {"samsyn": "1.0", "title": "…", "publisher": {"name": "…"}}.',
    () => 'It is empty. Begin like this: {"samsyn": "1.0", "title": "…", "publisher": {"name": "…"}}.',
  ],
  stray: [
    (d) => `Här står något som inte ska stå här: ”${d.after}”. Ta bort det, eller sätt citattecken runt det.`,
    (d) =>
      `Here is something that should not be here: “${d.after}”. Take it away, or put quotation marks around it.`,
  ],
};

function upper(words: string): string {
  return words[0]!.toUpperCase() + words.slice(1);
}

/** Words said before all else of a text that is not JSON. */
export const NOT_JSON: Pair = ['Filen är inte giltig JSON.', 'The file is not valid JSON.'];
