/** What is said where a look is made. */
export const LOOKS_WORDS = {
  title: { sv: 'Ett eget utseende', en: 'A look of your own' },
  help: {
    sv: 'En enda färg räcker: himmel, mark och linjer räknas fram ur den.',
    en: 'One colour is enough: sky, ground and lines are worked out from it.',
  },
  accents: {
    light: { sv: 'Färg i ljust läge', en: 'Colour in light' },
    dark: { sv: 'Färg i mörkt läge', en: 'Colour in dark' },
  },
  codes: {
    light: { sv: 'Färgkod, ljust läge', en: 'Colour code, light' },
    dark: { sv: 'Färgkod, mörkt läge', en: 'Colour code, dark' },
  },
  notColour: {
    sv: 'Skriv # och sex tecken, till exempel #7a1f3d.',
    en: 'Write # and six characters, such as #7a1f3d.',
  },
  passes: {
    sv: 'All text går att läsa, i ljust och i mörkt ({count} par av färger kontrollerade).',
    en: 'All text can be read, in light and in dark ({count} pairs of colours checked).',
  },
  fails: {
    one: {
      sv: 'Ett par av färger har för liten kontrast',
      en: 'One pair of colours has too little contrast',
    },
    many: {
      sv: '{count} par av färger har för liten kontrast',
      en: '{count} pairs of colours have too little contrast',
    },
  },
  modes: { light: { sv: 'I ljust läge', en: 'In light' }, dark: { sv: 'I mörkt läge', en: 'In dark' } },
  fault: {
    sv: '{mode}: {what} har kontrasten {ratio}:1 och behöver {needed}:1.',
    en: '{mode}: {what} has a contrast of {ratio}:1 and needs {needed}:1.',
  },
  suggestion: {
    sv: 'Närmaste färg som går bra är {colour}.',
    en: 'The nearest colour that works is {colour}.',
  },
  noSuggestion: {
    sv: 'Ingen ljusare eller mörkare nyans räcker: välj en annan färg att lägga den mot.',
    en: 'No lighter or darker shade is enough: choose another colour to put it on.',
  },
  fonts: {
    font: { sv: 'Typsnitt', en: 'Typeface' },
    'heading-font': { sv: 'Typsnitt i rubriker', en: 'Typeface of headings' },
  },
  fontsHelp: {
    sv: 'Tomt betyder sidans eget typsnitt, och det är oftast rätt. Skriv till exempel Open Sans, sans-serif. Typsnittet måste finnas på webbplatsen.',
    en: 'Empty means the page’s own typeface, which is right as a rule. Write Open Sans, sans-serif, for instance. The typeface must be on the site.',
  },
  notFont: {
    sv: 'Det är inget namn på ett typsnitt. Skriv ett eller flera, med komma emellan.',
    en: 'This is no name of a typeface. Write one or several, with commas between.',
  },
  changedFont: { sv: 'Valde ett typsnitt', en: 'Chose a typeface' },
  mend: { sv: 'Ta färgerna som går bra', en: 'Take the colours that work' },
  name: { sv: 'Utseendets namn', en: 'The look’s name' },
  nameHelp: {
    sv: 'Filen heter {name}.tokens.json, och klassen samsyn-theme-{name}.',
    en: 'The file is called {name}.tokens.json, and the class samsyn-theme-{name}.',
  },
  open: { sv: 'Utgå från en grannes utseende', en: 'Go on from a neighbour’s look' },
  openHelp: {
    sv: 'Välj en fil som slutar på .tokens.json. Färgen ovan läggs ovanpå den.',
    en: 'Choose a file that ends in .tokens.json. The colour above goes on top of it.',
  },
  save: { sv: 'Spara utseendet', en: 'Save the look' },
  saved: { sv: 'Sparade {name}', en: 'Saved {name}' },
  cancelled: { sv: 'Utseendet sparades inte.', en: 'The look was not saved.' },
  close: { sv: 'Klar med utseendet', en: 'Done with the look' },
  notLook: {
    sv: 'Filen {name} är inget utseende. Välj en fil som slutar på .tokens.json.',
    en: 'The file {name} is no look. Choose a file that ends in .tokens.json.',
  },
  problems: { sv: 'Att se över i den öppnade filen', en: 'To look over in the opened file' },
  changedColour: { sv: 'Valde en egen färg', en: 'Chose a colour of your own' },
  mended: { sv: 'Tog färgerna som går bra', en: 'Took the colours that work' },
  renamed: { sv: 'Gav utseendet ett namn', en: 'Named the look' },
  opened: { sv: 'Utgick från utseendet {name}', en: 'Went on from the look {name}' },
} as const;
