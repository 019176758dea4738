import { FORMAT_VERSION } from '../../format/format-version.js';
import type { ContentCode, DiskCode } from '../problems.js';
import { perhaps, type PlaceDetails, type Sentences } from './sentences.js';
import { formInWords } from './value-forms.js';

const now = {
  sv: ({ here }: PlaceDetails): string => perhaps(here, (words) => `Här står ${words}. `),
  en: ({ here }: PlaceDetails): string => perhaps(here, (words) => `Here is ${words}. `),
};
const such = {
  sv: ({ example }: PlaceDetails): string => perhaps(example, (written) => `, till exempel ${written}`),
  en: ({ example }: PlaceDetails): string => perhaps(example, (written) => `, such as ${written}`),
};
const named = ({ term }: PlaceDetails): string => perhaps(term, (word) => ` (${word.toLowerCase()})`);

/** Words for what is wrong in a content file, in Swedish, for the web editor, and in English. Every message says what to do. */
export const CONTENT_MESSAGES: Readonly<
  Record<Exclude<ContentCode, `limit-${string}`> | DiskCode, Sentences>
> = {
  'wrong-type': [
    (d, a) =>
      `${now.sv(a)}${a.here === 'null' ? 'Ta bort det om uppgiften saknas, eller skriv' : 'Skriv'} ${formInWords(d.expected, 0)}${such.sv(a)}. Det som står nu visas inte.`,
    (d, a) =>
      `${now.en(a)}${a.here === 'null' ? 'Take it away if there is nothing to say, or write' : 'Write'} ${formInWords(d.expected, 1)}${such.en(a)}. What stands there now is left out.`,
  ],
  'wrong-format': [
    (d, a) =>
      `${now.sv(a)}Skriv ${formInWords(a.form ?? d.format, 0)}${such.sv(a)}. Det som står nu visas inte.`,
    (d, a) =>
      `${now.en(a)}Write ${formInWords(a.form ?? d.format, 1)}${such.en(a)}. What stands there now is left out.`,
  ],
  'wrong-choice': [
    (d, a) =>
      `${now.sv(a)}${perhaps(d.nearest, (n) => `Menade du "${n}"? `)}Skriv ett av orden: ${a.choices ?? d.choices}. Det som står nu visas inte.`,
    (d, a) =>
      `${now.en(a)}${perhaps(d.nearest, (n) => `Did you mean "${n}"? `)}Write one of the words: ${a.choices ?? d.choices}. What stands there now is left out.`,
  ],
  'missing-key': [
    (d, a) =>
      `Nyckeln ”${d.key}”${named(a)} saknas. Lägg till den${such.sv(a)}${d.of === 'content' ? '' : '; utan den visas inte posten'}.`,
    (d, a) =>
      `The key “${d.key}” is missing. Add it${such.en(a)}${d.of === 'content' ? '' : '; the entry is left out without it'}.`,
  ],
  'unknown-key': [
    (d, a) =>
      `Nyckeln ”${d.key}” finns inte i formatet.${perhaps(d.nearest, (n) => ` Menade du ”${n}”?`)}${d.nearest === undefined ? '' : perhaps(a.term, (term) => ` Så heter ${term.toLowerCase()} i formatet.`)} Egna nycklar ska börja med ”x-”.`,
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
  'near-reference': [
    (d) => `Ingen aktör har id eller namn ”${d.id}”, så det visas som vanliga ord. Menade du ”${d.nearest}”?`,
    (d) =>
      `No actor has the id or the name “${d.id}”, so it is shown as mere words. Did you mean “${d.nearest}”?`,
  ],
  'own-word': [
    (d) =>
      `Formatet har ett eget ord för ”${d.word}”: "${d.nearest}". Skriv det, så visas det på läsarens språk och räknas med de andra. Nu visas ”${d.word}” som det står.`,
    (d) =>
      `The format has a word of its own for “${d.word}”: "${d.nearest}". Write that, and it is shown in the reader’s language and counted with the others. Now “${d.word}” is shown as it stands.`,
  ],
  'odd-address': [
    (d) =>
      `Adressen ”${d.address}” leder ingenstans som den är skriven.${perhaps(d.nearest, (n) => ` Menade du "${n}"?`)}`,
    (d) =>
      `The address “${d.address}” leads nowhere as it is written.${perhaps(d.nearest, (n) => ` Did you mean "${n}"?`)}`,
  ],
  'odd-email': [
    (d) =>
      `”${d.address}” är ingen e-postadress som det går att skicka till. Skriv ${perhaps(d.nearest, (n) => `"${n}"`) || 'en adress som "namn@exempelby.se"'}.`,
    (d) =>
      `“${d.address}” is not an e-mail address that can be written to. Write ${perhaps(d.nearest, (n) => `"${n}"`) || 'one such as "name@exempelby.se"'}.`,
  ],
  'bare-heading': [
    (d, a) =>
      `Under rubriken ”${d.title}” står ingenting. Skriv något i ”${d.key}”${named(a)}, eller ta bort rubriken.`,
    (d) =>
      `There is nothing under the heading “${d.title}”. Write something in “${d.key}”, or take the heading away.`,
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
      `Texten har HTML i sig, ${d.html}, som visas som text. ${d.plain ? 'Ta bort det: här går det bara att skriva vanlig text.' : 'Ta bort det och skriv Markdown i stället: **fet**, *kursiv*, [länk](https://…), och en tom rad mellan stycken.'}`,
    (d) =>
      `The text has HTML in it, ${d.html}, which is shown as text. ${d.plain ? 'Take it away: only plain text can stand here.' : 'Take it away and write Markdown instead: **bold**, *italic*, [link](https://…), and an empty line between paragraphs.'}`,
  ],
  'missing-picture': [
    (d) =>
      `Bilden ”${d.src}” finns inte: adressen räknas från mappen som innehållsfilen ligger i. Lägg bilden där, eller rätta adressen.`,
    (d) =>
      `There is no picture “${d.src}”: its address counts from the folder that the content file is in. Put the picture there, or mend the address.`,
  ],
  'newer-version': [
    (d) =>
      `Filen är skriven för formatets version ${d.version}. Allt som version ${FORMAT_VERSION} känner till visas; uppdatera Samsyn för resten.`,
    (d) =>
      `The file is written for version ${d.version} of the format. What version ${FORMAT_VERSION} knows is shown; update Samsyn for the rest.`,
  ],
  'other-version': [
    (d) =>
      `Filen är skriven för formatets version ${d.version}, som det här Samsyn inte kan läsa. Byt till ett Samsyn för den versionen, eller skriv om filen till ${FORMAT_VERSION}.`,
    (d) =>
      `The file is written for version ${d.version} of the format, which this Samsyn cannot read. Use a Samsyn for that version, or rewrite the file as ${FORMAT_VERSION}.`,
  ],
};
