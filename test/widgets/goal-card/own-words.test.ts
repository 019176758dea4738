import { expect } from 'chai';
import { html } from 'lit';
import '../../../src/define.js';
import {
  allBelow,
  allInside,
  clear,
  fileWith,
  languageOf,
  settled,
  show,
  widgetsIn,
} from '../../support/page.js';

const lines = (elements: readonly Element[]): string[] =>
  elements.map((element) => `${element.localName} ${element.textContent.replaceAll(/\s+/g, ' ').trim()}`);

async function card(goal: object, rest: object = {}): Promise<Element> {
  const content = fileWith({ goals: [goal], ...rest });
  const stage = await show(html`<samsyn-goal-card .content=${content}></samsyn-goal-card>`);
  return widgetsIn(stage)[0]!;
}
const headings = async (goal: object, rest?: object): Promise<string[]> =>
  lines(allInside(await card(goal, rest), 'h2, h3, h4'));

describe('words of the document’s own over a goal’s lists', () => {
  afterEach(clear);

  it('stand over what is wanted and what will be done', async () => {
    const labels = { aims: 'Så vill vi ha det', commitments: 'Så når vi dit' };
    expect(
      await headings({ title: 'Skog', aims: ['växa'], commitments: ['plantera'] }, { labels }),
    ).to.deep.equal(['h2 Skog', 'h3 Så vill vi ha det', 'h3 Så når vi dit']);
  });

  it('stand over the goals within, and keep their language', async () => {
    const shown = await card({ title: 'Skog', goalsLabel: { fi: 'Osa-alueet' }, goals: [{ title: 'Mark' }] });
    const [, label] = allInside(shown, 'h2, h3, h4');
    expect(label!.textContent).to.equal('Osa-alueet');
    expect(languageOf(label!.firstElementChild!)).to.equal('fi');
  });

  it('are the goals’ own label where all have the same, which is then not said of each', async () => {
    const goals = [
      { label: 'Område', title: 'Demokrati' },
      { label: 'Område', code: '2' },
      { label: 'Område', summary: 'Ord.' },
    ];
    const shown = await card({ title: 'Skog', goals });
    expect(lines(allInside(shown, 'h2, h3, .name'))).to.deep.equal([
      'h2 Skog',
      'h3 Område',
      'h4 Demokrati',
      'p 2',
      'p Område',
    ]);
  });

  it('are none where each goal says what it is', async () => {
    const goals = [
      { label: 'Mål 1', title: 'Demokrati' },
      { label: 'Mål 2', title: 'Trygghet' },
    ];
    expect(await headings({ title: 'Skog', goals })).to.deep.equal([
      'h2 Skog',
      'h3 Mål 1 Demokrati',
      'h3 Mål 2 Trygghet',
    ]);
  });

  it('are the widgets’ where a goal has no label', async () => {
    const goals = [{ label: 'Mål', title: 'Demokrati' }, { title: 'Trygghet' }];
    expect(await headings({ title: 'Skog', goals })).to.deep.equal([
      'h2 Skog',
      'h3 Delmål',
      'h4 Mål Demokrati',
      'h4 Trygghet',
    ]);
  });

  it('stand in the fold of a grid with the number of goals', async () => {
    const goals = [{ title: 'Mark', summary: 'Ord.' }, { title: 'Vatten' }];
    const content = fileWith({
      goals: [
        { title: 'Skog', goalsLabel: 'Inriktningar', goals },
        { title: 'Berg', goals },
      ],
    });
    const stage = await show(html`<samsyn-goal-grid .content=${content}></samsyn-goal-grid>`);
    expect(lines(allBelow(stage, 'summary'))).to.deep.equal([
      'summary Inriktningar: 2 Skog',
      'summary 2 delmål Berg',
    ]);
  });

  it('stand over the goals of a whole document, and in its contents', async () => {
    const content = fileWith({
      labels: { goals: 'Strategiområden' },
      vision: 'Ett grönt Exempelby.',
      goals: [
        { id: 'a', title: 'Skog' },
        { id: 'b', title: 'Berg' },
      ],
    });
    const stage = await show(html`<samsyn-strategy .content=${content}></samsyn-strategy>`);
    await settled(stage);
    expect(lines(allBelow(stage, '.parts h3'))).to.include('h3 Strategiområden');
    expect(allBelow(stage, 'nav a').map(({ textContent }) => textContent.trim())[1]).to.equal(
      'Strategiområden',
    );
  });
});
