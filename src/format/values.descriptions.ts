import type { Vocabulary } from './entries.descriptions.js';

/** The key `id`, the same wherever it stands. */
export const id = {
  en: 'The entry’s id, for links and references: lower-case letters a–z, digits and hyphens, unique in the file and never changed. Example: "work-and-housing".',
  sv: 'Id: postens namn i länkar och hänvisningar. Små bokstäver a–z, siffror och bindestreck, unikt i filen. Ändra det inte i efterhand. Exempel: "arbete-och-bostad".',
};

/** The key `responsible`, the same wherever it stands. */
export const responsible = {
  en: 'Who is responsible: a list of actors’ ids, or names in words such as "samtliga nämnder". null: the document has the label and names nobody.',
  sv: 'Ansvariga: en lista med aktörers id, eller namn i ord som "samtliga nämnder". null: dokumentet har rubriken men nämner ingen.',
};

/** Keys that any goal, measure, indicator or section may also have. */
export const about = {
  note: {
    en: 'A remark to the reader about this entry. Markdown.',
    sv: 'Anmärkning: något läsaren behöver veta om posten. Markdown går bra.',
  },
  updated: {
    en: 'When this entry was last updated. null: not stated in the document.',
    sv: 'Uppdaterad: när posten senast ändrades. null: dokumentet anger det inte.',
  },
  source: {
    en: 'Where what the entry says comes from.',
    sv: 'Källa: varifrån uppgifterna i posten kommer.',
  },
  responsible,
};

/** Values that stand in many entries. */
export const valueWords: Vocabulary<
  'dateInWords' | 'measuredInWords' | 'period' | 'source' | 'figure' | 'responsibility'
> = {
  dateInWords: {
    date: {
      en: 'The year, month or day: "2021", "2021-06" or "2021-06-14". Left out if the wording gives none.',
      sv: 'Datum: år, månad eller dag, "2021", "2021-06" eller "2021-06-14". Utelämnas om orden inte ger något.',
    },
    text: {
      en: 'The document’s own wording, which is what is shown. Example: "180625".',
      sv: 'Ordalydelse: dokumentets egen skrivning, som är den som visas. Exempel: "180625" eller "våren 2022".',
    },
  },
  measuredInWords: {
    value: {
      en: 'The value as a number, with a point for decimals. Example: 71.5. null: not measured or not stated.',
      sv: 'Värde: ett tal med decimalpunkt. Exempel: 71.5. null: inte mätt, eller inte angivet.',
    },
    text: {
      en: 'The source’s own wording, shown instead of the number. Example: "about half".',
      sv: 'Ordalydelse: källans egen skrivning, som visas i stället för talet. Exempel: "ungefär hälften".',
    },
  },
  period: {
    from: {
      en: 'The first year, month or day. Example: "2021".',
      sv: 'Från: första år, månad eller dag. Exempel: "2021".',
    },
    to: {
      en: 'The last year, month or day, itself included. Example: "2025".',
      sv: 'Till och med: sista år, månad eller dag. Exempel: "2025".',
    },
    text: {
      en: 'The period in the document’s own words. Example: "the present term of office".',
      sv: 'Ordalydelse: perioden med dokumentets egna ord. Exempel: "innevarande mandatperiod".',
    },
  },
  source: {
    title: { en: 'Name of the source.', sv: 'Titel: vad källan heter.' },
    url: { en: 'Address of the source.', sv: 'Adress: var källan finns på webben.' },
    date: {
      en: 'When the source was published or read.',
      sv: 'Datum: när källan gavs ut eller hämtades.',
    },
    note: {
      en: 'A remark, such as how the text relates to the source. Markdown.',
      sv: 'Anmärkning: till exempel hur texten förhåller sig till källan. Markdown går bra.',
    },
  },
  figure: {
    src: {
      en: 'Address of the picture, whole or counted from this file.',
      sv: 'Bildadress: var bilden finns. Hel, eller räknad från den här filen.',
    },
    alt: {
      en: 'What the picture shows, for those who do not see it. "" if it only decorates.',
      sv: 'Alternativtext: vad bilden visar, för den som inte ser den. "" om den bara är dekoration.',
    },
    caption: {
      en: 'Words beneath the picture. Markdown.',
      sv: 'Bildtext: orden under bilden. Markdown går bra.',
    },
    credit: {
      en: 'Who made the picture. Markdown on one line: no lists or paragraphs. Example: "Photo: Anna Berg".',
      sv: 'Upphov: vem som har gjort bilden. Markdown går bra på en rad, men inte listor eller stycken. Exempel: "Foto: Anna Berg".',
    },
  },
  responsibility: {
    actor: {
      en: 'An actor’s id, or a name in words. Example: "ks" or "samtliga nämnder".',
      sv: 'Aktör: en aktörs id eller ett namn i ord. Exempel: "ks" eller "samtliga nämnder".',
    },
    role: {
      since: '1.1',
      en: 'What the actor does: answers, does, helps or reports; or the document’s own word. Without it the actor answers. Example: "helps".',
      sv: 'Roll: vad aktören gör. answers = ansvarar, does = utför, helps = medverkar, reports = rapporterar, eller dokumentets eget ord. Utan nyckeln ansvarar aktören. Exempel: "helps".',
    },
    state: {
      en: 'Whether the actor is responsible: "yes" (as if left out), "no", or "undecided", such as a box nobody has ticked yet.',
      sv: 'Läge: om aktören ansvarar. "yes" = ja (gäller om nyckeln saknas), "no" = nej, "undecided" = inte bestämt, till exempel en ruta som ingen har kryssat än.',
    },
    note: {
      en: 'What the responsibility covers. Markdown on one line: no lists or paragraphs.',
      sv: 'Anmärkning: vad ansvaret gäller. Markdown går bra på en rad, men inte listor eller stycken.',
    },
  },
};
