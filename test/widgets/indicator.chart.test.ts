import { expect } from 'chai';
import { heard } from '../support/accessibility.js';
import { allInside, choosing, clear, drawn, inside, isSeen } from '../support/page.js';
import { facts, indicator, of, said, shown } from './indicator.js';

const labels = (widget: Element) =>
  allInside(widget, '.tick')
    .filter(isSeen)
    .map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim());

describe('the chart of samsyn-indicator', () => {
  afterEach(clear);

  it('tells who listens what the chart shows, and not the chart itself', async () => {
    const widget = await shown();
    expect(inside(widget, '.chart').getAttribute('aria-hidden')).to.equal('true');
    expect(said(widget, 'p.vh')).to.deep.equal([
      'Från 46 % (2019) till 64 % (2026). 62 % av vägen från utgångsläget till målvärdet. Uppgift saknas för 2020, 2023–2025.',
    ]);
    const names = (await heard())?.map(({ name }) => name);
    if (names) expect(names).to.include('Värdena som tabell').and.not.include('saknas');
  });

  for (const [name, content] of Object.entries({
    up: of(),
    down: of({ ...indicator, baseline: { date: '2019', value: 90 }, target: { value: 20 } }),
    negative: of({ ...indicator, target: { value: -75 } }),
  }))
    it(`has the target a quarter from the top of the chart, ${name}`, async () => {
      const widget = await shown(content);
      const plot = inside(widget, '.plot').getBoundingClientRect();
      const line = inside(widget, '.aim').getBoundingClientRect();
      expect((line.top - plot.top) / plot.height).to.be.closeTo(0.25, 0.001);
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

  it('says that there are no values, and shows where the target is', async () => {
    const widget = await shown(of({ ...indicator, values: [] }));
    expect(said(widget, '.none > p')).to.deep.equal(['Det finns inga värden ännu.']);
    expect(said(widget, '.aim')).to.deep.equal(['Mål 2030: 75 %']);
    expect(allInside(widget, 'table, button').length).to.equal(0);
  });

  it('has no line where the target is words, and the table open where all values are', async () => {
    const inWords = { ...indicator, target: { value: { text: 'Fler' } } };
    const widget = await shown(of(inWords));
    expect(allInside(widget, '.land').length).to.equal(1);
    expect(allInside(widget, '.aim').length).to.equal(0);
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
