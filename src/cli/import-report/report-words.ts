import type { SourceFormat } from '../../import/pieces.js';
import type { BilingualText } from '../command.js';

/** What forms of documents are called. */
export const FORMAT_WORDS: Readonly<Record<SourceFormat, BilingualText>> = {
  docx: { sv: 'Word-dokument', en: 'Word document' },
  odt: { sv: 'OpenDocument-text', en: 'OpenDocument text' },
  pdf: { sv: 'PDF', en: 'PDF' },
  html: { sv: 'webbsida', en: 'page of the web' },
  markdown: { sv: 'Markdown', en: 'Markdown' },
  xlsx: { sv: 'Excel-arbetsbok', en: 'Excel workbook' },
  csv: { sv: 'tabell i en textfil (CSV)', en: 'table in a text file (CSV)' },
  text: { sv: 'textfil', en: 'text file' },
};

/** The report's own words in one language. */
export interface ReportWords {
  readonly report: string;
  readonly contents: string;
  readonly pages: (count: number) => string;
  readonly placed: (count: number) => string;
  readonly guessed: (count: number) => string;
  readonly leftOut: (count: number) => string;
  readonly allGuessed: string;
  readonly kinds: string;
  readonly toSeeTo: string;
  readonly toSeeToAbout: string;
  readonly nothingGuessed: string;
  readonly moreGuesses: (count: number) => string;
  readonly omitted: string;
  readonly omittedAbout: string;
  readonly nothingOmitted: string;
  readonly times: (count: number) => string;
  readonly noWords: string;
  readonly pieces: string;
  readonly certaintyAbout: string;
  readonly source: string;
  readonly content: string;
  readonly goesTo: string;
  readonly hasNoSuggestion: string;
  readonly figure: string;
  readonly update: string;
  readonly updateAbout: string;
  readonly next: string;
  readonly nextSteps: (file: string) => readonly (readonly [text: string, command?: string])[];
  readonly foot: string;
}

/** The report's own words. */
export const REPORT_WORDS: Readonly<Record<'sv' | 'en', ReportWords>> = {
  sv: {
    report: 'Rapport från importen',
    contents: 'På den här sidan',
    pages: (count) => (count === 1 ? '1 sida' : `${count} sidor`),
    placed: (count) => (count === 1 ? 'stycke har fått en plats' : 'stycken har fått en plats'),
    guessed: (count) => (count === 1 ? 'är gissat' : 'är gissade'),
    leftOut: (count) => (count === 1 ? 'är utelämnat' : 'är utelämnade'),
    allGuessed:
      'Filen säger inte själv vad som är rubrik, lista eller tabell. Allt är gissat av hur texten ser ut: läs igenom hela rapporten. Finns dokumentet i Word blir det bättre därifrån.',
    kinds: 'Det här blev det',
    toSeeTo: 'Se efter att det stämmer',
    toSeeToAbout: 'Här är tecknen svaga. Länken leder till stycket.',
    nothingGuessed: 'Inget är gissat.',
    moreGuesses: (count) => `… och ${count} till. De är märkta ”gissat” längre ner.`,
    omitted: 'Det som är utelämnat',
    omittedAbout: 'Alla ord i dokumentet är antingen i innehållet eller här.',
    nothingOmitted: 'Inget är utelämnat. Alla ord är i innehållet.',
    times: (count) => `${count} gånger`,
    noWords: '(utan ord)',
    pieces: 'Stycke för stycke',
    certaintyAbout: 'Vad orden om säkerhet betyder',
    source: 'Så står det i dokumentet',
    content: 'Så blir det i innehållet',
    goesTo: 'Plats',
    hasNoSuggestion: 'Hör ihop med stycket före.',
    figure: 'Bild',
    update: 'Nytt sedan förra filen',
    updateAbout: 'Det som är detsamma har kvar sina id, så att länkar till det fortsätter att fungera.',
    next: 'Nästa steg',
    nextSteps: (file) => [
      ['Läs igenom det som är gissat och det som är utelämnat, här ovanför.'],
      [`Rätta i filen ${file}, och kontrollera den:`, `npx --no-install samsyn check ${file}`],
      ['Visa den på en sida. Hur står på sidan Kom igång i dokumentationen.'],
    ],
    foot: 'Rapporten är gjord på din dator. Inget har skickats någonstans.',
  },
  en: {
    report: 'Report of the import',
    contents: 'On this page',
    pages: (count) => (count === 1 ? '1 page' : `${count} pages`),
    placed: (count) => (count === 1 ? 'piece has a place' : 'pieces have a place'),
    guessed: (count) => (count === 1 ? 'is guessed' : 'are guessed'),
    leftOut: (count) => (count === 1 ? 'is left out' : 'are left out'),
    allGuessed:
      'The file does not say what is a heading, a list or a table. All is guessed from how the text looks: read the whole report. If the document is to be had in Word, it will do better from there.',
    kinds: 'What it became',
    toSeeTo: 'See that this is right',
    toSeeToAbout: 'The signs are weak here. The link leads to the piece.',
    nothingGuessed: 'Nothing is guessed.',
    moreGuesses: (count) => `… and ${count} more. They are marked “guessed” below.`,
    omitted: 'What is left out',
    omittedAbout: 'Every word of the document is either in the content or here.',
    nothingOmitted: 'Nothing is left out. Every word is in the content.',
    times: (count) => `${count} times`,
    noWords: '(without words)',
    pieces: 'Piece by piece',
    certaintyAbout: 'What the words about certainty mean',
    source: 'As it stands in the document',
    content: 'As it becomes in the content',
    goesTo: 'Place',
    hasNoSuggestion: 'Belongs with the piece before.',
    figure: 'Picture',
    update: 'New since the last file',
    updateAbout: 'What is the same has kept its ids, so that links to it go on working.',
    next: 'What is next',
    nextSteps: (file) => [
      ['Read through what is guessed and what is left out, above.'],
      [`Mend the file ${file}, and check it:`, `npx --no-install samsyn check ${file}`],
      ['Show it on a page. How stands on the page Integrate of the documentation.'],
    ],
    foot: 'The report was made on your computer. Nothing has been sent anywhere.',
  },
};
