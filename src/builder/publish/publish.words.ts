/** What the last room says. */
export const PUBLISH_WORDS = {
  none: { sv: 'Det finns inget att publicera än', en: 'There is nothing to publish yet' },
  noneHelp: {
    sv: 'Hämta ett dokument först. Här väljer du sedan vad som ska visas, ser hur det blir och tar med dig koden.',
    en: 'Fetch a document first. Here you then choose what is shown, see how it looks and take the code with you.',
  },
  toGather: { sv: 'Till Hämta', en: 'To Fetch' },

  choose: { sv: 'Välj', en: 'Choose' },
  see: { sv: 'Se', en: 'See' },
  take: { sv: 'Ta med dig', en: 'Take with you' },

  parts: { sv: 'Delar på sidan', en: 'Parts of the page' },
  count: { sv: '{count} {unit}', en: '{count} {unit}' },
  without: { sv: 'Delar utan innehåll', en: 'Parts without content' },
  withoutHelp: {
    sv: 'Dokumentet har inget för {names}. Lägg till det i Skriv, så kan delarna väljas här.',
    en: 'The document has nothing for {names}. Add it in Write, and the parts can be chosen here.',
  },
  level: { sv: 'Rubrikerna står under …', en: 'The headings stand under …' },
  levels: {
    1: { sv: 'ingenting: de är sidans huvudrubrik', en: 'nothing: they are the page’s main heading' },
    2: { sv: 'sidans huvudrubrik', en: 'the page’s main heading' },
    3: { sv: 'en mellanrubrik på sidan', en: 'a subheading on the page' },
    4: { sv: 'en rubrik under en mellanrubrik', en: 'a heading below a subheading' },
  },
  theme: { sv: 'Utseende', en: 'Look' },
  themes: {
    grund: { sv: 'Grund', en: 'Grund' },
    skog: { sv: 'Skog', en: 'Skog' },
    fjall: { sv: 'Fjäll', en: 'Fjäll' },
    alv: { sv: 'Älv', en: 'Älv' },
    stad: { sv: 'Stad', en: 'Stad' },
    kust: { sv: 'Kust', en: 'Kust' },
    own: { sv: 'Eget', en: 'Own' },
  },
  makeLook: { sv: 'Gör ett eget utseende', en: 'Make a look of your own' },
  changeLook: { sv: 'Ändra det egna utseendet', en: 'Change your own look' },
  unreadable: {
    sv: 'Med det egna utseendet går inte all text att läsa. Ändra det, eller välj ett annat.',
    en: 'With your own look not all text can be read. Change it, or choose another.',
  },
  language: { sv: 'Sidans språk', en: 'The page’s language' },

  width: { sv: 'Bredd', en: 'Width' },
  widths: {
    phone: { sv: 'Mobil', en: 'Phone' },
    tablet: { sv: 'Platta', en: 'Tablet' },
    desktop: { sv: 'Dator', en: 'Desktop' },
  },
  scheme: { sv: 'Ljust eller mörkt', en: 'Light or dark' },
  schemes: { light: { sv: 'Ljust', en: 'Light' }, dark: { sv: 'Mörkt', en: 'Dark' } },
  caption: {
    sv: 'Så blir det i en spalt på {width} bildpunkter. De grå raderna är din sidas egen text.',
    en: 'So it looks in a column of {width} pixels. The grey lines are your page’s own text.',
  },
  captionZoomed: {
    sv: 'Så blir det i en spalt på {width} bildpunkter, här i {percent} procents storlek. De grå raderna är din sidas egen text.',
    en: 'So it looks in a column of {width} pixels, here at {percent} per cent. The grey lines are your page’s own text.',
  },
  stage: { sv: 'Sidan som läsarna ser den', en: 'The page as readers see it' },
  noParts: {
    sv: 'Välj minst en del, så visas den här.',
    en: 'Choose at least one part, and it is shown here.',
  },
  loading: { sv: 'Hämtar delarna …', en: 'Fetching the parts …' },
  previewFailed: {
    sv: 'Delarna kunde inte hämtas. Kontrollera nätverket och ladda om sidan. Ditt dokument är kvar.',
    en: 'The parts could not be fetched. Check the network and reload the page. Your document is still here.',
  },

  chosePart: { sv: 'Valde delen ”{name}”', en: 'Chose the part “{name}”' },
  tookPart: { sv: 'Valde bort delen ”{name}”', en: 'Took away the part “{name}”' },
  choseItem: { sv: 'Valde ”{title}” till ”{name}”', en: 'Chose “{title}” for “{name}”' },
  choseLevel: { sv: 'Valde rubriknivå', en: 'Chose a heading level' },
  choseTheme: { sv: 'Valde utseendet {name}', en: 'Chose the look {name}' },
  choseLanguage: { sv: 'Valde sidans språk', en: 'Chose the page’s language' },
  choseHost: { sv: 'Valde var sidan står: {name}', en: 'Chose where the page stands: {name}' },
  choseForm: { sv: 'Valde formen {name}', en: 'Chose the form {name}' },
  choseFolder: { sv: 'Ändrade mappens adress', en: 'Changed the folder’s address' },
  choseFile: { sv: 'Ändrade innehållsfilens adress', en: 'Changed the content file’s address' },
  choseHashes: { sv: 'Tog med skriptens kontrollsummor', en: 'Included the scripts’ hashes' },
  leftHashes: { sv: 'Lämnade skriptens kontrollsummor', en: 'Left out the scripts’ hashes' },

  problems: {
    one: { sv: 'En sak att se över i filen', en: 'One thing to look over in the file' },
    many: { sv: '{count} saker att se över i filen', en: '{count} things to look over in the file' },
  },
  fault: { sv: 'Fel', en: 'Fault' },
  remark: { sv: 'Anmärkning', en: 'Remark' },
  more: { sv: 'Och {count} till.', en: 'And {count} more.' },
  toWrite: { sv: 'Se över dem i Skriv', en: 'Look them over in Write' },
  noProblems: { sv: 'Inget att se över i filen.', en: 'Nothing to look over in the file.' },
} as const;
