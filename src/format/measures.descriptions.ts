import type { Vocabulary } from './entries.descriptions.js';
import { followed } from './statuses.descriptions.js';
import { about, id, responsible } from './values.descriptions.js';

/** Words for what is done, how it is followed up and paid for, and who was heard. */
export const measureWords: Vocabulary<'measure' | 'followUp' | 'result' | 'funding' | 'participation'> = {
  measure: {
    id,
    number: {
      en: 'The measure’s own number. Example: "6.2".',
      sv: 'Nummer: åtgärdens eget nummer. Exempel: "6.2".',
    },
    title: { en: 'The measure in a few words.', sv: 'Rubrik: åtgärden i några ord.' },
    body: { en: 'What is to be done. Markdown.', sv: 'Brödtext: vad som ska göras. Markdown går bra.' },
    category: {
      since: '1.1',
      en: 'Area or group that it stands under, where that is no goal. Measures of one category stand together. Example: "School and leisure".',
      sv: 'Kategori: det område eller den grupp som åtgärden hör till, när det inte är ett mål. Åtgärder med samma kategori står tillsammans. Exempel: "Skola och fritid".',
    },
    goals: {
      en: 'The ids of the goals that it serves. Example: ["work-and-housing"].',
      sv: 'Mål: id för de mål som åtgärden bidrar till. Exempel: ["arbete-och-bostad"].',
    },
    recipients: {
      since: '1.1',
      en: 'Whom it is for, a text for each group. Example: ["Parents of teenagers"].',
      sv: 'Målgrupp: vilka åtgärden är till för, en text per grupp. Exempel: ["Tonårsföräldrar"].',
    },
    place: {
      since: '1.1',
      en: 'Where it is done. Example: "Norrby". null: not stated in the document.',
      sv: 'Plats: var åtgärden görs. Exempel: "Norrby". null: dokumentet anger det inte.',
    },
    start: {
      en: 'When it begins. null: not stated in the document.',
      sv: 'Start: när åtgärden börjar. null: dokumentet anger det inte.',
    },
    due: {
      en: 'When it is to be done: a date, or words such as { "text": "continuously" }. null: not stated in the document.',
      sv: 'Klart senast: när åtgärden ska vara genomförd. Ett datum, eller ord som { "text": "löpande" }. null: dokumentet anger det inte.',
    },
    status: {
      en: 'How far it has come: planned, ongoing, done, delayed or stopped; or words of your own. null: not stated in the document.',
      sv: 'Status: planned = planerad, ongoing = pågår, done = klar, delayed = försenad, stopped = avbruten, eller egna ord. null: dokumentet anger det inte.',
    },
    assessments: followed.assessments,
    priority: {
      since: '1.1',
      en: 'How urgent it is, in the document’s own words. Example: "high". null: not stated in the document.',
      sv: 'Prioritet: hur angelägen åtgärden är, med dokumentets egna ord. Exempel: "hög". null: dokumentet anger det inte.',
    },
    cost: {
      since: '1.1',
      en: 'What it costs: a number of kronor, or { "value": …, "text": … }. Example: 250000. null: not stated in the document.',
      sv: 'Kostnad: antal kronor, eller { "value": …, "text": … }. Exempel: 250000. null: dokumentet anger det inte.',
    },
    funding: {
      en: 'How it is paid for. Markdown on one line: no lists or paragraphs. null: not stated in the document.',
      sv: 'Finansiering: hur åtgärden betalas. Markdown går bra på en rad, men inte listor eller stycken. null: dokumentet anger det inte.',
    },
    result: {
      en: 'What came of it, or is to come. Markdown. null: not stated in the document.',
      sv: 'Resultat: vad åtgärden har lett till eller ska leda till. Markdown går bra. null: dokumentet anger det inte.',
    },
    results: {
      since: '1.1',
      en: 'What came of it at each follow-up, oldest first.',
      sv: 'Resultat efter uppföljning: vad åtgärden ledde till, ett för varje uppföljning och äldst först.',
    },
    related: {
      en: 'Where else it stands, a text for each place. Markdown on one line: no lists or paragraphs. Example: ["Housing programme, 6.2"].',
      sv: 'Se även: var åtgärden också tas upp. En text per punkt. Markdown går bra på en rad, men inte listor eller stycken. Exempel: ["Bostadsförsörjningsprogrammet, 6.2"].',
    },
    ...about,
  },
  followUp: {
    label: {
      en: 'What stands before the title: a number or a word. Example: "6".',
      sv: 'Etikett: det som står före titeln, ett nummer eller ett ord. Exempel: "6".',
    },
    title: { en: 'Heading.', sv: 'Rubrik: till exempel "Revidering och utvärdering".' },
    body: {
      en: 'How the document is followed up. Markdown.',
      sv: 'Brödtext: hur dokumentet följs upp. Markdown går bra.',
    },
    cycle: {
      en: 'How often, in words. Example: "once a year". null: not stated in the document.',
      sv: 'Intervall: hur ofta, i ord. Exempel: "en gång per år". null: dokumentet anger det inte.',
    },
    responsible,
    next: {
      en: 'When the next follow-up is. null: not stated in the document.',
      sv: 'Nästa uppföljning: när nästa görs. null: dokumentet anger det inte.',
    },
    results: {
      en: 'Follow-ups that have been made, oldest first.',
      sv: 'Resultat: uppföljningar som har gjorts, äldst först.',
    },
    note: {
      en: 'A remark that belongs with it. Markdown.',
      sv: 'Anmärkning: en upplysning som hör till. Markdown går bra.',
    },
  },
  result: {
    date: { en: 'When the follow-up was made.', sv: 'Datum: när uppföljningen gjordes.' },
    title: { en: 'Its title.', sv: 'Titel: vad uppföljningen heter.' },
    body: { en: 'What it showed. Markdown.', sv: 'Brödtext: vad uppföljningen visade. Markdown går bra.' },
    url: { en: 'Address of the report.', sv: 'Adress: var rapporten finns.' },
  },
  funding: {
    label: {
      en: 'What stands before the title: a number or a word. Example: "Bilaga 2".',
      sv: 'Etikett: det som står före titeln, ett nummer eller ett ord. Exempel: "Bilaga 2".',
    },
    id,
    title: {
      en: 'Name of the fund, grant or budget.',
      sv: 'Rubrik: fondens, bidragets eller budgetens namn.',
    },
    body: {
      en: 'What it pays for, and who may apply. Markdown.',
      sv: 'Brödtext: vad pengarna går till och vem som kan söka. Markdown går bra.',
    },
    period: { en: 'The years that it is for.', sv: 'Period: åren som pengarna gäller.' },
    amount: {
      en: 'How much: a number of kronor, or { "value": …, "text": … }. Example: 250000. null: not stated in the document.',
      sv: 'Belopp: antal kronor, eller { "value": …, "text": … }. Exempel: 250000. null: dokumentet anger det inte.',
    },
    responsible,
    note: {
      en: 'A remark that belongs with it. Markdown.',
      sv: 'Anmärkning: en upplysning som hör till. Markdown går bra.',
    },
  },
  participation: {
    label: {
      en: 'What stands before the title: a number or a word. Example: "1.1".',
      sv: 'Etikett: det som står före titeln, ett nummer eller ett ord. Exempel: "1.1".',
    },
    id,
    title: {
      en: 'What it was. Example: "Citizens’ dialogue".',
      sv: 'Rubrik: vad det var. Exempel: "Medborgardialog".',
    },
    body: { en: 'How it was done. Markdown.', sv: 'Brödtext: hur det gick till. Markdown går bra.' },
    date: { en: 'When it was.', sv: 'Datum: när det var.' },
    who: {
      en: 'Who took part. Example: "Inhabitants of nine villages".',
      sv: 'Deltagare: vilka som var med. Exempel: "Boende på nio orter".',
    },
    results: {
      en: 'What those who took part wanted; each item one Markdown text.',
      sv: 'Resultat: vad deltagarna kom fram till. En text per punkt, Markdown går bra.',
    },
  },
};
