import { html, type TemplateResult } from 'lit';
import '../../src/define.js';
import { fileWith, inside, show, widgetsIn } from '../support/page.js';

/** Four links: to two terms with explanations, to a goal, and to a term without. */
export const TEXT = 'Varje [nyanländ](#nyanland) får [kurs](#kurs), se [målet](#mal) och [ordet](#utan).';
/** What the first term means. */
export const definition = 'Den som bott här i *högst* tre år.';
/** A content file with the text and its terms. */
export const file = (meaning = definition) =>
  fileWith({
    goals: [{ id: 'mal', title: 'Målet', summary: TEXT }],
    glossaries: [
      { id: 'annan', terms: [{ id: 'utan', term: 'Ordet' }] },
      {
        id: 'ord',
        title: 'Ord',
        terms: [
          { id: 'nyanland', term: 'Nyanländ', definition: meaning },
          { id: 'kurs', term: 'Kurs', definition: 'För [nyanlända](#nyanland).' },
        ],
      },
    ],
  });
const content = file();
/** A goal card with the text. */
export const card = (given: unknown = content, lang = 'sv') =>
  html`<samsyn-goal-card .content=${given} lang=${lang}></samsyn-goal-card>`;
/** The list that the terms stand in. */
export const glossary = html`<samsyn-glossary .content=${content} item="ord"></samsyn-glossary>`;

/** Shows widgets and a button after them, and gives the first. */
export async function shown(template: TemplateResult = card(), width = '') {
  return widgetsIn(await show(html`${template}<button>Efter</button>`, width))[0]!;
}
/** The first term in the text. */
export const word = (widget: Element) => inside(widget, '.term');
/** What explains it. */
export const tip = (widget: Element) => inside(widget, '.tip');
/** What the explanation says. */
export const said = (widget: Element) => tip(widget).innerText.replace(/\s+/g, ' ').trim();
