import { expect } from 'chai';
import { growth, LINEAR } from '../../support/growth.js';
import type { Decision } from '../../../src/format/schema.js';
import { decisionsIn } from '../../../src/import/compose/facts/decisions-in.js';
import { sv } from '../../../src/import/words/sv.js';

const cases: readonly (readonly [text: string, ...decisions: Decision[]])[] = [
  [
    'Antagen av kommunfullmäktige 2016-06-20, § 108',
    { event: 'Antagen', body: 'Kommunfullmäktige', date: '2016-06-20', reference: '§ 108' },
  ],
  [
    'KF 180625',
    { event: 'adopted', body: 'Kommunfullmäktige', date: { date: '2018-06-25', text: '180625' } },
  ],
  [
    'Fastställd av KS den 3 maj 2021 § 45',
    {
      event: 'Fastställd',
      body: 'Kommunstyrelsen',
      date: { date: '2021-05-03', text: '3 maj 2021' },
      reference: '§ 45',
    },
  ],
  ['Reviderad 2019-02-11', { event: 'Reviderad', date: '2019-02-11' }],
  [
    'Beslutad i kommunfullmäktige juni 2021',
    { event: 'Beslutad', body: 'Kommunfullmäktige', date: { date: '2021-06', text: 'juni 2021' } },
  ],
  [
    'Antagen 2020-01-01 av KF § 7',
    { event: 'Antagen', body: 'Kommunfullmäktige', date: '2020-01-01', reference: '§ 7' },
  ],
  [
    'Antagen av KF 2015-02-09, § 34; reviderad av KS 2019-01-01 § 3',
    { event: 'Antagen', body: 'Kommunfullmäktige', date: '2015-02-09', reference: '§ 34' },
    { event: 'Reviderad', body: 'Kommunstyrelsen', date: '2019-01-01', reference: '§ 3' },
  ],
  [
    'Antagen av social- och arbetsmarknadsnämnden 2020-05-04, dnr SAN 2020/12',
    {
      event: 'Antagen',
      body: 'Social- och arbetsmarknadsnämnden',
      date: '2020-05-04',
      reference: 'dnr SAN 2020/12',
    },
  ],
  [
    'Kommunfullmäktige fattade i juni 2021 beslut om strategin.',
    { event: 'adopted', body: 'Kommunfullmäktige', date: { date: '2021-06', text: 'juni 2021' } },
  ],
  [
    'Strategin antogs av kommunfullmäktige i juni 2021.',
    { event: 'adopted', body: 'Kommunfullmäktige', date: { date: '2021-06', text: 'juni 2021' } },
  ],
  ['Antagen av Malå kommun', { event: 'Antagen', body: 'Malå kommun' }],
  // No decisions.
  ['Dnr KS 2020/123'],
  ['Beslut ska fattas av nämnden.'],
  ['En redan antagen policy gäller.'],
  ['Planen har reviderats många gånger.'],
  ['Vi ska ha fler mötesplatser 2025.'],
];

describe('Decisions in a text', () => {
  for (const [text, ...decisions] of cases) {
    it(`reads "${text}"`, () => {
      expect(decisionsIn(text, sv).map(({ value }) => value)).to.deep.equal(decisions);
    });
  }

  it('says which words told it, and what is left', () => {
    const [found] = decisionsIn('Arbetsgivarstrategi (fastställd av KS 2018-03-07)', sv);
    expect(found).to.deep.include({
      words: 'fastställd av KS 2018-03-07',
      rest: 'Arbetsgivarstrategi',
    });
  });

  it('takes time in proportion to the text', () => {
    const grown = growth(2_000, (size) => {
      const text = 'beslut antagen av '.repeat(size);
      return () => decisionsIn(text, sv);
    });
    expect(grown).to.be.below(LINEAR);
  });
});
