import { expect } from 'chai';
import { readContent } from '../../src/read/read-content.js';
import type { DateValue } from '../../src/format/schema.js';
import { sayDate, type SaidDate } from '../../src/text/dates.js';
import { reader } from './samples.js';

const CASES: readonly (readonly [
  date: DateValue | null | undefined,
  lang: string,
  said: SaidDate | undefined,
])[] = [
  [undefined, 'sv', undefined],
  [null, 'sv', undefined],
  ['2021', 'sv', { text: '2021', datetime: '2021' }],
  ['2021', 'en', { text: '2021', datetime: '2021' }],
  ['2021-06', 'sv', { text: 'juni 2021', datetime: '2021-06' }],
  ['2021-06', 'en', { text: 'June 2021', datetime: '2021-06' }],
  ['2021-06-04', 'sv', { text: '4 juni 2021', datetime: '2021-06-04' }],
  ['2021-06-04', 'en', { text: '4 June 2021', datetime: '2021-06-04' }],
  ['2021-01-01', 'sv', { text: '1 januari 2021', datetime: '2021-01-01' }],
  ['2020-12-31', 'sv', { text: '31 december 2020', datetime: '2020-12-31' }],
  ['2020-02-29', 'sv', { text: '29 februari 2020', datetime: '2020-02-29' }],
  ['1862', 'sv', { text: '1862', datetime: '1862' }],
  [{ date: '2018-06-25', text: '180625' }, 'sv', { text: '180625', datetime: '2018-06-25' }],
  [{ date: '2018-06-25', text: ' ' }, 'sv', { text: '25 juni 2018', datetime: '2018-06-25' }],
  [{ text: 'tills vidare' }, 'sv', { text: 'tills vidare' }],
  [{ text: 'tills vidare' }, 'en', { text: 'tills vidare', lang: 'sv' }],
  [
    { date: '2021', text: { sv: 'år 2021', en: 'the year 2021' } },
    'en',
    { text: 'the year 2021', datetime: '2021' },
  ],
  [{ text: '' }, 'sv', undefined],
];

describe('sayDate', () => {
  for (const [date, lang, said] of CASES)
    it(`says ${said?.text ?? 'nothing'} in ${lang} of ${JSON.stringify(date)}`, () => {
      expect(sayDate(date, reader(lang))).to.deep.equal(said);
    });

  for (const date of ['2021-02-30', '2021-02-29', '2021-06-31'])
    it(`makes no other day of ${date}, which no calendar has`, () => {
      const { content } = readContent({ samsyn: '1.0', title: 'a', publisher: { name: 'b' }, updated: date });
      // Either it is refused, or it is shown as it was written.
      expect(sayDate(content!.updated, reader())?.text ?? date).to.include(String(Number(date.slice(-2))));
    });

  it('says the same day wherever the reader is', () => {
    for (let month = 1; month <= 12; month++) {
      const date = `2021-${String(month).padStart(2, '0')}-01`;
      expect(sayDate(date, reader())!.text).to.match(/^1 \p{L}+ 2021$/u);
    }
  });
});
