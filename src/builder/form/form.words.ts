import type { Wording } from '../language.js';

/** What a kind of entry is called: alone, in "Lägg till ett mål", and as "Målet Framtid". */
export interface EntryWords {
  readonly one: Wording;
  readonly a: Wording;
  readonly the: Wording;
}

const words = (one: [string, string], a: [string, string], the: [string, string]): EntryWords => ({
  one: { sv: one[0], en: one[1] },
  a: { sv: a[0], en: a[1] },
  the: { sv: the[0], en: the[1] },
});

/** The entries that an editor meets by name; others are called by the key they stand under. */
export const ENTRY_WORDS: Readonly<Record<string, EntryWords | undefined>> = {
  content: words(
    ['Dokumentet', 'The document'],
    ['ett dokument', 'a document'],
    ['Dokumentet', 'The document'],
  ),
  section: words(['Avsnitt', 'Section'], ['ett avsnitt', 'a section'], ['Avsnittet', 'Section']),
  goalSection: words(
    ['Del av målet', 'Part of the goal'],
    ['en del av målet', 'a part of the goal'],
    ['Delen', 'Part'],
  ),
  goal: words(['Mål', 'Goal'], ['ett mål', 'a goal'], ['Målet', 'Goal']),
  statusWord: words(
    ['Statusord', 'Status word'],
    ['ett statusord', 'a status word'],
    ['Statusordet', 'Status word'],
  ),
  assessment: words(
    ['Bedömning', 'Assessment'],
    ['en bedömning', 'an assessment'],
    ['Bedömningen', 'Assessment'],
  ),
  journey: words(['Väg', 'Journey'], ['en väg i steg', 'a journey in steps'], ['Vägen', 'Journey']),
  step: words(['Steg', 'Step'], ['ett steg', 'a step'], ['Steget', 'Step']),
  actor: words(['Aktör', 'Actor'], ['en aktör', 'an actor'], ['Aktören', 'Actor']),
  roles: words(['Roller', 'Roles'], ['en tabell över roller', 'a table of roles'], ['Rollerna', 'Roles']),
  roleEntry: words(['Rad', 'Row'], ['en rad', 'a row'], ['Raden', 'Row']),
  principles: words(
    ['Principer', 'Principles'],
    ['en lista med principer', 'a list of principles'],
    ['Principerna', 'Principles'],
  ),
  principle: words(['Princip', 'Principle'], ['en princip', 'a principle'], ['Principen', 'Principle']),
  measure: words(['Åtgärd', 'Measure'], ['en åtgärd', 'a measure'], ['Åtgärden', 'Measure']),
  indicator: words(['Indikator', 'Indicator'], ['en indikator', 'an indicator'], ['Indikatorn', 'Indicator']),
  glossary: words(['Ordlista', 'Glossary'], ['en ordlista', 'a glossary'], ['Ordlistan', 'Glossary']),
  term: words(['Begrepp', 'Term'], ['ett begrepp', 'a term'], ['Begreppet', 'Term']),
  document: words(
    ['Dokument', 'Document'],
    ['ett relaterat dokument', 'a related document'],
    ['Dokumentet', 'Document'],
  ),
  contact: words(['Kontakt', 'Contact'], ['en kontakt', 'a contact'], ['Kontakten', 'Contact']),
  followUp: words(['Uppföljning', 'Follow-up'], ['uppföljning', 'follow-up'], ['Uppföljningen', 'Follow-up']),
  funding: words(['Finansiering', 'Funding'], ['finansiering', 'funding'], ['Finansieringen', 'Funding']),
  participation: words(
    ['Delaktighet', 'Participation'],
    ['delaktighet', 'participation'],
    ['Delaktigheten', 'Participation'],
  ),
  decision: words(['Beslut', 'Decision'], ['ett beslut', 'a decision'], ['Beslutet', 'Decision']),
  alternate: words(['Version', 'Version'], ['en version', 'a version'], ['Versionen', 'Version']),
  translation: words(
    ['Översättning', 'Translation'],
    ['en översättning', 'a translation'],
    ['Översättningen', 'Translation'],
  ),
  result: words(['Resultat', 'Result'], ['ett resultat', 'a result'], ['Resultatet', 'Result']),
  figure: words(['Bild', 'Picture'], ['en bild', 'a picture'], ['Bilden', 'Picture']),
  reading: words(['Värde', 'Value'], ['en rad', 'a row'], ['Värdet', 'Value']),
  series: words(['Serie', 'Series'], ['en serie', 'a series'], ['Serien', 'Series']),
  comparison: words(['Värde', 'Value'], ['en rad', 'a row'], ['Värdet', 'Value']),
};

