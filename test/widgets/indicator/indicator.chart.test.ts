import { expect } from 'chai';
import { heard } from '../../support/accessibility.js';
import { allInside, choosing, clear, drawn, inside, isSeen } from '../../support/page.js';
import { facts, indicator, of, said, shown } from './indicator.fixtures.js';

const labels = (widget: Element) =>
  allInside(widget, '.tick')
    .filter(isSeen)
    .map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim());

/** How high the ground is painted over the middle of each of so many values, in percent of the chart. */
function groundHeights(widget: Element, count: number): number[] {
  const path = inside<SVGPathElement>(widget, '.land');
  return Array.from({ length: count }, (_, i) => {
    const x = ((i + 0.5) / count) * 100;
    const rows = Array.from({ length: 1000 }, (_, row) => (row + 0.5) / 10);
    const all = rows.filter((y) => path.isPointInFill(new DOMPoint(x, y))).length / 10;
    return (all / 100) * inside(widget, '.plot').getBoundingClientRect().height;
  });
}
/** How high over the bottom of the chart the target's line is painted, in pixels. */
function aimHeight(widget: Element): number {
  const plot = inside(widget, '.plot').getBoundingClientRect();
  const [line] = allInside<SVGPathElement>(widget, '.aim:not([d=""])');
  return plot.height * (1 - line!.getPointAtLength(0).y / 100);
}

