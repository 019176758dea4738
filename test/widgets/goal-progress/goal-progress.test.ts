import { expect } from 'chai';
import { html } from 'lit';
import '../../../src/define.js';
import {
  allBelow,
  allInside,
  clear,
  fileWith,
  settled,
  show,
  textOf,
  widgetsIn,
} from '../../support/page.js';

const said = (element: Element): string => element.textContent.replaceAll(/\s+/g, ' ').trim();
const file = (goal: object, rest: object = {}) =>
  fileWith({ samsyn: '1.1', goals: [{ id: 'rent', title: 'Rent vatten', ...goal }], ...rest });
async function card(goal: object, rest?: object): Promise<Element> {
  const stage = await show(html`<samsyn-goal-card .content=${file(goal, rest)}></samsyn-goal-card>`);
  await settled(stage);
  return widgetsIn(stage)[0]!;
}
const icons = (widget: Element): number => allInside(widget, '.laget .disc').length;

describe('how it goes with a goal', () => {
  afterEach(clear);

  it('is its status and what is said of it, under a heading of their own', async () => {
    const widget = await card({ status: 'partly-reached', assessment: 'Det går **åt rätt håll**.' });
    expect(allInside(widget, 'h2, h3').map(said)).to.deep.equal(['Rent vatten', 'Läget']);
    expect(textOf(widget)).to.equal('Rent vatten Läget Målet är delvis nått Det går åt rätt håll.');
    expect(icons(widget)).to.equal(1);
  });

  it('is said in the document’s own words, with the sun where its scale has it', async () => {
    const statuses = [{ title: 'Gult ljus', level: 'on' }];
    const widget = await card({ status: 'gult ljus' }, { statuses });
    expect(textOf(widget)).to.include('Gult ljus');
    expect(icons(widget)).to.equal(1);
    expect(icons(await card({ status: 'Gult ljus' }))).to.equal(0);
  });

  it('is the latest of several judgements, with its year and who judged; the others are folded', async () => {
    const widget = await card(
      {
        assessments: [
          { date: '2023', status: 'not-reached' },
          { date: '2025', status: 'reached', by: 'mn', body: 'Klart i juni.' },
          { date: '2024', status: 'partly-reached', by: 'Revisorerna' },
        ],
      },
      { actors: [{ id: 'mn', name: 'Miljönämnden' }] },
    );
    const [now] = allInside(widget, '.told > .status');
    expect(said(now!)).to.equal('Målet är nått 2025 · Miljönämnden');
    expect(allInside(widget, 'details .status').map(said)).to.deep.equal([
      'Målet är delvis nått 2024 · Revisorerna',
      'Målet är inte nått 2023',
    ]);
  });

  it('says what is to be reached, and when; and that something is not stated', async () => {
    const widget = await card({ target: { date: '2030', value: { text: 'alla' } }, status: null });
    expect(textOf(widget)).to.equal('Rent vatten Läget Ej angivet Målvärde: alla (2030)');
  });

  it('names the goal’s indicators with their latest value, target and way, and leads to them and back', async () => {
    const indicators = [
      {
        id: 'fosfor',
        title: 'Fosfor',
        unit: 'g',
        goals: ['rent'],
        values: [
          { date: '2022', value: 38 },
          { date: '2024', value: 31 },
        ],
        target: { date: '2030', value: 25 },
        trend: 'falling',
      },
    ];
    const stage = await show(
      html`<samsyn-goal-card .content=${file({}, { indicators })}></samsyn-goal-card
        ><samsyn-indicator .content=${file({}, { indicators })}></samsyn-indicator>`,
    );
    await settled(stage);
    expect(allBelow(stage, '.indicators > li').map(said)).to.deep.equal([
      'Fosfor: 31 g (2024) · Målvärde 25 g (2030) · Nedåt',
    ]);
    expect(allBelow(stage, 'a').map((link) => link.getAttribute('href'))).to.include.members([
      '#fosfor',
      '#rent',
    ]);
  });

  for (const [what, indicator, line] of [
    ['its baseline', { baseline: { date: '2016', value: 60 } }, 'Andel: Utgångsläge 60 % (2016)'],
    [
      'its baseline and target',
      { baseline: { date: '2016', value: 60 }, target: { date: '2020', value: 100 } },
      'Andel: Utgångsläge 60 % (2016) · Målvärde 100 % (2020)',
    ],
    [
      'the latest of each series',
      {
        series: [
          {
            title: 'Buss',
            values: [
              { date: '2008', value: 6 },
              { date: '2000', value: 2 },
            ],
          },
          { title: 'Bil', values: [{ date: '2008', value: 90 }] },
        ],
      },
      'Andel: Buss 6 % (2008), Bil 90 % (2008)',
    ],
    [
      'its name alone where there are many series',
      { series: [1, 2, 3, 4, 5].map((n) => ({ title: `${n}`, values: [{ date: '2008', value: n }] })) },
      'Andel',
    ],
    ['its name alone where it has only parts', { breakdown: [{ title: 'Buss', value: 6 }] }, 'Andel'],
    ['its target alone', { target: { date: '2020', value: 100 } }, 'Andel: Saknas · Målvärde 100 % (2020)'],
    ['its status', { status: 'Delvis' }, 'Andel: Delvis'],
    ['that it has nothing', {}, 'Andel: Saknas'],
  ] as const)
    it(`says of an indicator without a value of its own ${what}`, async () => {
      const indicators = [{ title: 'Andel', unit: '%', goals: ['rent'], ...indicator }];
      const widget = await card({}, { indicators });
      expect(allInside(widget, '.indicators > li').map(said)).to.deep.equal([line]);
    });

  it('is under the word for measures where there is nothing but what is to be done', async () => {
    const measures = [{ title: 'Mät', goals: ['rent'] }];
    const labels = { measure: { one: 'insats', other: 'insatser' } };
    const headOf = async (rest: object): Promise<string | undefined> =>
      allInside(await card({}, rest), '.laget h3').map(said)[0];
    expect(await headOf({ measures })).to.equal('Åtgärder');
    expect(await headOf({ measures, labels })).to.equal('Insatser');
    const [list] = allInside(await card({}, { measures, labels }), '.laget details ul');
    expect(list!.getAttribute('aria-label')).to.equal('Insatser');
    expect(await headOf({ measures: [{ ...measures[0], status: 'planned' }] })).to.equal('Läget');
    expect(await headOf({ measures, indicators: [{ title: 'Andel', goals: ['rent'] }] })).to.equal('Läget');
  });

  it('counts the goal’s measures, and those that are done; and leads to them and back', async () => {
    const measures = [
      { id: 'a', title: 'Rena', goals: ['rent'], status: 'Klar' },
      { id: 'b', title: 'Mät', goals: ['rent'], status: 'ongoing' },
      { id: 'c', title: 'Annat' },
    ];
    const stage = await show(
      html`<samsyn-measure-list .content=${file({}, { measures })}></samsyn-measure-list
        ><samsyn-goal-card .content=${file({}, { measures })}></samsyn-goal-card>`,
    );
    await settled(stage);
    expect(allBelow(stage, '.laget summary').map(said)).to.deep.equal(['Klar: 1 av 2 åtgärder']);
    expect(allBelow(stage, '.laget li').map(said)).to.deep.equal(['Rena Klar', 'Mät Pågår']);
    expect(allBelow(stage, 'a').map((link) => link.getAttribute('href'))).to.deep.equal([
      '#rent',
      '#rent',
      '#a',
      '#b',
    ]);
  });

  it('is not told by measures and indicators in a file of 1.0, which looks as it did', async () => {
    const measures = [{ id: 'a', title: 'Rena', goals: ['rent'], status: 'Klar' }];
    expect(textOf(await card({}, { samsyn: '1.0', measures }))).to.equal('Rent vatten');
    const judged = await card({ status: 'reached' }, { samsyn: '1.0', measures });
    expect(textOf(judged)).to.equal('Rent vatten Läget Målet är nått');
  });

  it('stands by each sub-goal, and in a grid', async () => {
    const goals = [
      { title: 'Sjö', status: 'reached' },
      { title: 'Å', status: 'not-reached' },
    ];
    const stage = await show(html`<samsyn-goal-grid .content=${file({ goals })}></samsyn-goal-grid>`);
    await settled(stage);
    expect(allBelow(stage, '.laget .status').map(said)).to.deep.equal([
      'Målet är nått',
      'Målet är inte nått',
    ]);
  });

  it('lets two cards that lead to each other’s entries come to rest', async () => {
    const measures = [{ id: 'a', title: 'Rena', goals: ['rent'] }];
    const content = file({}, { measures });
    const stage = await show(
      html`<samsyn-goal-card .content=${content}></samsyn-goal-card><samsyn-goal-card .content=${content}></samsyn-goal-card>`,
    );
    await settled(stage);
    let updates = 0;
    for (const widget of widgetsIn(stage)) widget.addController({ hostUpdated: () => void updates++ });
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    expect(updates).to.equal(0);
  });
});
