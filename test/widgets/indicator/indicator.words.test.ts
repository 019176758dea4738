import { expect } from 'chai';
import { allInside, clear, inside } from '../../support/page.js';
import { facts, of, said, shown } from './indicator.fixtures.js';

const values = [2021, 2022, 2023].map((year, i) => ({ date: String(year), value: 60 + i * 12 }));
const indicator = { title: 'Nöjdhet', unit: '%', values };
const rows = (widget: Element) =>
  allInside(widget, 'tbody tr').map((row) =>
    [...row.children].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
  );
const lineOf = (widget: Element) =>
  said(widget, '.aim-label').length + allInside(widget, '.aim:not([d=""])').length;

describe('a target in words in samsyn-indicator', () => {
  afterEach(clear);

  for (const text of ['alla', 'topp 10', 'öka', 'högst 2 procentenheter under riket'])
    it(`is said as it stands, in figures and table, and draws no line: ${text}`, async () => {
      const widget = await shown(of({ ...indicator, target: { date: '2030', value: { text } } }));
      expect(facts(widget)).to.include(`Målvärde ${text} 2030`);
      expect(rows(widget).at(-1)).to.deep.equal(['2030', text, 'Målvärde']);
      expect(allInside(widget, '.land').length).to.equal(1);
      expect(lineOf(widget)).to.equal(0);
    });

  it('draws no line among several series either', async () => {
    const series = [{ title: 'Kvinnor', values, target: { value: { text: 'öka' } } }];
    const widget = await shown(of({ ...indicator, values: [], series, target: { value: { text: 'alla' } } }));
    expect(inside(widget, '.lines .aim').getAttribute('d')).to.equal('');
    expect(
      rows(widget)
        .slice(-2)
        .map(([, cell]) => cell),
    ).to.deep.equal(['Kvinnor öka', 'alla']);
  });
});

describe('a baseline of samsyn-indicator', () => {
  afterEach(clear);

  it('may be a year alone, which is then said in the place of a value', async () => {
    const widget = await shown(of({ ...indicator, baseline: { date: '2021' } }));
    expect(facts(widget)).to.deep.equal(['Senaste värdet 84 % 2023', 'Utgångsläge 2021']);
    expect(rows(widget)[0]).to.deep.equal(['2021', '60 %', 'Utgångsläge']);
  });

  it('is not stated where the document has a place for its value', async () => {
    const widget = await shown(of({ ...indicator, baseline: { date: '2021', value: null } }));
    expect(facts(widget)).to.include('Utgångsläge Ej angivet 2021');
  });

  it('may be a mean of years, with a remark, and is no value in the chart', async () => {
    const baseline = { period: { from: '2015', to: '2018' }, value: 55, note: 'Medelvärde.' };
    const widget = await shown(of({ ...indicator, baseline }));
    expect(facts(widget)).to.include('Utgångsläge 55 % 2015–2018 Medelvärde.');
    expect(rows(widget)[0]).to.deep.equal(['2015–2018', '55 %', 'Utgångsläge: Medelvärde.']);
    expect(said(widget, '.tick span')).to.deep.equal(['2021', '2022', '2023']);
  });

  it('has a target for a period beside it, which the line’s label says', async () => {
    const target = { period: { from: '2027', to: '2030' }, value: 80, note: 'I medeltal.' };
    const widget = await shown(of({ ...indicator, target }));
    expect(said(widget, '.aim-label')).to.deep.equal(['Mål 2027–2030: 80 %']);
    expect(facts(widget)).to.include('Målvärde 80 % 2027–2030 I medeltal.');
    expect(rows(widget).at(-1)).to.deep.equal(['2027–2030', '80 %', 'Målvärde: I medeltal.']);
  });
});

describe('a change in samsyn-indicator', () => {
  afterEach(clear);

  for (const [change, unit, text] of [
    [{ since: '2015', value: { text: 'minus 15 procent' } }, 'ton', 'minus 15 procent sedan 2015'],
    [{ since: '2015', value: { value: -15, text: '−15 procent' } }, 'ton', '−15 procent sedan 2015'],
    [{ since: '2015', value: 148 }, 'invånare', '+148 invånare sedan 2015'],
    [{ since: '2015', value: -3.5 }, '%', '−3,5 sedan 2015'],
    [{ since: '2015', value: null }, '%', 'Ej angivet sedan 2015'],
    [null, '%', 'Ej angivet'],
  ] as const)
    it(`is said as the document states it: ${text}`, async () => {
      const widget = await shown(of({ ...indicator, unit, change }));
      expect(facts(widget)[1]).to.equal(`Förändring ${text}`);
    });
});

describe('the quality of a value in samsyn-indicator', () => {
  afterEach(clear);

  const of3 = (...quality: string[]) => [...values.slice(0, 2), { ...values[2], quality }];

  it('is said after the value: among the figures, in the table and below the axis', async () => {
    const widget = await shown(of({ ...indicator, values: of3('preliminary') }));
    expect(facts(widget)).to.deep.equal(['Senaste värdet 84 % 2023 preliminärt']);
    expect(rows(widget).at(-1)).to.deep.equal(['2023', '84 % preliminärt']);
    expect(said(widget, '.tick').at(-1)).to.equal('84 %2023preliminärt');
  });

  it('is said in the document’s own words as they stand', async () => {
    const widget = await shown(of({ ...indicator, values: of3('inte granskat', 'Reviderat') }), {
      lang: 'en',
    });
    expect(facts(widget)).to.deep.equal(['Latest value 84% 2023 inte granskat, Reviderat']);
  });

  it('is a dashed edge where the value may change, and a line across where the series breaks', async () => {
    const path = (widget: Element, selector: string) => inside(widget, selector).getAttribute('d');
    const sure = await shown(of(indicator));
    expect([path(sure, '.dashed'), path(sure, '.breaks')]).to.deep.equal(['', '']);
    for (const word of ['preliminary', 'estimated']) {
      const widget = await shown(of({ ...indicator, values: of3(word) }));
      expect(path(widget, '.dashed')).to.match(/^M66\.67 [\d.]+V[\d.]+H100$/);
      expect(path(widget, '.tread')).to.match(/H66\.67$/);
    }
    const broken = await shown(of({ ...indicator, values: of3('break') }));
    expect(path(broken, '.breaks')).to.equal('M66.67 0V100');
    expect(path(broken, '.tread')!.match(/M/g)).to.have.length(2);
    const revised = await shown(of({ ...indicator, values: of3('revised') }));
    expect([path(revised, '.dashed'), path(revised, '.breaks')]).to.deep.equal(['', '']);
  });

  it('leaves a value below the axis rather than words that have no room', async () => {
    const many = Array.from({ length: 12 }, (_, i) => ({
      date: String(2010 + i),
      value: 10 + i,
      quality: ['estimated'],
    }));
    const widget = await shown(of({ ...indicator, values: many }), { width: '700px' });
    const plain = await shown(
      of({ ...indicator, values: many.map(({ date, value }) => ({ date, value })) }),
      {
        width: '700px',
      },
    );
    const labels = (one: Element) => said(one, '.tick b').length;
    expect(labels(widget)).to.be.at.least(labels(plain));
  });
});