describe('the chart of samsyn-indicator', () => {
  afterEach(clear);

  it('tells who listens what the chart shows, and not the chart itself', async () => {
    const widget = await shown();
    expect(inside(widget, '.chart').getAttribute('aria-hidden')).to.equal('true');
    expect(said(widget, 'p.vh')).to.deep.equal([
      'Från 46 % (2019) till 64 % (2026). 62 % av vägen från utgångsläget till målvärdet. Värde saknas för 2020, 2023–2025.',
    ]);
    const names = (await heard())?.map(({ name }) => name);
    if (names) expect(names).to.include('Värdena som tabell').and.not.include('saknas');
  });

  it('draws a fall by 95 % as one, and the target where it falls', async () => {
    const values = [40, 20, 2].map((value, i) => ({ date: String(2017 + i), value }));
    const widget = await shown(of({ title: 'I', unit: '%', target: { date: '2030', value: 1 }, values }));
    const heights = groundHeights(widget, 3);
    expect(heights[1]! / heights[0]!).to.be.closeTo(0.5, 0.01);
    expect(heights[2]! / heights[0]!).to.be.closeTo(0.05, 0.01);
    expect(aimHeight(widget) / heights[0]!).to.be.closeTo(1 / 40, 0.01);
    expect(said(widget, '.about-scale')).to.deep.equal([]);
  });

  it('draws what is below nought below a line of its own', async () => {
    const values = [-40, 20, -10].map((value, i) => ({ date: String(2017 + i), value }));
    const widget = await shown(of({ title: 'I', values, target: { value: 30 } }));
    const path = inside<SVGPathElement>(widget, '.land');
    const nought = inside<SVGPathElement>(widget, '.nought').getPointAtLength(0).y;
    const isGround = (x: number, y: number) => path.isPointInFill(new DOMPoint(x, y));
    expect([isGround(10, nought + 5), isGround(10, nought - 5)]).to.deep.equal([true, false]);
    expect([isGround(50, nought + 5), isGround(50, nought - 5)]).to.deep.equal([false, true]);
    expect(said(widget, '.marks .standing')).to.deep.equal(['0']);
  });

  it('draws a line without ground where the scale is cut, and says what it begins at', async () => {
    const values = [97.1, 97.4, 97.2].map((value, i) => ({ date: String(2022 + i), value }));
    const widget = await shown(of({ title: 'I', unit: '%', values }));
    expect(inside(widget, '.land').getAttribute('d')).to.equal('');
    expect(inside(widget, '.dots').getAttribute('d')!.match(/M/g)).to.have.length(3);
    expect(said(widget, '.marks .standing')).to.deep.equal(['97 %']);
    expect(said(widget, '.about-scale')).to.deep.equal(['Diagrammets skala börjar på 97 %, inte på noll.']);
    expect(inside(widget, '.about-scale').closest('[aria-hidden]')).to.be.null;
  });

  it('draws points that are round, however wide the chart', async () => {
    const values = [97.1, 97.4, 97.2].map((value, i) => ({ date: String(2022 + i), value }));
    const widget = await shown(of({ title: 'I', values }), { width: '60em' });
    const [, x, y] = /^M([\d.]+) ([\d.]+)/.exec(inside(widget, '.dots').getAttribute('d')!)!;
    inside(widget, '.plot').scrollIntoView({ block: 'center' });
    const plot = inside(widget, '.plot').getBoundingClientRect();
    const isDot = (right: number, down: number) =>
      widget
        .shadowRoot!.elementsFromPoint(
          plot.left + (plot.width * Number(x)) / 100 + right,
          plot.top + (plot.height * Number(y)) / 100 + down,
        )
        .some((element) => element.matches('.dots'));
    expect([isDot(-3, 0), isDot(0, 3), isDot(0, -3)]).to.deep.equal([true, true, true]);
    expect([isDot(-8, 0), isDot(0, 8), isDot(0, -8)]).to.deep.equal([false, false, false]);
  });

  for (const [what, given, values] of [
    ['up', 75, [46, 51, 64]],
    ['far above', 1200, [12, 30, 28]],
    ['far below', 3, [1200, 1100, 990]],
    ['between them', 3, [2, 4, 2, 4, 2, 4]],
    ['the lowest below nought', -50, [-5, 4, 1]],
    ['close', 98, [97.1, 97.4, 97.2]],
  ] as const)
    it(`keeps the target’s label within the chart, by its line: ${what}`, async () => {
      const given2 = values.map((value, i) => ({ date: String(2017 + i), value }));
      for (const width of ['18em', '60em']) {
        const target = { date: '2030', value: given };
        const widget = await shown(of({ title: 'I', unit: 'invånare', target, values: given2 }), { width });
        const plot = inside(widget, '.plot').getBoundingClientRect();
        const label = inside(widget, '.aim-label').getBoundingClientRect();
        expect(label.top).to.be.at.least(plot.top);
        expect(label.bottom).to.be.at.most(plot.bottom);
        expect(label.left).to.be.at.least(plot.left);
        expect(label.right).to.be.at.most(plot.right);
        const y = plot.bottom - aimHeight(widget);
        expect(Math.min(Math.abs(label.bottom - y), Math.abs(label.top - y))).to.be.below(10);
        expect(y < label.top || y > label.bottom).to.be.true;
      }
    });

  it('has a bar to the target for a value that stands alone, as long as it is great', async () => {
    const lengths: number[] = [];
    for (const value of [77, 82, 3]) {
      const values = [{ date: '2025', value, note: 'Första gången.' }];
      const widget = await shown(of({ title: 'I', unit: '%', target: { date: '2030', value: 90 }, values }));
      const [land, track] = ['.land', '.track'].map((part) => inside(widget, part).getBoundingClientRect());
      lengths.push(Math.round((land!.width / track!.width) * 100));
      expect(said(widget, '.remarks li')).to.deep.equal(['2025: Första gången.']);
      expect(track!.height).to.be.below(60);
    }
    expect(lengths).to.deep.equal([77, 82, 3]);
  });

  for (const width of ['60em', '36em', '20em'])
    it(`has the label of a target at the bar's very end end there, at ${width}`, async () => {
      const values = [{ date: '2025', value: -24 }];
      const target = { date: '2030', value: 10 };
      const widget = await shown(of({ title: 'I', unit: 'personer', target, values }), { width });
      const label = allInside(widget, '.tick p > *').find(
        (part) => isSeen(part) && part.innerText === 'Mål 2030',
      );
      // The line's place as drawn: engines do not agree on the box of a stroke.
      expect(inside(widget, '.aim').getAttribute('d')).to.equal('M100 0V100');
      const { right } = inside(widget, '.track').getBoundingClientRect();
      expect(label!.getBoundingClientRect().right).to.be.closeTo(right, 2);
    });

  it('has only the figure for a number that has nothing beside it', async () => {
    const widget = await shown(of({ title: 'I', unit: 'st', values: [{ date: '2025', value: 316 }] }));
    expect(facts(widget)).to.deep.equal(['Senaste värdet 316 st 2025']);
    expect(allInside(widget, '.chart, table').length).to.equal(0);
  });

  it('shows what is remarked about a value without a click', async () => {
    const widget = await shown();
    expect(inside(widget, '.remarks').innerText.trim()).to.equal('2021: Få svar.');
    expect(isSeen(inside(widget, 'table'))).to.be.false;
  });

  it('keeps the blocks of a remark', async () => {
    const [first, ...values] = indicator.values;
    const note = 'Inledning.\n\n- Ett\n- Två';
    const widget = await shown(of({ ...indicator, values: [{ ...first, note }, ...values] }));
    expect(said(widget, '.remarks li li')).to.deep.equal(['Ett', 'Två']);
  });

  for (const width of ['60em', '20em'])
    it(`says in the chart what is missing, without labels over one another, at ${width}`, async () => {
      const widget = await shown(of(), { width });
      expect(labels(widget)).to.include('saknas 2020').and.include('saknas 2023–2025');
      const boxes = allInside(widget, '.tick p > *')
        .filter(isSeen)
        .map((part) => part.getBoundingClientRect())
        .sort((a, b) => a.top - b.top || a.left - b.left);
      for (const [i, box] of boxes.entries())
        if (boxes[i - 1]?.top === box.top) expect(box.left).to.be.at.least(boxes[i - 1]!.right);
      expect(widget.scrollWidth).to.be.at.most(widget.clientWidth);
    });

  it('has time from left to right on a page from right to left', async () => {
    const file = { ...of(), title: { sv: 'S', ar: 'ع' } };
    const widget = await shown(file, { lang: 'ar' });
    expect(getComputedStyle(inside(widget, 'section')).direction).to.equal('rtl');
    const lefts = allInside(widget, '.tick p')
      .filter(isSeen)
      .map((part) => part.getBoundingClientRect().left);
    expect(lefts).to.have.length.above(2);
    expect([...lefts].sort((a, b) => a - b)).to.deep.equal(lefts);
  });

  it('says in one line that there are no values', async () => {
    const widget = await shown(of({ title: 'A', target: indicator.target, values: [] }));
    const line = inside(widget, '.none');
    expect(line.innerText).to.equal('Det finns inga värden ännu.');
    expect(line.getBoundingClientRect().height).to.be.below(30);
    expect(allInside(widget, '.chart, table, .downloads').length).to.equal(0);
  });

  it('says no such thing of one that is told by its parts, by comparisons or by a judgement', async () => {
    const parts = [{ title: 'Hyresrätt', date: '2015', value: 25 }];
    for (const told of [{ breakdown: parts }, { comparisons: parts }, { status: 'Delvis' }])
      expect(allInside(await shown(of({ title: 'A', ...told })), '.none')).to.have.length(0);
    const unsaid = { status: null, comparisons: [{ title: 'Länet', value: null }] };
    expect(allInside(await shown(of({ title: 'A', ...unsaid })), '.none')).to.have.length(1);
  });

  it('draws a baseline that stands alone, with its year', async () => {
    for (const baseline of [indicator.baseline, { value: 46 }]) {
      const widget = await shown(of({ ...indicator, baseline, values: [] }));
      expect(allInside(widget, '.none').length).to.equal(0);
      expect(inside(widget, '.gauge').textContent).to.include('46');
      expect(facts(widget).join()).to.include(
        'date' in baseline ? 'Utgångsläge 46 % 2019' : 'Utgångsläge 46 %',
      );
      if ('date' in baseline) expect(inside(widget, '.gauge').textContent).to.include('2019');
    }
  });

  it('has no line where the target is words, and the table open where all values are', async () => {
    const inWords = { ...indicator, target: { value: { text: 'Fler' } } };
    const widget = await shown(of(inWords));
    expect(inside(widget, '.land').getAttribute('d')).not.to.equal('');
    expect(allInside(widget, '.aim-label, .aim:not([d=""])').length).to.equal(0);
    expect(facts(widget)[1]).to.equal('Målvärde Fler');
    const words = await shown(of({ title: 'A', values: [{ date: '2020', value: { text: 'Hälften' } }] }));
    expect(allInside(words, '.chart').length).to.equal(0);
    expect(isSeen(inside(words, 'table'))).to.be.true;
  });

  it('prints the table, and no button', async function () {
    const widget = await shown();
    const printed = await choosing({ media: 'print' }, async () => {
      await drawn();
      if (CSS.supports('selector(::details-content)')) expect(isSeen(inside(widget, 'table'))).to.be.true;
      expect(isSeen(inside(widget, '.downloads'))).to.be.false;
    });
    if (!printed) this.skip();
  });
});
