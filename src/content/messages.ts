import type { ProblemCode } from './problems.js';

/** What a finding’s words need, ready to be quoted. */
export type Details = Readonly<Record<string, string | number | undefined>>;
type Words = (details: Details) => string;

/** What a key's value should look like, by the name that the schema gives a form. */
const FORMS: Record<string, readonly [sv: string, en: string]> = {
  string: ['en text inom citattecken', 'a text in quotation marks'],
  number: ['ett tal utan citattecken', 'a number without quotation marks'],
  boolean: ['true eller false utan citattecken', 'true or false without quotation marks'],
  array: ['en lista inom hakparenteser: [ … ]', 'a list in square brackets: [ … ]'],
  object: ['ett objekt inom klamrar: { … }', 'an object in curly brackets: { … }'],
  id: [
    'små bokstäver a–z, siffror och bindestreck, till exempel ”arbete-och-bostad”',
    'lower-case letters a–z, digits and hyphens, such as “work-and-housing”',
  ],
  date: [
    'ett år, en månad eller en dag: ”2021”, ”2021-06” eller ”2021-06-14”. Dokumentets egen skrivning får plats i { "date": …, "text": … }',
    'a year, a month or a day: “2021”, “2021-06” or “2021-06-14”. The document’s own wording fits in { "date": …, "text": … }',
  ],
  language: ['en språkkod, till exempel ”sv”, ”en” eller ”ar”', 'a language tag, such as “sv”, “en” or “ar”'],
  kommunkod: ['kommunens kod med fyra siffror', 'the municipality’s code of four digits'],
  address: [
    'en adress som börjar med https:, http:, mailto: eller tel:, eller en adress på den egna webbplatsen',
    'an address that begins with https:, http:, mailto: or tel:, or one on the same site',
  ],
  version: ['formatets version inom citattecken: ”1.0”', 'the format’s version in quotation marks: “1.0”'],
  sdg: ['ett heltal från 1 till 17', 'a whole number from 1 to 17'],
};

const form = (name: string | number | undefined, language: 0 | 1): string =>
  FORMS[String(name)]?.[language] ?? String(name);
/** A colour's variable, without the `-light` or `-dark` that it may have. */
const base = (name: string | number | undefined): string => String(name).replace(/-(?:light|dark)$/, '');
const perhaps = (nearest: string | number | undefined, words: (nearest: string) => string): string =>
  nearest === undefined ? '' : words(String(nearest));

