import { expect } from 'chai';
import { sayDate } from '../../src/text/dates.js';
import { sayKronor, sayNumber, sayPeriod } from '../../src/text/values.js';
import { LANGUAGES, readerOf, TAGS, type Tag } from './languages.js';

const DATES: Readonly<Record<Tag, readonly [day: string, month: string]>> = {
  sv: ['14 juni 2021', 'juni 2021'],
  en: ['14 June 2021', 'June 2021'],
  fi: ['14. kesäkuuta 2021', 'kesäkuu 2021'],
  nb: ['14. juni 2021', 'juni 2021'],
  da: ['14. juni 2021', 'juni 2021'],
  de: ['14. Juni 2021', 'Juni 2021'],
  ar: ['14 يونيو 2021', 'يونيو 2021'],
  fa: ['14 ژوئن 2021', 'ژوئن 2021'],
  uk: ['14 червня 2021 р.', 'червень 2021 р.'],
  so: ['14 Juun 2021', 'Juun 2021'],
  ti: ['14 ሰነ 2021', 'ሰነ 2021'],
};

/** Languages of the content that nobody's words are in, some of which browsers know nothing of. */
const STRANGE = ['fit', 'sma', 'smj', 'rom', 'qps', 'art-x-pseudo', 'zxx'];

describe('dates in the shipped languages', () => {
  for (const tag of TAGS)
    it(`are in words in ${tag}`, () => {
      const reader = readerOf(tag);
      expect([sayDate('2021-06-14', reader)!.text, sayDate('2021-06', reader)!.text]).to.deep.equal(
        DATES[tag],
      );
      expect(sayDate('2021', reader)!.text).to.equal('2021');
    });

  for (const tag of TAGS)
    it(`have twelve months in ${tag}, in the calendar and the digits of the document`, () => {
      const said = Array.from(
        { length: 12 },
        (_, i) => sayDate(`2021-${String(i + 1).padStart(2, '0')}-09`, readerOf(tag))!.text,
      );
      expect(new Set(said).size).to.equal(12);
      for (const text of said) expect(text).to.match(/^9\b.*\b2021(?: р\.)?$/);
    });

  for (const lang of ['fa-IR', 'fa-u-ca-persian', 'ar-SA', 'ar-EG-u-nu-arab', 'th'])
    it(`are Gregorian in ${lang} too, whatever is usual there`, () => {
      expect(sayDate('2021-06-14', readerOf('sv', lang))!.text).to.match(/14.*2021/);
    });

  for (const lang of STRANGE)
    it(`stay as they are in ${lang}, and are never said in the browser's own language`, () => {
      const reader = readerOf('sv', lang);
      expect(sayDate('2021-06-14', reader)!.text).to.equal('2021-06-14');
      expect(sayDate('2021-06', reader)!.text).to.equal('2021-06');
    });

  it('have the months and the form that a language brings with it', () => {
    const months = 'ođđajagemánnu guovvamánnu njukčamánnu cuoŋománnu miessemánnu geassemánnu'.split(' ');
    const se = { ...LANGUAGES.sv, lang: 'se', months };
    const date = (day: number | undefined, month: string, year: number): string =>
      `${month.replace(/nnu$/, 'nu')} ${day ? `${day}. b. ` : ''}${year}`;
    expect(sayDate('2021-06-14', readerOf({ ...se, date }))!.text).to.equal('geassemánu 14. b. 2021');
    expect(sayDate('2021-06', readerOf({ ...se, date }))!.text).to.equal('geassemánu 2021');
    expect(sayDate('2021-06-14', readerOf(se))!.text).to.equal('14 geassemánnu 2021');
  });

  it('are not said in the words of another language than the output', () => {
    const reader = { ...readerOf('so'), lang: 'en' };
    expect(sayDate('2021-06-14', reader)!.text).to.equal('14 June 2021');
  });

  it('make periods that read on from their first word', () => {
    const said = TAGS.map((tag) => sayPeriod({ from: '2021' }, readerOf(tag), LANGUAGES[tag].document)!.text);
    expect(said).to.deep.equal([
      'från 2021',
      'from 2021',
      'alkaen 2021',
      'fra 2021',
      'fra 2021',
      'ab 2021',
      'ابتداءً من 2021',
      'از 2021',
      'з 2021',
      'laga bilaabo 2021',
      'ካብ 2021',
    ]);
  });

  it('make a period of one year that year', () => {
    const period = { from: '2020', to: '2020' };
    expect(sayPeriod(period, readerOf('sv'), LANGUAGES.sv.document)!.text).to.equal('2020');
  });
});

describe('numbers in the shipped languages', () => {
  const NUMBERS: Readonly<Partial<Record<Tag, string>>> = {
    sv: '12 345,6',
    en: '12,345.6',
    fi: '12 345,6',
    nb: '12 345,6',
    da: '12.345,6',
    de: '12.345,6',
    ar: '12,345.6',
    fa: '12,345.6',
    uk: '12 345,6',
  };
  for (const [tag, number] of Object.entries(NUMBERS))
    it(`are written as usual in ${tag}, in the digits 0 to 9`, () => {
      const said = sayNumber(12345.6, tag);
      expect(said.replaceAll(/\s/g, ' ')).to.equal(number);
    });

  it('are sums of money, with the word for it as its number asks for', () => {
    const said = (amount: number, tag: Tag): string =>
      sayKronor(amount, readerOf(tag), LANGUAGES[tag].document)!.text.replaceAll(/\s/g, ' ');
    // Not every browser knows how Somali and Tigrinya write numbers.
    const known = TAGS.filter((tag) => NUMBERS[tag]);
    expect(known.map((tag) => said(12_000_000, tag))).to.deep.equal([
      '12 000 000 kronor',
      '12,000,000 Swedish kronor',
      '12 000 000 Ruotsin kruunua',
      '12 000 000 svenske kroner',
      '12.000.000 svenske kroner',
      '12.000.000 schwedische Kronen',
      '12,000,000 كرونة سويدية',
      '12,000,000 کرون سوئد',
      '12 000 000 шведських крон',
    ]);
    expect([said(1, 'sv'), said(1.5, 'sv'), said(1, 'en'), said(22, 'uk')]).to.deep.equal([
      '1 krona',
      '1,5 kronor',
      '1 Swedish krona',
      '22 шведські крони',
    ]);
  });

  it('are no sum where the source has words of its own for it', () => {
    const [reader, words] = [readerOf('sv'), LANGUAGES.sv.document];
    expect(sayKronor({ value: 9_500_000, text: 'högst 9,5 mkr' }, reader, words)!.text).to.equal(
      'högst 9,5 mkr',
    );
    expect(sayKronor({ value: 10 }, reader, words)!.text).to.equal('10\u00a0kronor');
    expect(sayKronor({ value: null }, reader, words)).to.be.undefined;
  });

  for (const lang of [...STRANGE, 'so', 'ti'])
    it(`are in the digits 0 to 9 in ${lang} too`, () => {
      expect(sayNumber(12345.6, lang)).to.match(/^12[\s,.]345[.,]6$/);
    });

  for (const lang of STRANGE)
    it(`are written as in Swedish in ${lang}`, () => {
      expect(sayNumber(0.5, lang)).to.equal('0,5');
    });
});
