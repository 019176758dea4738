import { expect } from 'chai';
import type { Content, Indicator } from '../../../src/format/schema.js';
import { sayAmount, withUnit } from '../../../src/text/amount.js';
import { indicatorView } from '../../../src/widgets/indicator/indicator.view.js';
import { targetStatusOf } from '../../../src/widgets/fragments/target-status.js';
import { valuesFile } from '../../../src/widgets/indicator/values-file.js';
import { reader } from '../../text/samples.js';
import { fileWith } from '../../support/page.js';

const content = fileWith() as Content;
const view = (indicator: Partial<Indicator>, lang = 'sv') =>
  indicatorView({ title: 'Bostäder', ...indicator }, content, reader(lang));
const spaced = (text: string): string => text.replace(/\s/g, ' ');

describe('sunOf', () => {
  for (const [status, sun] of [
    ['reached', 'above'],
    ['Uppfyllt', 'above'],
    ['Helt uppnått', 'above'],
    ['Målet är nått', 'above'],
    ['partly reached', 'on'],
    ['delvis uppfyllt', 'on'],
    ['På väg', 'on'],
    ['on track', 'on'],
    ['not reached', 'below'],
    ['ej uppfyllt', 'below'],
    ['Inte nått', 'below'],
    ['Målet är inte nått', 'below'],
    ['mäts först 2027', undefined],
    ['gult', undefined],
    ['', undefined],
  ] as const)
    it(`stands ${sun ?? 'nowhere'} for “${status}”`, () => {
      expect(targetStatusOf(status)).to.equal(sun);
    });
});

describe('sayAmount', () => {
  for (const [value, unit, lang, said] of [
    [71.5, '%', 'sv', '71,5 %'],
    [71.5, '%', 'en', '71.5%'],
    [1234567, 'kr', 'sv', '1 234 567 kr'],
    [-12.25, undefined, 'sv', '−12,25'],
    [0.1, undefined, 'sv', '0,1'],
    [0.00012, undefined, 'sv', '0,00012'],
    [1e-9, undefined, 'en', '1E-9'],
    [2.5e20, undefined, 'en', '2.5E20'],
    [{ value: 40, text: 'cirka 40' }, 'personer', 'sv', 'cirka 40 personer'],
    [{ value: 40, text: 'cirka 40 %' }, '%', 'sv', 'cirka 40 %'],
    [{ value: 50, text: 'ungefär hälften' }, '%', 'sv', 'ungefär hälften'],
    [{ text: 'färre än 2022' }, 'personer', 'sv', 'färre än 2022'],
    [{ text: '180625' }, undefined, 'sv', '180625'],
    [{ value: 7, text: ' ' }, '%', 'sv', '7 %'],
    [{ value: null }, '%', 'sv', undefined],
    [null, '%', 'sv', undefined],
  ] as const)
    it(`says ${said ?? 'nothing'} in ${lang} of ${JSON.stringify(value)}`, () => {
      const amount = sayAmount(value, unit && { text: unit }, reader(lang));
      expect(amount && spaced(withUnit(amount))).to.equal(said);
    });
});

describe('indicatorView', () => {
  it('keeps trend, status and assessment apart, known words in the reader’s language and others as written', () => {
    const given = { trend: 'rising', status: 'Partly reached', assessment: 'Går **bra**' };
    const said = (lang: string) =>
      view(given, lang).judgements.map((scale) => [scale.said!.text, scale.icon]);
    expect(said('sv')).to.deep.equal([
      ['Uppåt', undefined],
      ['Målet är delvis nått', 'on'],
      ['Går **bra**', undefined],
    ]);
    expect(said('en')[1]).to.deep.equal(['Target partly reached', 'on']);
    const unsaid = view({ trend: null, status: 'toString' }).judgements.map(({ name, said }) => [
      name,
      said?.text,
    ]);
    expect(unsaid).to.deep.equal([
      ['trend', undefined],
      ['status', 'toString'],
    ]);
  });

  it('has no sun but for a status', () => {
    const [trend, status] = view({ trend: 'På väg upp', status: 'På väg' }).judgements;
    expect([trend!.icon, status!.icon]).to.deep.equal([undefined, 'on']);
  });

  it('finds the latest value by its time, whatever the order, and never in the baseline', () => {
    const values = [
      { date: '2022', value: 7 },
      { date: '2023', value: null },
      { date: '2020', value: 5 },
    ];
    const { figures, rows } = view({ values, baseline: { date: '2024', value: 9 } });
    expect(figures.map(({ name, amount }) => [name, amount?.text])).to.deep.equal([
      ['latest', '7'],
      ['baseline', '9'],
    ]);
    expect(rows.map(({ name, date }) => [name, date?.text])).to.deep.equal([
      ['outcome', '2020'],
      ['gap', '2021'],
      ['outcome', '2022'],
      ['outcome', '2023'],
      ['baseline', '2024'],
    ]);
  });

  it('writes a file with a row for each value, numbers as numbers and the source’s words beside them', () => {
    const given = view({
      unit: '%',
      baseline: { date: '2019', value: 46.5 },
      target: { date: '2030', value: { text: 'fler' } },
      values: [
        { date: '2021', value: { value: 51, text: 'runt 51' }, note: 'få svar' },
        { date: '2023', value: null },
      ],
      comparisons: [{ title: 'Riket', value: 60 }],
      breakdown: [{ title: 'Kvinnor', date: '2021', value: 48 }],
    });
    expect(valuesFile(given, reader()).replace('\uFEFF', '').trimEnd().split('\r\n')).to.deep.equal([
      'Uppgift;Gäller;När;Värde;Enhet;Ordalydelse;Anmärkning',
      'Utgångsläge;;2019;46,5;%;;',
      'Utfall;;2021;51;%;runt 51;få svar',
      'Utfall;;2023;;%;;',
      'Målvärde;;2030;fler;%;;',
      'Jämförelser;Riket;;60;%;;',
      'Uppdelning;Kvinnor;2021;48;%;;',
    ]);
  });
});
