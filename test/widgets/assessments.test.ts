import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import '../../src/define.js';
import { allInside, clear, inside, fileWith, settled, show, textOf, widgetsIn } from '../support/page.js';

const said = (element: Element): string => element.textContent.replaceAll(/\s+/g, ' ').trim();
const assessments = [
  { date: '2023', status: 'Rött' },
  { date: '2025', status: 'Grönt', by: 'mn', body: 'Allt är på **plats**.' },
  { date: { date: '2024', text: 'våren 2024' }, status: 'Gult', by: 'Revisorerna' },
];
const file = (measures: readonly object[], indicators: readonly object[] = []): object =>
  fileWith({
    samsyn: '1.1',
    statuses: [
      { title: 'Grönt', level: 'above' },
      { title: 'Gult', level: 'on' },
      { title: 'Rött', level: 'below' },
    ],
    actors: [{ id: 'mn', name: 'Miljönämnden' }],
    goals: [{ id: 'a', title: 'A' }],
    measures,
    indicators,
  });

async function shown(widget: TemplateResult): Promise<Element> {
  const stage = await show(widget);
  await settled(stage);
  return widgetsIn(stage)[0]!;
}
const measureList = (entry: object) =>
  shown(html`<samsyn-measure-list .content=${file([{ title: 'M', ...entry }])}></samsyn-measure-list>`);
const indicator = (entry: object) =>
  shown(html`<samsyn-indicator .content=${file([], [{ title: 'I', ...entry }])}></samsyn-indicator>`);

describe('assessments at different times', () => {
  afterEach(clear);

  for (const [kind, of] of [
    ['a measure', measureList],
    ['an indicator', indicator],
  ] as const) {
    it(`show the latest of ${kind}, with its time and who judged, and fold the others`, async () => {
      const widget = await of({ assessments });
      const [judged] = allInside(widget, '.judged');
      expect([...judged!.children].slice(0, 3).map(said)).to.deep.equal([
        'Bedömning',
        'Grönt 2025 · Miljönämnden',
        'Allt är på plats.',
      ]);
      expect(allInside(widget, '.judged details:not([open]) .status').map(said)).to.deep.equal([
        'Gult våren 2024 · Revisorerna',
        'Rött 2023',
      ]);
      expect(said(inside(widget, '.judged summary'))).to.equal('Tidigare bedömningar');
      expect(allInside(widget, '.judged .disc')).to.have.length(3);
    });

    it(`fold all where ${kind} says by itself how it goes`, async () => {
      const widget = await of({ status: 'Gult', assessments });
      expect(allInside(widget, '.judged > *').map(({ localName }) => localName)).to.deep.equal(['details']);
      // What it says of itself may be the latest of them.
      expect(said(inside(widget, '.judged summary'))).to.equal('Bedömning');
      expect(allInside(widget, '.judged details .status')).to.have.length(3);
    });

    it(`are nothing where the list of ${kind} is empty`, async () => {
      const widget = await of({ assessments: [], body: 'Gör.' });
      expect(allInside(widget, '.judged')).to.have.length(0);
      expect(textOf(widget)).not.to.include('Bedömning');
    });
  }

  it('part measures by the latest status', async () => {
    const measures = [
      { title: 'Ett', assessments },
      { title: 'Två', status: 'Rött', assessments },
    ];
    const widget = await shown(
      html`<samsyn-measure-list .content=${file(measures)} group="status"></samsyn-measure-list>`,
    );
    expect(allInside(widget, '.group').map((group) => said(group.querySelector('h2')!))).to.deep.equal([
      'Grönt',
      'Rött',
    ]);
  });

  it('give the goal that they serve the latest status of its measures and indicators', async () => {
    const entry = { goals: ['a'], assessments };
    const content = file([{ title: 'M', ...entry }], [{ title: 'I', ...entry }]);
    const widget = await shown(html`<samsyn-goal-card .content=${content}></samsyn-goal-card>`);
    const lines = allInside(widget, '.laget .lines > li').map(said);
    expect(lines).to.deep.equal(['I: Grönt', 'M Grönt']);
    expect(allInside(widget, '.laget summary').map(said)[0]).to.match(/^Klar: 1 /);
  });
});
