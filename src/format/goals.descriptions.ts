import type { Vocabulary } from './entries.descriptions.js';
import { followed } from './statuses.descriptions.js';
import { about, id } from './values.descriptions.js';

/** What a section of the document and one of a goal have. */
const sectionText = {
  id,
  label: {
    en: 'What stands before the title. Example: "1.2".',
    sv: 'Etikett: det som står före rubriken. Exempel: "1.2".',
  },
  title: { en: 'The section’s heading.', sv: 'Rubrik: avsnittets rubrik.' },
  body: {
    en: 'The text. Markdown, without HTML.',
    sv: 'Brödtext: avsnittets text. Markdown går bra, men inte HTML.',
  },
  kind: {
    en: 'Kind of section: "text" (as if left out), "foreword", "quote" or "appendix".',
    sv: 'Slag: "text" = vanlig text (gäller om nyckeln saknas), "foreword" = förord, "quote" = citat, "appendix" = bilaga.',
  },
  byline: {
    en: 'Who signs or is quoted. Markdown on one line: no lists or paragraphs. Example: "Anna Berg, chair of the municipal board".',
    sv: 'Undertecknat av: vem som skriver eller citeras. Markdown går bra på en rad, men inte listor eller stycken. Exempel: "Anna Berg, kommunstyrelsens ordförande".',
  },
  figures: {
    en: 'Pictures that belong to the section, after its text.',
    sv: 'Bilder: figurer som hör till avsnittet. De står efter texten.',
  },
  ...about,
};

/** Running text, goals, and the journeys that lead to them. */
export const goalWords: Vocabulary<
  'section' | 'goal' | 'goalSection' | 'superiorGoal' | 'priority' | 'journey' | 'step'