/** What a form says beside the names of its fields. */
export const FORM_WORDS = {
  count: { sv: '{filled} av {all} fält', en: '{filled} of {all} fields' },
  about: { sv: 'Om dokumentet', en: 'About the document' },
  more: { sv: 'Fler fält', en: 'More fields' },
  add: { sv: 'Lägg till {a}', en: 'Add {a}' },
  addChosen: { sv: 'Lägg till', en: 'Add' },
  addItem: { sv: 'Lägg till en punkt', en: 'Add an item' },
  addRow: { sv: 'Lägg till en rad', en: 'Add a row' },
  item: { sv: '{label}, punkt {n}', en: '{label}, item {n}' },
  cell: { sv: '{label}, rad {n}', en: '{label}, row {n}' },
  up: { sv: 'Flytta {what} uppåt', en: 'Move {what} up' },
  down: { sv: 'Flytta {what} nedåt', en: 'Move {what} down' },
  remove: { sv: 'Ta bort {what}', en: 'Remove {what}' },
  yes: { sv: 'Ja', en: 'Yes' },
  no: { sv: 'Nej', en: 'No' },
  unsaid: { sv: 'Sägs inte', en: 'Not said' },
  nothing: { sv: 'Inget valt', en: 'Nothing chosen' },
  own: { sv: 'Annat, med egna ord', en: 'Other, in your own words' },
  ownWords: { sv: '{label}, egna ord', en: '{label}, own words' },
  choose: { sv: 'Välj bland det som finns', en: 'Choose among what there is' },
  noneToChoose: { sv: 'Det finns inget att välja än.', en: 'There is nothing to choose yet.' },
  notStated: { sv: 'Dokumentet anger det inte', en: 'The document does not state it' },
  asDate: { sv: 'Visas som {date}', en: 'Shown as {date}' },
  dateInWords: {
    sv: 'Visas som det står; sorteras under {date}',
    en: 'Shown as it stands; sorted under {date}',
  },
  onlyWords: { sv: 'Visas som det står, utan datum', en: 'Shown as it stands, without a date' },
  dateHelp: {
    sv: 'År, månad eller dag, eller ord: 2026, juni 2026, 14 juni 2026, våren 2026.',
    en: 'A year, month or day, or words: 2026, June 2026, 14 June 2026, spring 2026.',
  },
  asNumber: { sv: 'Talet {number}', en: 'The number {number}' },
  valueInWords: { sv: 'Ord, som inte ritas i diagrammet', en: 'Words, which the chart does not draw' },
  isSeparated: { sv: 'Skriv ett komma mellan orden.', en: 'Write a comma between the words.' },
  addLanguage: { sv: 'Lägg till språk', en: 'Add a language' },
  inLanguage: { sv: '{label} på {language}', en: '{label} in {language}' },
  translations: { sv: 'På {languages}', en: 'In {languages}' },
  paste: {
    sv: 'Klistra in rader från Excel i tabellen: tid, värde och anmärkning.',
    en: 'Paste rows from Excel into the table: time, value and remark.',
  },
  pasteShort: { sv: 'Klistra in från Excel här', en: 'Paste from Excel here' },
  pasted: { sv: 'Klistrade in {n} rader i {label}', en: 'Pasted {n} rows into {label}' },
  wrote: { sv: 'Ändrade {label} i ”{name}”', en: 'Changed {label} in “{name}”' },
  addedItem: { sv: 'Lade till en punkt i {label}', en: 'Added an item to {label}' },
  moved: { sv: 'Flyttade {what} i {label}', en: 'Moved {what} in {label}' },
  removed: { sv: 'Tog bort {what} ur {label}', en: 'Removed {what} from {label}' },
  translated: { sv: 'Lade till {language} som språk', en: 'Added {language} as a language' },
  swapped: { sv: 'Bytte {label} till ”{value}”', en: 'Changed {label} to “{value}”' },
  swap: { sv: 'Byt', en: 'Change' },
  meant: { sv: 'Menar du {value}?', en: 'Do you mean {value}?' },
  isMissing: {
    sv: '{label} saknas. Utan den visas inte allt.',
    en: '{label} is missing. Without it not all is shown.',
  },
  unknownKey: {
    sv: 'Här finns en uppgift som inte hör hemma i formuläret: ”{key}”. Den visas inte för läsarna.',
    en: 'There is something here that does not belong in the form: “{key}”. Readers are not shown it.',
  },
  bareHeading: {
    sv: 'Under rubriken ”{title}” står ingenting. Skriv något i {label}, eller ta bort rubriken.',
    en: 'There is nothing under the heading “{title}”. Write something in {label}, or take the heading away.',
  },
  wrongChoice: {
    sv: 'Det går att välja: {choices}. Det som står nu visas inte.',
    en: 'You can choose: {choices}. What stands there now is left out.',
  },
  leadsNowhere: {
    sv: '”{id}” leder inte till något i dokumentet. Välj bland det som finns, eller ta bort det.',
    en: '“{id}” does not lead to anything in the document. Choose among what there is, or take it away.',
  },
  imageInText: {
    sv: 'Texten har en bild i sig, som inte visas. Lägg bilden i fältet för bilder, eller länka till den.',
    en: 'The text has a picture in it, which is not shown. Put it in the field for pictures, or link to it.',
  },
  headingInText: {
    sv: 'En rad i texten börjar med #. Den visas som fet text, inte som rubrik. Dela texten i avsnitt, eller gör raden fet.',
    en: 'A line in the text begins with #. It is shown in bold, not as a heading. Part the text into sections, or make the line bold.',
  },
  aboutDuty: { sv: 'Mer om ansvaret', en: 'More of the responsibility' },
  addName: { sv: 'Lägg till ett namn', en: 'Add a name' },
} as const;
