import { expect } from 'chai';
import { html } from 'lit';
import '../../../src/define.js';
import { heard } from '../../support/accessibility.js';
import { allInside, clear, fileWith, inside, isSeen, show, widgetsIn } from '../../support/page.js';
import { of, said } from './indicator.fixtures.js';

const indicators = [
  {
    id: 'arbete',
    title: 'Arbete',
    unit: '%',
    target: { date: '2030', value: 75 },
    values: [
      { date: '2024', value: 60 },
      { date: '2025', value: 64, quality: ['preliminary'] },
    ],
  },
  {
    id: 'bostader',
    title: 'Bostäder',
    target: { value: { text: 'öka' } },
    values: [{ date: '2025', value: 316 }],
  },
  { id: 'buss', title: 'Buss', target: { date: '2030', value: 48 } },
];
const content = fileWith({ indicators });
async function list(item: string, compact = true) {
  const stage = await show(
    html`<samsyn-indicator .content=${content} lang="sv" item=${item} ?compact=${compact}></samsyn-indicator>`,
    '900px',
  );
  return widgetsIn(stage)[0]!;
}
const texts = (widget: Element, selector: string) =>
  allInside(widget, selector).map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim());

describe('samsyn-indicator with compact', () => {
  afterEach(clear);

  it('is a row for each indicator that it names, in that order: name, latest figure, target', async () => {
    for (const item of [
      'buss arbete bostader',
      'buss, arbete,bostader',
      ' buss  arbete bostader buss finns-inte ',
    ]) {
      const widget = await list(item);
      expect(texts(widget, 'h2')).to.deep.equal(['Buss', 'Arbete', 'Bostäder']);
      expect(texts(widget, '.now').map((text) => text.replace(/^Senaste värdet ?/, ''))).to.deep.equal([
        'Det finns inga värden ännu.',
        '64 % 2025 preliminärt',
        '316 2025',
      ]);
      expect(texts(widget, '.goal')).to.deep.equal(['Mål 2030: 48', 'Mål 2030: 75 %', 'Mål: öka']);
    }
  });

  it('does not say of one with nothing but a baseline that it has no values', async () => {
    const file = of({ id: 'lan', title: 'Lån', baseline: { date: '2016', value: 5.8 } });
    const stage = await show(html`<samsyn-indicator .content=${file} compact></samsyn-indicator>`);
    expect(texts(widgetsIn(stage)[0]!, '.now')).to.deep.equal(['Utgångsläge 5,8 2016']);
  });

  it('is the first one of the file, in a row, where it names none', async () => {
    const stage = await show(html`<samsyn-indicator .content=${content} compact></samsyn-indicator>`);
    expect(said(widgetsIn(stage)[0]!, 'h2')).to.deep.equal(['Arbete']);
  });

  it('has a small chart for who sees it, and says the same to who listens', async () => {
    const widget = await list('arbete bostader');
    const sparks = allInside(widget, '.spark');
    expect(sparks.map((spark) => spark.getAttribute('aria-hidden'))).to.deep.equal(['true', 'true']);
    const [path] = allInside(widget, '.spark .land');
    expect(path!.getAttribute('d')).to.match(/^M0/);
    expect(said(widget, 'p.vh')).to.deep.equal(['Från 60 % (2024) till 64 % (2025).']);
    const tree = await heard();
    if (!tree) return;
    expect(tree.filter(({ role }) => role === 'listitem')).to.have.length(2);
    expect(tree.filter(({ role }) => role === 'heading').map(({ name }) => name)).to.deep.equal([
      'Arbete',
      'Bostäder',
    ]);
  });

  it('spreads the lines of several series over its height, without blowing small differences up', async () => {
    const yearly = (...values: number[]) => values.map((value, i) => ({ date: `${2023 + i}`, value }));
    const heightOf = async (...all: [title: string, ...values: number[]][]) => {
      const series = all.map(([title, ...values]) => ({ title, values: yearly(...values) }));
      const file = of({ id: 'trygga', title: 'Trygga', unit: '%', series, target: { value: 90 } });
      const stage = await show(html`<samsyn-indicator .content=${file} compact></samsyn-indicator>`);
      const widget = widgetsIn(stage)[0]!;
      // Not the rectangle on the page: in Firefox the width of the line counts in that.
      const lines: unknown = inside(widget, '.tread');
      const chart: unknown = inside(widget, '.spark > svg');
      return (lines as SVGPathElement).getBBox().height / (chart as SVGSVGElement).viewBox.baseVal.height;
    };
    expect(await heightOf(['Kvinnor', 71, 77, 84], ['Män', 80, 81, 87])).to.be.within(0.4, 0.9);
    expect(await heightOf(['Kvinnor', 80, 81, 80], ['Män', 81, 80, 81])).to.be.at.most(0.1);
  });

  it('leads to the whole indicator where the page shows it, and is found by its id where not', async () => {
    const stage = await show(
      html`<samsyn-indicator .content=${content} item="arbete"></samsyn-indicator>
        <samsyn-indicator .content=${content} item="arbete bostader" compact></samsyn-indicator>
        <samsyn-indicator .content=${content} item="bostader" compact></samsyn-indicator>`,
    );
    const rows = widgetsIn(stage)[1]!;
    await rows.updateComplete;
    expect(allInside(rows, 'a').map((link) => link.getAttribute('href'))).to.deep.equal(['#arbete']);
    expect(allInside(rows, 'li').map(({ id }) => id)).to.deep.equal(['', 'bostader']);
  });
});

describe('several indicators in one samsyn-indicator', () => {
  afterEach(clear);

  it('stand below one another, each named apart', async () => {
    const widget = await list('arbete bostader', false);
    expect(said(widget, 'h2').map((text) => text.replace(/^Indikator:? ?/, ''))).to.deep.equal([
      'Arbete',
      'Bostäder',
    ]);
    const ids = allInside(widget, '[id]').map(({ id }) => id);
    expect(ids).to.deep.equal([...new Set(ids)]);
    const tree = await heard();
    const names = tree?.map(({ name }) => name);
    if (names)
      expect(names).to.include.members(['Hämta värdena som CSV Arbete', 'Hämta värdena som CSV Bostäder']);
    expect(isSeen(inside(widget, '.chart'))).to.be.true;
  });
});