/** Each problem in Swedish, for the web editor, and in English. Every message says what to do. */
export const MESSAGES: Record<ProblemCode, readonly [sv: Words, en: Words]> = {
  'wrong-type': [
    (d) => `Här ska det stå ${form(d.expected, 0)}. Det som står nu visas inte.`,
    (d) => `This should be ${form(d.expected, 1)}. What stands there now is left out.`,
  ],
  'wrong-format': [
    (d) => `Skriv ${form(d.format, 0)}. Det som står nu visas inte.`,
    (d) => `Write ${form(d.format, 1)}. What stands there now is left out.`,
  ],
  'wrong-choice': [
    (d) => `Välj ett av orden: ${d.choices}. Det som står nu visas inte.`,
    (d) => `Choose one of the words: ${d.choices}. What stands there now is left out.`,
  ],
  'missing-key': [
    (d) =>
      `Nyckeln ”${d.key}” saknas. Lägg till den${d.of === 'content' ? '' : '; utan den visas inte posten'}.`,
    (d) =>
      `The key “${d.key}” is missing. Add it${d.of === 'content' ? '' : '; the entry is left out without it'}.`,
  ],
  'unknown-key': [
    (d) =>
      `Nyckeln ”${d.key}” finns inte i formatet.${perhaps(d.nearest, (n) => ` Menade du ”${n}”?`)} Egna nycklar ska börja med ”x-”.`,
    (d) =>
      `The key “${d.key}” is not in the format.${perhaps(d.nearest, (n) => ` Did you mean “${n}”?`)} Keys of your own begin with “x-”.`,
  ],
  'empty-entry': [
    () => 'Posten är tom. Fyll i den eller ta bort den.',
    () => 'The entry is empty. Fill it in or remove it.',
  ],
  'duplicate-id': [
    (d) =>
      `Id:t ”${d.id}” används redan av en tidigare post. Ge den här posten ett eget; den visas, men utan id.`,
    (d) =>
      `The id “${d.id}” is already used by an earlier entry. Give this one its own; it is shown, without an id.`,
  ],
  'dangling-reference': [
    (d) =>
      `Det finns ingen post med id ”${d.id}” att hänvisa till.${perhaps(d.nearest, (n) => ` Menade du ”${n}”?`)}`,
    (d) =>
      `There is no entry with the id “${d.id}” to refer to.${perhaps(d.nearest, (n) => ` Did you mean “${n}”?`)}`,
  ],
  'newer-version': [
    (d) =>
      `Filen är skriven för formatets version ${d.version}. Allt som version 1.0 känner till visas; uppdatera Samsyn för resten.`,
    (d) =>
      `The file is written for version ${d.version} of the format. What version 1.0 knows is shown; update Samsyn for the rest.`,
  ],
  'other-version': [
    (d) =>
      `Filen är skriven för formatets version ${d.version}, som det här Samsyn inte kan läsa. Byt till ett Samsyn för den versionen, eller skriv om filen till 1.0.`,
    (d) =>
      `The file is written for version ${d.version} of the format, which this Samsyn cannot read. Use a Samsyn for that version, or rewrite the file as 1.0.`,
  ],
  'limit-size': [
    (d) => `Filen är större än gränsen ”size”, ${d.limit} byte, och läses inte. Dela upp den.`,
    (d) => `The file is larger than the limit “size”, ${d.limit} bytes, and is not read. Split it.`,
  ],
  'limit-entries': [
    (d) => `Filen har fler poster än gränsen ”entries”, ${d.limit}. Resten visas inte. Dela upp filen.`,
    (d) =>
      `The file has more entries than the limit “entries”, ${d.limit}. The rest is left out. Split the file.`,
  ],
  'limit-depth': [
    (d) =>
      `Här ligger fler nivåer i varandra än gränsen ”depth”, ${d.limit}. Det som ligger djupare visas inte.`,
    (d) =>
      `More levels stand inside one another here than the limit “depth”, ${d.limit}. What lies deeper is left out.`,
  ],
  'limit-text': [
    (d) => `Texten är längre än gränsen ”text”, ${d.limit} tecken, och visas inte. Dela upp den.`,
    (d) => `The text is longer than the limit “text”, ${d.limit} characters, and is left out. Split it.`,
  ],
  'limit-nesting': [
    (d) =>
      `Texten har fler listor, citat eller betoningar i varandra än gränsen ”nesting”, ${d.limit}. Det som ligger djupare visas med sina tecken, som det är skrivet. Gör listan plattare.`,
    (d) =>
      `The text has more lists, quotations or emphasis inside one another than the limit “nesting”, ${d.limit}. What lies deeper is shown as it is written, with its marks. Make the list flatter.`,
  ],
  'markdown-image': [
    () =>
      'Texten har en bild i sig, ![…](…). Bilder i Markdown visas inte, bara orden inom hakparentes. Lägg bilden i nyckeln ”figure” eller ”figures”, eller länka till den.',
    () =>
      'The text has a picture in it, ![…](…). Pictures in Markdown are not shown, only the words in square brackets. Put the picture in the key “figure” or “figures”, or link to it.',
  ],
  'markdown-heading': [
    () =>
      'Texten har en rubrik i sig, en rad som börjar med #. Den visas som fet text, inte som rubrik. Dela texten i avsnitt (”sections”) med var sin ”title”, eller skriv **fet text**.',
    () =>
      'The text has a heading in it, a line that begins with #. It is shown in bold, not as a heading. Part the text into sections (“sections”) with a “title” each, or write **bold text**.',
  ],
  'markdown-html': [
    (d) =>
      `Texten har HTML i sig, ${d.html}, som visas som text. Ta bort det och skriv Markdown i stället: **fet**, *kursiv*, [länk](https://…), och en tom rad mellan stycken.`,
    (d) =>
      `The text has HTML in it, ${d.html}, which is shown as text. Take it away and write Markdown instead: **bold**, *italic*, [link](https://…), and an empty line between paragraphs.`,
  ],
  'missing-picture': [
    (d) =>
      `Bilden ”${d.src}” finns inte: adressen räknas från mappen som innehållsfilen ligger i. Lägg bilden där, eller rätta adressen.`,
    (d) =>
      `There is no picture “${d.src}”: its address counts from the folder that the content file is in. Put the picture there, or mend the address.`,
  ],
  'limit-problems': [
    (d) =>
      `… och ${d.more} till. Fler än gränsen ”problems”, ${d.limit}, räknas inte upp. Rätta de här och läs filen igen, eller kör samsyn check --all.`,
    (d) =>
      `… and ${d.more} more. No more than the limit “problems”, ${d.limit}, are listed. Mend these and read the file again, or run samsyn check --all.`,
  ],
  'no-source': [
    () => 'Elementet vet inte vad det ska visa. Skriv innehållsfilens adress i attributet src.',
    () => 'The element does not know what to show. Put the content file’s address in the attribute src.',
  ],
  'wrong-address': [
    (d) =>
      `”${d.url}” är ingen adress som kan hämtas. Rätta attributet src; det ska börja med https: eller vara en adress på den egna webbplatsen.`,
    (d) =>
      `“${d.url}” is not an address to fetch from. Mend the attribute src; it begins with https: or is an address on the same site.`,
  ],
  'not-found': [
    (d) =>
      `Det finns ingen fil på ${d.url} (svar 404). Kontrollera stavningen i attributet src och att filen är publicerad.`,
    (d) =>
      `There is no file at ${d.url} (status 404). Check the spelling in the attribute src, and that the file is published.`,
  ],
  'http-status': [
    (d) =>
      `Servern svarade ${d.status} för ${d.url}. Öppna adressen i webbläsaren; om felet finns kvar, kontakta den som sköter webbplatsen.`,
    (d) =>
      `The server answered ${d.status} for ${d.url}. Open the address in a browser; if it still fails, tell whoever runs the site.`,
  ],
  redirected: [
    (d) =>
      `${d.url} skickar vidare till en annan adress, och den följs inte. Öppna adressen i webbläsaren, och skriv den du kommer till i attributet src.`,
    (d) =>
      `${d.url} redirects to another address, which is not followed. Open it in a browser, and put the address that you come to in the attribute src.`,
  ],
  network: [
    (d) =>
      `${d.url} gick inte att hämta. Antingen är nätet nere, eller så tillåter den andra webbplatsen inte att filen läses härifrån (CORS), eller så stoppar sidans säkerhetsregler det (CSP: connect-src). Lägg helst filen på den egna webbplatsen.`,
    (d) =>
      `${d.url} could not be fetched. Either the network is down, or the other site does not allow this one to read it (CORS), or the page’s own policy forbids it (CSP: connect-src). Best keep the file on the same site.`,
  ],
  timeout: [
    (d) =>
      `${d.url} svarade inte inom ${d.seconds} sekunder. Ladda om sidan; händer det igen är servern för långsam.`,
    (d) =>
      `${d.url} did not answer within ${d.seconds} seconds. Reload the page; if it happens again, the server is too slow.`,
  ],
  'not-utf8': [
    () =>
      'Filen är inte sparad som UTF-8, så å, ä och ö går inte att läsa. Spara om den med kodningen UTF-8.',
    () =>
      'The file is not saved as UTF-8, so its letters cannot be read. Save it again with the encoding UTF-8.',
  ],
  'not-json': [
    (d) =>
      `Filen är inte giltig JSON. Ofta saknas ett citattecken eller står ett kommatecken för mycket. Webbläsaren säger: ${d.reason}`,
    (d) =>
      `The file is not valid JSON. Often a quotation mark is missing or a comma is too many. The browser says: ${d.reason}`,
  ],
  'no-such-item': [
    (d) =>
      `Filen har ingen post med id ”${d.id}” som elementet kan visa.${perhaps(d.nearest, (n) => ` Menade du ”${n}”?`)} Rätta attributet item.`,
    (d) =>
      `The file has no entry with the id “${d.id}” that this element can show.${perhaps(d.nearest, (n) => ` Did you mean “${n}”?`)} Mend the attribute item.`,
  ],
  'nothing-to-show': [
    (d) =>
      `Filen har inget innehåll av det slag som elementet visar (”${d.key}”). Lägg till det i filen, eller byt element.`,
    (d) =>
      `The file has no content of the kind that this element shows (“${d.key}”). Add it to the file, or use another element.`,
  ],
  'wrong-colour': [
    (d) =>
      `”${d.name}: ${d.value}” är ingen färg, så Samsyns egen färg visas i stället. Skriv en färg, till exempel #7a1f3d. Ska ljust och mörkt ha var sin skriver du ${base(d.name)}-light och ${base(d.name)}-dark: light-dark() görs om av många byggverktyg.`,
    (d) =>
      `“${d.name}: ${d.value}” is no colour, so Samsyn’s own is shown instead. Write a colour, such as #7a1f3d. For one in light and one in dark, write ${base(d.name)}-light and ${base(d.name)}-dark: many build tools rewrite light-dark().`,
  ],
  'not-drawn': [
    (d) =>
      `Innehållet gick inte att rita, så det som står i elementet visas i stället. Oftast har ett annat skript på sidan bytt ut något av webbläsarens eget, som Promise eller Array.from: ta bort det skriptet, eller visa innehållet i en ram. Annars är felet Samsyns: anmäl det tillsammans med innehållsfilen. Felet lyder: ${d.reason}`,
    (d) =>
      `The content could not be drawn, so what stands in the element is shown instead. Most often another script on the page has replaced something of the browser’s own, such as Promise or Array.from: remove that script, or show the content in a frame. Otherwise the fault is Samsyn’s: report it with the content file. The error reads: ${d.reason}`,
  ],
  unread: [
    () =>
      'Något i filen är fel, och samsyn-problems.js kunde inte hämtas för att säga vad. Lägg den bredvid samsyn.js.',
    () =>
      'Something in the file is wrong, and samsyn-problems.js could not be fetched to say what. Put it beside samsyn.js.',
  ],
};
