/** What the first room says. */
export const GATHER_WORDS = {
  nextYear: { sv: 'Är det nästa version av {name}?', en: 'Is it the next version of {name}?' },
  nextYearHelp: {
    sv: 'Jämför dem, så behåller poster som är desamma sina länkar, och du ser vad som är nytt, ändrat och borta.',
    en: 'Compare them: entries that are the same keep their links, and you see what is new, changed and gone.',
  },
  compare: { sv: 'Jämför dem', en: 'Compare them' },
  apart: { sv: 'Nej, det är ett annat dokument', en: 'No, it is another document' },
  toWrite: { sv: 'Till Skriv', en: 'To Write' },
  drop: { sv: 'Släpp dokumentet här', en: 'Drop the document here' },
  dropNow: { sv: 'Släpp nu', en: 'Let go now' },
  choose: { sv: 'Välj ett dokument', en: 'Choose a document' },
  kinds: {
    sv: 'Word, OpenDocument, PDF, Excel, webbsida, Markdown eller text. Eller en innehållsfil som du har sparat förut.',
    en: 'Word, OpenDocument, PDF, Excel, a web page, Markdown or text. Or a content file that you saved before.',
  },
  stays: {
    sv: 'Dokumentet stannar på din dator. Ingenting skickas någonstans.',
    en: 'The document stays on your computer. Nothing is sent anywhere.',
  },
  try: { sv: 'Prova med ett exempel', en: 'Try with an example' },
  tryHelp: {
    sv: 'Ett påhittat dokument, två minuter. Kasta det när du vill.',
    en: 'A made-up document, two minutes. Throw it away when you like.',
  },

  paste: { sv: 'Klistra in', en: 'Paste' },
  pasteHere: { sv: 'Klistra in här', en: 'Paste here' },
  pasteHelp: {
    sv: 'Kopiera i Word eller på en webbsida. Rubriker, listor och tabeller följer med.',
    en: 'Copy in Word or from a web page. Headings, lists and tables come along.',
  },
  readText: { sv: 'Läs texten', en: 'Read the text' },
  address: { sv: 'Eller hämta från en adress', en: 'Or fetch from an address' },
  addressHelp: {
    sv: 'Till exempel innehållsfilen på er egen webbplats.',
    en: 'For example the content file on your own site.',
  },
  get: { sv: 'Hämta', en: 'Fetch' },

  examples: { sv: 'Börja från ett exempel', en: 'Begin from an example' },
  examplesHelp: {
    sv: 'Färdiga sidor att se, ändra i och lära av.',
    en: 'Finished pages to see, change and learn from.',
  },
  nothing: { sv: 'Börja från ingenting', en: 'Begin from nothing' },
  nothingHelp: {
    sv: 'En rubrik och kommunens namn räcker.',
    en: 'A title and the municipality’s name will do.',
  },
  title: { sv: 'Dokumentets rubrik', en: 'Title of the document' },
  titleHelp: { sv: 'Till exempel Strategi för integration', en: 'For example Strategy for integration' },
  kommun: { sv: 'Kommun', en: 'Municipality' },
  kommunHelp: { sv: 'Till exempel Exempelby kommun', en: 'For example Exempelby kommun' },
  begin: { sv: 'Börja skriva', en: 'Begin to write' },
  needsTitle: { sv: 'Skriv en rubrik. Den kan ändras sedan.', en: 'Write a title. It can be changed later.' },
  needsKommun: { sv: 'Skriv vilken kommun det gäller.', en: 'Write which municipality it is for.' },

  reading: { sv: 'Läser {name} …', en: 'Reading {name} …' },
  readingPasted: { sv: 'Läser det du klistrade in …', en: 'Reading what you pasted …' },
  fetching: { sv: 'Hämtar {name} …', en: 'Fetching {name} …' },
  stop: { sv: 'Avbryt', en: 'Stop' },
  stopped: { sv: 'Läsningen avbröts. Inget har ändrats.', en: 'Reading was stopped. Nothing has changed.' },
  died: {
    sv: 'Dokumentet kunde inte läsas: den del av byggverktyget som läser det kom inte fram. Ladda om sidan och försök igen.',
    en: 'The document could not be read: the part of the builder that reads it did not arrive. Reload the page and try again.',
  },
  unreadable: {
    sv: 'Filen kunde inte läsas från datorn. Är det en mapp, eller har filen flyttats? Välj själva dokumentet.',
    en: 'The file could not be read from the computer. Is it a folder, or has the file been moved? Choose the document itself.',
  },
  several: {
    sv: 'Det var flera filer. Ta ett dokument i taget.',
    en: 'That was several files. Take one document at a time.',
  },
  nothingPasted: {
    sv: 'Där fanns ingen text. Markera texten i dokumentet, kopiera den, och klistra in igen.',
    en: 'There was no text. Select the text in the document, copy it, and paste again.',
  },
  emptyFile: {
    sv: 'Filen är tom. Kontrollera att den är sparad, och välj den igen.',
    en: 'The file is empty. See that it has been saved, and choose it again.',
  },
  broken: { sv: 'Innehållsfilen har ett skrivfel.', en: 'The content file has a slip of the pen.' },
  tooLarge: {
    sv: 'Innehållsfilen är större än vad sidan kan visa (8 MB). Dela den i flera.',
    en: 'The content file is larger than what the page can show (8 MB). Split it.',
  },
  notContent: {
    sv: 'Filen är ingen innehållsfil från Samsyn. Välj den fil som du sparade här förut, eller själva dokumentet.',
    en: 'The file is no content file of Samsyn’s. Choose the file that you saved here before, or the document itself.',
  },
  wrongAddress: {
    sv: '”{address}” är ingen adress som kan hämtas. Den ska börja med https:// eller vara en adress på samma webbplats.',
    en: '“{address}” is not an address to fetch from. It begins with https:// or is an address on the same site.',
  },
  notFound: {
    sv: 'Det finns ingen fil på {address}. Kontrollera stavningen, och att filen är publicerad.',
    en: 'There is no file at {address}. Check the spelling, and that the file is published.',
  },
  refused: {
    sv: 'Webbplatsen lämnade inte ut {address} (svar {status}). Spara filen på din dator och välj den här i stället.',
    en: 'The site did not give out {address} (status {status}). Save the file on your computer and choose it here instead.',
  },
  unreachable: {
    sv: '{address} gick inte att hämta. Nätet kan vara nere, eller så får den här sidan inte läsa filer därifrån. Spara filen på din dator och välj den här i stället.',
    en: '{address} could not be fetched. The network may be down, or this page may not read files from there. Save the file on your computer and choose it here instead.',
  },

  took: { sv: 'Hämtade {name}', en: 'Fetched {name}' },
  tookPasted: { sv: 'Klistrade in ett dokument', en: 'Pasted a document' },
  tookExample: { sv: 'Började från {name}', en: 'Began from {name}' },
  tookTrial: { sv: 'Provade exemplet', en: 'Tried the example' },
  began: { sv: 'Började på ”{title}”', en: 'Began “{title}”' },
} as const;
