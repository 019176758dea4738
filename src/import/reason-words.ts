import type { Reason } from './suggestion.js';

/** A reason in both languages, around the source's own words where it has some. */
type Sentence = Readonly<Record<'sv' | 'en', (words: string) => string>>;

const sentence = (sv: string, en: string): Sentence => ({ sv: () => sv, en: () => en });
const quoting = (sv: string, en: string): Sentence => ({
  sv: (words) => (words ? `${sv} ”${words}”.` : `${sv.replace(/:$/, '')}.`),
  en: (words) => (words ? `${en} “${words}”.` : `${en.replace(/:$/, '')}.`),
});

/** Why a piece is taken for what it is, by the reason's code. */
const REASONS: Readonly<Record<string, Sentence>> = {
  'title-style': sentence('Dokumentet säger att det är titeln.', 'The document says that it is the title.'),
  'subtitle-style': sentence(
    'Dokumentet säger att det är undertiteln.',
    'The document says that it is the subtitle.',
  ),
  'title-first': sentence('Det är den första rubriken.', 'It is the first heading.'),
  'title-again': sentence('Det är titeln en gång till.', 'It is the title once more.'),
  'subtitle-looks': sentence('Det står under titeln på omslaget.', 'It stands under the title on the cover.'),
  'summary-first': sentence(
    'Det är den första texten efter titeln.',
    'It is the first text after the title.',
  ),
  slogan: sentence('Det står för sig på omslaget.', 'It stands by itself on the cover.'),
  document: sentence('Det är dokumentets egen rubrik.', 'It is the document’s own heading.'),
  'heading-style': sentence(
    'Dokumentet säger att det är en rubrik.',
    'The document says that it is a heading.',
  ),
  'heading-looks': sentence('Det ser ut som en rubrik.', 'It looks like a heading.'),
  'heading-bold': sentence('Det är en kort rad i fet stil.', 'It is a short line in bold.'),
  'heading-large': sentence('Det är en kort rad med större text.', 'It is a short line in larger text.'),
  'heading-numbered': sentence('Det är en kort rad med nummer.', 'It is a short line with a number.'),
  'heading-capitals': sentence('Det är en kort rad i versaler.', 'It is a short line in capitals.'),
  'contact-label': quoting('Det står efter orden', 'It follows the words'),
  'fact-label': quoting('Det står efter orden', 'It follows the words'),
  'decision-words': quoting('Så skrivs beslut:', 'This is how decisions are written:'),
  'validity-words': quoting('Så skrivs hur länge något gäller:', 'This is how validity is written:'),
  'contact-words': sentence(
    'Det har en e-postadress eller ett telefonnummer.',
    'It has an e-mail address or a telephone number.',
  ),
  'publisher-name': quoting('Det är kommunens namn:', 'It is the municipality’s name:'),
  period: quoting('Det är en tid från ett år till ett annat:', 'It is a time from one year to another:'),
  'wants-heading': quoting('Det står under rubriken', 'It stands under the heading'),
  'wants-list': quoting('Det står i listan efter', 'It is in the list after'),
  'wants-lead': quoting('Det börjar med', 'It begins with'),
  'commitment-sentence': quoting('Det lovar något:', 'It makes a promise:'),
  'goal-label': quoting('Rubriken säger att det är ett mål:', 'The heading says that it is a goal:'),
  'goal-has-wants': quoting('Under rubriken står', 'Under the heading stands'),
  'goals-list': quoting('Det står i listan under', 'It is in the list under'),
  'organisation-lead': quoting('Det leder in en lista:', 'It leads in a list:'),
  'goals-of': quoting('Det står i listan efter', 'It is in the list after'),
  'kinds-explained': sentence(
    'Det förklarar en sorts styrdokument.',
    'It explains a kind of governing document.',
  ),
  'measures-lead': quoting('Det står i listan efter', 'It is in the list after'),
  'goals-text': quoting('Det står under', 'It stands under'),
  'among-goals': sentence('Det står bland andra mål.', 'It stands among other goals.'),
  'holds-goals': sentence('Rubriken har mål under sig.', 'The heading has goals under it.'),
  'promise-lead': quoting('Det leder in en lista:', 'It leads in a list:'),
  'promise-list': quoting('Det står i listan efter', 'It is in the list after'),
  'priority-list': quoting('Det står i listan under', 'It is in the list under'),
  'topics-line': sentence(
    'Det är en rad med ämnen under målets rubrik.',
    'It is a line of topics under the goal’s heading.',
  ),
  'measure-label': quoting('Det säger att det är en åtgärd:', 'It says that it is a measure:'),
  'step-label': quoting('Det säger att det är ett steg:', 'It says that it is a step:'),
  'steps-list': quoting('Det står i listan under', 'It is in the list under'),
  'term-in-glossary': quoting('Det står bland begreppen under', 'It stands among the terms under'),
  'quote-style': sentence(
    'Dokumentet säger att det är ett citat.',
    'The document says that it is a quotation.',
  ),
  editor: sentence('Någon har valt det.', 'Somebody chose it.'),
  'contents-list': sentence('Det är innehållsförteckningen.', 'It is the contents list.'),
  text: sentence('Det är löpande text under sin rubrik.', 'It is running text under its heading.'),
  'table-heads': quoting('Tabellens huvud säger', 'The table’s head says'),
  'table-years': quoting('Tabellen har år:', 'The table has years:'),
  'table-ticks': quoting('Tabellen har kryss:', 'The table has ticks:'),
  'table-labels': quoting('Tabellen har uppgifter om dokumentet:', 'The table has facts of the document:'),
  'table-heading': quoting('Tabellen står under', 'The table stands under'),
  'table-actors': quoting(
    'Tabellen har nämnder och förvaltningar:',
    'The table has committees and departments:',
  ),
};

const HEADING = quoting('Rubriken säger det:', 'The heading says so:');
const WORDS = quoting('Orden säger det:', 'The words say so:');

/** Says why a piece was taken for what it is: “Det står under rubriken ”Vi vill”.” */
export function reasonInWords({ code, words = '' }: Reason, language: 'sv' | 'en'): string {
  const said = Object.hasOwn(REASONS, code) ? REASONS[code]! : code.endsWith('-heading') ? HEADING : WORDS;
  return said[language](words.trim().replace(/\s+/g, ' '));
}
