import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import '../../src/define.js';
import type { Content } from '../../src/format/schema.js';
import { excerptOf } from '../../src/server/excerpt.js';
import { allInside, clear, fileWith, settled, show, widgetsIn } from '../support/page.js';

const said = (element: Element): string => element.textContent.replaceAll(/\s+/g, ' ').trim();
const statuses = [
  { title: { sv: 'Klart', en: 'Finished' }, level: 'below' },
  { title: 'Gult ljus', id: 'gult', level: 'on' },
  { title: 'Reached', level: 'waiting' },
];
/** A goal, a measure and an indicator with the same status. */
const file = (status: string, samsyn = '1.1', rest: object = { statuses }): object =>
  fileWith({
    samsyn,
    goals: [{ id: 'a', title: 'A', status }],
    measures: [{ id: 'm', title: 'M', status }],
    indicators: [{ id: 'i', title: 'I', values: [{ date: '2024', value: 1 }], status }],
    ...rest,
  });

/** The word of a status, and the line of its sun. */
async function status(widget: TemplateResult, place: string): Promise<readonly (string | undefined)[]> {
  const stage = await show(widget);
  await settled(stage);
  const [found] = allInside(widgetsIn(stage)[0]!, place);
  const paths = [...(found?.querySelectorAll('path') ?? [])].map((path) => path.getAttribute('d'));
  return [found && said(found), paths.join('')];
}
const card = (content: object) =>
  status(html`<samsyn-goal-card .content=${content}></samsyn-goal-card>`, '.told > .status');
const measure = (content: object) =>
  status(html`<samsyn-measure-list .content=${content}></samsyn-measure-list>`, 'dl dd');
const indicator = (content: object) =>
  status(html`<samsyn-indicator .content=${content}></samsyn-indicator>`, '.figures .status dd');

const SUNS = {
  above: 'M1 14h22M8 6.5a4 4 0 1 1 8 0a4 4 0 1 1-8 0z',
  on: 'M1 11h22M8 11a4 4 0 0 1 8 0z',
  below: 'M1 6h22M8 6a4 4 0 0 0 8 0z',
  waiting: 'M1 6h22M9 11.5a3 3 0 1 1 6 0a3 3 0 1 1-6 0z',
  none: '',
};

describe('a status', () => {
  afterEach(clear);

  for (const [written, word, sun] of [
    ['klart', 'Klart', 'below'],
    ['Finished', 'Klart', 'below'],
    ['gult', 'Gult ljus', 'on'],
    ['reached', 'Reached', 'waiting'],
    ['Uppfyllt', 'Uppfyllt', 'above'],
    ['done', 'Klar', 'above'],
    ['not-reached', 'Målet är inte nått', 'below'],
    ['Blått', 'Blått', 'none'],
  ] as const)
    it(`written “${written}” is said, and has its sun, alike in goals, measures and indicators`, async () => {
      const content = file(written);
      for (const shown of [card, measure, indicator])
        expect(await shown(content)).to.deep.equal([word, SUNS[sun]]);
    });

  for (const [shown, written, word, sun] of [
    [measure, 'done', 'Klar', 'above'],
    [measure, 'Uppfyllt', 'Uppfyllt', 'none'],
    [measure, 'reached', 'reached', 'none'],
    [indicator, 'reached', 'Målet är nått', 'above'],
    [indicator, 'Klar', 'Klar', 'none'],
    [indicator, 'done', 'done', 'none'],
  ] as const)
    it(`written “${written}” in a file of 1.0 is “${word}”, as it was`, async () => {
      expect(await shown(file(written, '1.0', {}))).to.deep.equal([word, SUNS[sun]]);
    });

  for (const [widget, shown] of [
    ['goal-card', card],
    ['measure-list', measure],
    ['indicator', indicator],
  ] as const)
    it(`keeps its scale in the part of a file that a page takes for ${widget}`, async () => {
      const content = excerptOf(file('klart') as Content, widget, undefined);
      expect(await shown(content)).to.deep.equal(['Klart', SUNS.below]);
    });

  it('parts measures, and chooses among them, in the order of the document’s scale', async () => {
    const written = ['done', 'gult', 'Blått', 'Klart', 'delayed', 'Reached'];
    const measures = written.map((status) => ({ title: status, status }));
    const content = fileWith({ samsyn: '1.1', statuses, measures });
    const stage = await show(
      html`<samsyn-measure-list .content=${content} group="status"></samsyn-measure-list>`,
    );
    const widget = widgetsIn(stage)[0]!;
    const order = ['Klart', 'Gult ljus', 'Reached', 'Klar', 'Försenad', 'Blått'];
    expect(allInside(widget, 'h2').map(said)).to.deep.equal(order);
    expect(allInside(widget, 'h2 svg')).to.have.length(5);
    expect(allInside(widget, 'select[name="status"] option, #samsyn-status option').map(said)).to.deep.equal([
      'Alla',
      ...order,
    ]);
  });
});
