import type { LeftOver } from './suggestion.js';

/** Why words of a source are not in the content: a heading over them, and what an editor should know of it. */
export const OMISSION_WORDS: Readonly<
  Record<LeftOver['reason'], { readonly name: Sentence; readonly about: Sentence }>
> = {
  'no-place': {
    name: { sv: 'Har ingen plats', en: 'Has no place' },
    about: {
      sv: 'Det gick inte att förstå var det hör hemma. Skriv in det för hand om det ska vara med.',
      en: 'It could not be told where this belongs. Write it in by hand if it should be there.',
    },
  },
  dropped: {
    name: { sv: 'Bortvalt', en: 'Left out by hand' },
    about: { sv: 'Någon har valt bort det.', en: 'Somebody has left it out.' },
  },
  'running-head': {
    name: { sv: 'Sidhuvud eller sidfot', en: 'Running head or foot' },
    about: { sv: 'Samma text på varje sida.', en: 'The same text on each page.' },
  },
  'page-number': {
    name: { sv: 'Sidnummer', en: 'Page number' },
    about: { sv: 'En webbsida har inga.', en: 'A page on the web has none.' },
  },
  'contents-list': {
    name: { sv: 'Innehållsförteckning', en: 'Contents list' },
    about: { sv: 'Sidan får en egen, av rubrikerna.', en: 'The page gets its own, of the headings.' },
  },
  'field-error': {
    name: { sv: 'Felmeddelande i dokumentet', en: 'Error message in the document' },
    about: {
      sv: 'Ordbehandlaren har lämnat det efter sig, till exempel ”Fel! Bokmärket är inte definierat.” Se efter vad som skulle ha stått där.',
      en: 'The word processor has left it, such as “Error! Bookmark not defined.” See what should have stood there.',
    },
  },
  'empty-item': {
    name: { sv: 'Tom punkt', en: 'Empty item' },
    about: { sv: 'En punkt i en lista utan text.', en: 'An item of a list without words.' },
  },
  prompt: {
    name: { sv: 'Ledtext', en: 'Prompt text' },
    about: {
      sv: 'Mallens egen text, till exempel ”Klicka här för att ange text”. Ingen har skrivit något där.',
      en: 'The template’s own text, such as “Click here to enter text”. Nobody has written there.',
    },
  },
  deleted: {
    name: { sv: 'Borttaget med spårade ändringar', en: 'Deleted with tracked changes' },
    about: {
      sv: 'Någon har tagit bort texten, och ändringen är inte godkänd än.',
      en: 'Somebody has deleted the text, and the change is not accepted yet.',
    },
  },
  hidden: {
    name: { sv: 'Dold text', en: 'Hidden text' },
    about: { sv: 'Dokumentet visar den inte.', en: 'The document does not show it.' },
  },
  comment: {
    name: { sv: 'Kommentar', en: 'Comment' },
    about: { sv: 'En anmärkning i marginalen.', en: 'A remark in the margin.' },
  },
  duplicate: {
    name: { sv: 'Står två gånger i filen', en: 'Twice in the file' },
    about: { sv: 'Texten är med en gång.', en: 'The text is in the content once.' },
  },
  'page-furniture': {
    name: { sv: 'Sidans egna menyer och knappar', en: 'The page’s own menus and buttons' },
    about: {
      sv: 'De hör till webbplatsen, inte till texten.',
      en: 'They belong to the site, not to the text.',
    },
  },
  unreadable: {
    name: { sv: 'Gick inte att läsa som text', en: 'Could not be read as text' },
    about: {
      sv: 'Bild, diagram, formel, inbäddad fil eller en sida utan text. Säger den något viktigt skriver du in det för hand.',
      en: 'A picture, a chart, a formula, an embedded file or a page without text. If it says something of weight, write it in by hand.',
    },
  },
  'said-by-structure': {
    name: { sv: 'Sägs av uppbyggnaden', en: 'Said by the structure' },
    about: {
      sv: 'Innehållet säger det genom var texterna ligger, till exempel ”Vi vill” över målets punkter.',
      en: 'The content says it by where the texts stand, such as “Vi vill” over a goal’s items.',
    },
  },
};

/** A sentence in the two languages that the program and the builder speak. */
type Sentence = Readonly<Record<'sv' | 'en', string>>;
