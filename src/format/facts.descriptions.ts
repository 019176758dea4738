import type { Vocabulary } from './entries.descriptions.js';
import { id } from './values.descriptions.js';

/** The facts about a document: whose it is, what was decided, which others it belongs with. */
export const factWords: Vocabulary<
  'publisher' | 'logo' | 'decision' | 'alternate' | 'translation' | 'contact' | 'document'
> = {
  publisher: {
    name: {
      en: 'The municipality’s name. Example: "Malå kommun".',
      sv: 'Namn: kommunens namn. Exempel: "Malå kommun".',
    },
    kommunkod: {
      en: 'The municipality’s code of four digits, in quotation marks. Example: "2418".',
      sv: 'Kommunkod: fyra siffror inom citattecken. Exempel: "2418".',
    },
    url: { en: 'Address of the municipality’s site.', sv: 'Webbplats: adressen till kommunens webbplats.' },
    slogan: {
      en: 'The municipality’s slogan. Example: "Vi gör plats för växtkraft".',
      sv: 'Slogan: kommunens devis. Exempel: "Vi gör plats för växtkraft".',
    },
    logo: { en: 'The municipality’s logotype.', sv: 'Logotyp: kommunens märke eller vapen.' },
    actor: {
      en: 'The id of the actor that is the municipality itself, if it stands among the actors.',
      sv: 'Aktör: id för den aktör som är kommunen själv, om den finns bland aktörerna.',
    },
  },
  logo: {
    src: {
      en: 'Address of the picture, whole or counted from this file.',
      sv: 'Bildadress: var logotypen finns. Hel, eller räknad från den här filen.',
    },
    alt: {
      en: 'What the logotype says, for those who do not see it. Example: "Malå kommun".',
      sv: 'Alternativtext: vad logotypen säger, för den som inte ser den. Exempel: "Malå kommun".',
    },
  },
  decision: {
    event: {
      en: 'What was decided: adopted, established, revised, extended or repealed; or the document’s own words.',
      sv: 'Händelse: vad som beslutades. adopted = antaget, established = fastställt, revised = reviderat, extended = förlängt, repealed = upphävt, eller dokumentets egna ord.',
    },
    body: {
      en: 'Who decided. Example: "Kommunfullmäktige". null: not stated in the document.',
      sv: 'Beslutsinstans: vem som beslutade. Exempel: "Kommunfullmäktige". null: dokumentet anger det inte.',
    },
    date: {
      en: 'When it was decided. null: not stated in the document.',
      sv: 'Beslutsdatum: när beslutet fattades. null: dokumentet anger det inte.',
    },
    reference: {
      en: 'The paragraph of the minutes or the case number. Example: "§ 108". null: not stated in the document.',
      sv: 'Paragraf eller diarienummer: beslutets paragraf i protokollet, eller ärendets nummer. Exempel: "§ 108". null: dokumentet anger det inte.',
    },
    document: {
      since: '1.1',
      en: 'The document that was decided on, where the page tells of several. Example: "Annex 2".',
      sv: 'Om dokumentet: vilket dokument beslutet gäller, där sidan har flera. Exempel: "Bilaga 2".',
    },
    note: {
      en: 'A remark about the decision. Markdown.',
      sv: 'Anmärkning: något mer om beslutet. Markdown går bra.',
    },
  },
  alternate: {
    title: {
      en: 'What the reader gets. Example: "Integrationsplan (PDF, 1 MB)".',
      sv: 'Titel: vad läsaren får. Exempel: "Integrationsplan (PDF, 1 MB)".',
    },
    url: { en: 'Its address.', sv: 'Adress: var versionen finns.' },
    kind: {
      en: 'Kind of version, in words. Example: "PDF", "short version", "easy to read"; a way to one that is easy to read stands over the document.',
      sv: 'Slag: vilket slags version, i ord. En väg till det som är lättläst står överst i dokumentet. Exempel: "PDF", "kortversion", "lättläst".',
    },
    language: {
      en: 'Its language as a BCP 47 tag, if it is not the file’s. Example: "en".',
      sv: 'Språk: versionens språkkod, om språket är ett annat än filens. Exempel: "en".',
    },
  },
  translation: {
    language: {
      en: 'The language of the translation, as a BCP 47 tag. Example: "en".',
      sv: 'Språk: översättningens språkkod. Exempel: "en".',
    },
    official: {
      en: 'Whether the translation is official. false: readers of it are told so, and that the original applies.',
      sv: 'Officiell: om översättningen är officiell. false: den som läser den får veta det, och att originalet gäller.',
    },
    note: {
      en: 'The publisher’s own notice to readers of the translation, in the place of the usual one. Markdown on one line: no lists or paragraphs.',
      sv: 'Anmärkning: kommunens egna ord till den som läser översättningen, i stället för de vanliga. Markdown går bra på en rad, men inte listor eller stycken.',
    },
    url: {
      since: '1.1',
      en: 'Address of the page that shows the document in this language; a way there then stands over the document.',
      sv: 'Adress: sidan som visar dokumentet på det här språket. En väg dit står då överst i dokumentet.',
    },
  },
  contact: {
    role: {
      en: 'The role or the name. Example: "Integration coordinator".',
      sv: 'Roll: vilken funktion eller vem. Exempel: "Integrationssamordnare".',
    },
    organisation: { en: 'The department or unit.', sv: 'Organisation: förvaltning eller enhet.' },
    email: {
      en: 'E-mail address. Example: "kommun@example.se".',
      sv: 'E-post: adressen att skriva till. Exempel: "kommun@example.se".',
    },
    phone: {
      en: 'Telephone number. Example: "0953-140 00".',
      sv: 'Telefon: numret att ringa. Exempel: "0953-140 00".',
    },
    url: { en: 'Address of a page with contact details.', sv: 'Adress: en sida med kontaktuppgifter.' },
    visitingAddress: {
      since: '1.1',
      en: 'Where to come. Example: "Torget 1, Exempelby".',
      sv: 'Besöksadress: dit man kommer. Exempel: "Torget 1, Exempelby".',
    },
    postalAddress: {
      since: '1.1',
      en: 'Where to write. Example: "123 45 Exempelby".',
      sv: 'Postadress: dit man skriver. Exempel: "123 45 Exempelby".',
    },
    openingHours: {
      since: '1.1',
      en: 'When somebody is there, in the document’s own words. Example: "Weekdays 9–15".',
      sv: 'Öppettider: när någon finns där, med dokumentets egna ord. Exempel: "Vardagar 9–15".',
    },
  },
  document: {
    id,
    title: { en: 'The document’s title.', sv: 'Titel: vad dokumentet heter.' },
    relation: {
      en: 'How it relates to this document: based-on, part-of, related, law, replaces or replaced-by; or words of your own.',
      sv: 'Samband: based-on = vårt dokument bygger på det, part-of = vårt ingår i det, related = relaterat, law = lag, replaces = vårt ersätter det, replaced-by = det ersätter vårt, eller egna ord.',
    },
    decision: {
      en: 'The decision about that document.',
      sv: 'Beslut: när och av vem det dokumentet antogs.',
    },
    note: { en: 'A remark about it. Markdown.', sv: 'Anmärkning: något mer om det. Markdown går bra.' },
    url: { en: 'Its address.', sv: 'Adress: var dokumentet finns.' },
  },
};
