import type { Vocabulary } from './entries.descriptions.js';
import { about, id } from './values.descriptions.js';

/** Words for who does what, by which principles, and what the words mean. */
export const actorWords: Vocabulary<
  'actor' | 'roles' | 'roleEntry' | 'principles' | 'principle' | 'glossary' | 'term'
> = {
  actor: {
    id,
    name: {
      en: 'The full name. Example: "Kommunstyrelsen".',
      sv: 'Namn: hela namnet. Exempel: "Kommunstyrelsen".',
    },
    short: {
      en: 'The short name, for table headings. Example: "KS".',
      sv: 'Kortnamn: förkortningen, för tabellrubriker. Exempel: "KS".',
    },
    kind: {
      en: 'Kind of actor: authority, committee, department, association or company; or words of your own.',
      sv: 'Slag: authority = myndighet, committee = nämnd, department = förvaltning, association = förening, company = bolag eller företag, eller egna ord.',
    },
    url: { en: 'Address of the actor’s page.', sv: 'Adress: aktörens webbsida.' },
    note: {
      en: 'A remark about the actor. Markdown.',
      sv: 'Anmärkning: något mer om aktören. Markdown går bra.',
    },
    actors: {
      en: 'Actors that belong to this one, such as the departments under a committee.',
      sv: 'Underordnade aktörer: de som hör till aktören, till exempel en nämnds förvaltningar.',
    },
  },
  roles: {
    id,
    label: {
      en: 'What stands before the title. Example: "Appendix 2".',
      sv: 'Etikett: det som står före rubriken. Exempel: "Bilaga 2".',
    },
    title: { en: 'The table’s heading.', sv: 'Rubrik: tabellens rubrik.' },
    intro: {
      en: 'What comes before the table. Markdown.',
      sv: 'Inledning: texten före tabellen. Markdown går bra.',
    },
    entries: {
      en: 'One item for each actor, with its duties.',
      sv: 'Rader: en post per aktör, med aktörens uppgifter.',
    },
    note: {
      en: 'What comes after the table. Markdown.',
      sv: 'Anmärkning: texten efter tabellen. Markdown går bra.',
    },
    source: about.source,
  },
  roleEntry: {
    actor: { en: 'An actor’s id, or a name in words.', sv: 'Aktör: en aktörs id eller ett namn i ord.' },
    duties: {
      en: 'What the actor does; each item one Markdown text.',
      sv: 'Uppgifter: vad aktören gör. En text per punkt, Markdown går bra.',
    },
    note: {
      en: 'A remark about the duties. Markdown.',
      sv: 'Anmärkning: något mer om uppgifterna. Markdown går bra.',
    },
  },
  principles: {
    id,
    label: {
      en: 'What stands before the title. Example: "Appendix 3".',
      sv: 'Etikett: det som står före rubriken. Exempel: "Bilaga 3".',
    },
    title: { en: 'The list’s heading.', sv: 'Rubrik: listans rubrik.' },
    intro: {
      en: 'What comes before the list. Markdown.',
      sv: 'Inledning: texten före listan. Markdown går bra.',
    },
    numbered: {
      en: 'Whether the principles are numbered: true or false (as if left out).',
      sv: 'Numrerad: true om principerna ska ha nummer, annars false (gäller om nyckeln saknas).',
    },
    items: { en: 'The principles in order.', sv: 'Principer: principerna i ordning.' },
    source: about.source,
  },
  principle: {
    id,
    title: { en: 'The principle in a few words.', sv: 'Rubrik: principen i några ord.' },
    body: {
      en: 'The principle at length. Markdown.',
      sv: 'Brödtext: principen i sin helhet. Markdown går bra.',
    },
  },
  glossary: {
    label: {
      en: 'What stands before the title: a number or a word. Example: "1.2".',
      sv: 'Etikett: det som står före titeln, ett nummer eller ett ord. Exempel: "1.2".',
    },
    id,
    title: { en: 'The list’s heading.', sv: 'Rubrik: ordlistans rubrik.' },
    intro: {
      en: 'What comes before the terms. Markdown.',
      sv: 'Inledning: texten före begreppen. Markdown går bra.',
    },
    terms: { en: 'The terms in order.', sv: 'Begrepp: begreppen i ordning.' },
  },
  term: {
    id,
    term: {
      en: 'The word or phrase. Example: "Nyanländ".',
      sv: 'Begrepp: ordet eller uttrycket. Exempel: "Nyanländ".',
    },
    definition: {
      en: 'What it means. Markdown.',
      sv: 'Förklaring: vad begreppet betyder. Markdown går bra.',
    },
    source: { en: 'Where the definition comes from.', sv: 'Källa: varifrån förklaringen kommer.' },
    own: {
      en: 'Marks, in a list of kinds of documents, the kind that this document itself is: true.',
      sv: 'Eget slag: true för det slag som det här dokumentet självt är, i en lista över slags dokument.',
    },
  },
};