> = {
  section: {
    parts: {
      en: 'Parts of the document that stand in this section, after its text: a key ("goals", "measures") or the id of an entry. They are then not shown elsewhere on a whole page.',
      sv: 'Delar: delar av dokumentet som står i avsnittet, efter texten, med en nyckel ("goals", "measures") eller en posts id. På en hel sida visas de då inte någon annanstans.',
    },
    ...sectionText,
    sections: {
      en: 'Sections within this one. One without a title goes on from what stands before it, so that text, pictures, quotations and parts stand in the document’s order.',
      sv: 'Underavsnitt: avsnitt inuti det här. Ett utan rubrik fortsätter det som står före, så att text, bilder, citat och delar kan stå i dokumentets ordning.',
    },
  },
  goal: {
    id,
    label: {
      en: 'What the document calls such a goal. Example: "Målområde", "Steg 1".',
      sv: 'Etikett: vad dokumentet kallar ett sådant mål. Exempel: "Målområde", "Steg 1".',
    },
    code: {
      en: 'The goal’s own number or letter. Example: "2.1".',
      sv: 'Nummer: målets egen beteckning. Exempel: "2.1".',
    },
    title: {
      en: 'The goal in a few words. Example: "Belonging".',
      sv: 'Rubrik: målet i några ord. Exempel: "Tillhörighet".',
    },
    summary: {
      en: 'The goal in a sentence or two. Markdown.',
      sv: 'Ingress: målet i en mening eller två. Markdown går bra.',
    },
    body: {
      en: 'The goal at length. Markdown, without HTML.',
      sv: 'Brödtext: målet i sin helhet. Markdown går bra, men inte HTML.',
    },
    aims: {
      en: 'What the municipality wants; each item one Markdown text.',
      sv: 'Vi vill: det kommunen vill uppnå. En text per punkt, Markdown går bra.',
    },
    commitments: {
      en: 'What the municipality commits to do; each item one Markdown text.',
      sv: 'Vi ska: det kommunen åtar sig. En text per punkt, Markdown går bra.',
    },
    topics: {
      en: 'What the goal is about, in single words. Example: ["Health", "Housing"].',
      sv: 'Ämnen: vad målet handlar om, i enstaka ord. Exempel: ["Hälsa", "Bostäder"].',
    },
    priority: {
      en: 'Whether the goal is prioritised: true, false, or { "rank": 1, "reason": "…" }.',
      sv: 'Prioritering: om målet är prioriterat, true (ja), false (nej) eller { "rank": 1, "reason": "…" }.',
    },
    sdg: {
      en: 'The UN sustainable development goals that it serves, as numbers from 1 to 17. Example: [10, 11].',
      sv: 'Globala målen: de mål i Agenda 2030 som det bidrar till, siffror från 1 till 17. Exempel: [10, 11].',
    },
    sdgTargets: {
      since: '1.1',
      en: 'The targets of the sustainable development goals that it serves, by their numbers. Example: ["4.7", "11.a"].',
      sv: 'Globala delmål: de delmål i Agenda 2030 som det bidrar till, med sina nummer. Exempel: ["4.7", "11.a"].',
    },
    serves: {
      since: '1.1',
      en: 'Goals of superior documents that it serves.',
      sv: 'Bidrar till: mål i överordnade dokument som det bidrar till.',
    },
    figure: { en: 'A picture of the goal.', sv: 'Bild: en bild till målet.' },
    goals: { en: 'Goals within this one.', sv: 'Delmål: mål inuti det här.' },
    goalsLabel: {
      since: '1.1',
      en: 'What the document calls the goals within this one, as it stands over them; without it their own label, or "Delmål". Example: "Inriktningar".',
      sv: 'Rubrik för delmålen: vad dokumentet kallar målen inuti det här. Utan den står målens egen etikett, eller ”Delmål”. Exempel: "Inriktningar".',
    },
    target: {
      since: '1.1',
      en: 'What is to be reached, and when. Example: { "date": "2030", "value": "…" }. null: not stated in the document.',
      sv: 'Målvärde: det som ska nås, och när. Exempel: { "date": "2030", "value": { "text": "alla" } }. null: dokumentet anger det inte.',
    },
    sections: {
      since: '1.1',
      en: 'Titled parts of the goal, in their order. Example: [{ "title": "Målkonflikter", "body": "…" }].',
      sv: 'Målets egna delar: delar av målet med egna rubriker, i sin ordning. Exempel: [{ "title": "Målkonflikter", "body": "…" }].',
    },
    followUp: {
      since: '1.1',
      en: 'How and when this goal is followed up, and what has come of it.',
      sv: 'Uppföljning: hur och när just det här målet följs upp, och vad det har visat.',
    },
    documents: {
      since: '1.1',
      en: 'Documents that belong to this goal.',
      sv: 'Relaterade dokument: dokument som hör till just det här målet.',
    },
    ...followed,
    ...about,
  },
  goalSection: {
    ...sectionText,
    sections: {
      en: 'Parts within this one. One without a title goes on from what stands before it.',
      sv: 'Underavsnitt: delar inuti den här. En utan rubrik fortsätter det som står före.',
    },
  },
  superiorGoal: {
    title: {
      since: '1.1',
      en: 'The goal, as the superior document has it. Example: "Good public health".',
      sv: 'Mål: målet, som det överordnade dokumentet har det. Exempel: "En god folkhälsa".',
    },
    code: {
      since: '1.1',
      en: 'Its number there. Example: "3.2".',
      sv: 'Nummer: målets nummer där. Exempel: "3.2".',
    },
    document: {
      since: '1.1',
      en: 'The document that it stands in. Example: "Regional utvecklingsstrategi".',
      sv: 'Dokument: dokumentet som det står i. Exempel: "Regional utvecklingsstrategi".',
    },
    how: {
      since: '1.1',
      en: 'Whether it is served directly ("direct") or by way of other goals ("indirect").',
      sv: 'Hur: "direct" = direkt, "indirect" = genom andra mål.',
    },
    url: { since: '1.1', en: 'Its address.', sv: 'Adress: var målet finns.' },
  },
  priority: {
    rank: {
      en: 'The goal’s place among the prioritised; 1 comes first.',
      sv: 'Ordning: målets plats bland de prioriterade, 1 kommer först.',
    },
    reason: {
      en: 'Why it is prioritised. Markdown.',
      sv: 'Skäl: varför målet är prioriterat. Markdown går bra.',
    },
  },
  journey: {
    id,
    label: { en: 'What stands before the title.', sv: 'Etikett: det som står före rubriken.' },
    title: {
      en: 'The journey’s heading. Example: "Three steps".',
      sv: 'Rubrik: vägens rubrik. Exempel: "Mål i tre steg".',
    },
    intro: {
      en: 'What comes before the steps. Markdown.',
      sv: 'Inledning: texten före stegen. Markdown går bra.',
    },
    steps: {
      en: 'The steps in order, as many as there are.',
      sv: 'Steg: stegen i ordning, så många som det finns.',
    },
  },
  step: {
    id,
    label: {
      en: 'What the step is called. Example: "Step one".',
      sv: 'Etikett: vad steget kallas. Exempel: "Steg ett".',
    },
    title: { en: 'The step in a few words.', sv: 'Rubrik: steget i några ord.' },
    body: {
      en: 'What happens in the step. Markdown.',
      sv: 'Brödtext: vad som händer i steget. Markdown går bra.',
    },
    goal: {
      en: 'The id of the goal that the step leads to.',
      sv: 'Mål: id för det mål som steget leder till.',
    },
  },
};
