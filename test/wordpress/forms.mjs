import { renderWidget } from '../../dist/server.js';

const FILE = '/samsyn/strategi.json';
const WIDGET = { widget: 'goal-card', item: 'tillhorighet', lang: 'sv' };
const WORDS = '<p class="fallback">Alla ska känna sig hemma i kommunen.</p>';

/** The forms as our pages tell an editor to write them, and those that the server draws. */
export async function formsOf(content) {
  const drawn = async (format) => (await renderWidget(content, { ...WIDGET, format })).html;
  return {
    element: `<samsyn-goal-card src="${FILE}" item="tillhorighet">\n  ${WORDS}\n</samsyn-goal-card>`,
    line: `<samsyn-goal-card src="${FILE}" item="tillhorighet"><a class="fallback" href="${FILE}">Vårt mål Tillhörighet</a></samsyn-goal-card>`,
    link: `<p><a href="${FILE}" data-samsyn="goal-card" data-item="tillhorighet">Vårt mål Tillhörighet</a></p>`,
    box: `<div data-samsyn="goal-card" data-item="tillhorighet">\n  ${WORDS}\n  <p><a href="${FILE}">Vårt mål Tillhörighet</a></p>\n</div>`,
    plain: await drawn('plain'),
    shadow: await drawn('shadow'),
    frame: `<iframe src="/samsyn/embed.html?widget=goal-card&amp;src=strategi.json&amp;item=tillhorighet" title="Vårt mål" width="600" height="480"></iframe>`,
  };
}

/** The forms by their names in the table. */
export const FORMS = {
  element: 'elementet på flera rader',
  line: 'elementet på en rad, med en länk i',
  link: 'märkt länk',
  box: 'märkt `div`',
  plain: 'ren HTML',
  shadow: 'HTML med utseende',
  frame: 'ram',
};
