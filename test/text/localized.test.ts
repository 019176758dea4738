import { expect } from 'chai';
import type { Text } from '../../src/format/schema.js';
import { say, sayAll, type Said } from '../../src/text/localized.js';
import { directionOf } from '../../src/text/reader.js';
import { reader } from './samples.js';

const both = { sv: 'Mål', en: 'Goals' };

interface Case {
  readonly text: Text | null | undefined;
  /** The reader's language and the file's; Swedish unless said. */
  readonly wanted?: string;
  readonly file?: string;
  readonly said: Said | undefined;
}

const CASES: Readonly<Record<string, Case>> = {
  'a text that is not there': { text: undefined, said: undefined },
  'a text that is null': { text: null, said: undefined },
  'an empty text': { text: '', said: undefined },
  'a text of white space': { text: ' \n\u00a0', said: undefined },
  'a translation of white space': { text: { sv: ' ' }, said: undefined },
  'an untranslated text': { text: 'Mål', said: { text: 'Mål' } },
  'an untranslated text, for another reader': {
    text: 'Mål',
    wanted: 'en',
    said: { text: 'Mål', lang: 'sv' },
  },
  'an untranslated text of an English file': {
    text: 'Goals',
    file: 'en',
    said: { text: 'Goals', lang: 'en' },
  },
  'an untranslated text of the reader’s region': { text: 'Mål', file: 'sv-FI', said: { text: 'Mål' } },
  'the reader’s language': { text: both, said: { text: 'Mål' } },
  'the reader’s language, whichever comes first': { text: { en: 'Goals', sv: 'Mål' }, said: { text: 'Mål' } },
  'the reader’s other language': { text: both, wanted: 'en', said: { text: 'Goals' } },
  'a wider tag than the reader’s': { text: both, wanted: 'en-GB', said: { text: 'Goals' } },
  'a narrower tag than the reader’s': {
    text: { sv: 'Mål', 'en-GB': 'Goals' },
    wanted: 'en',
    said: { text: 'Goals' },
  },
  'another region than the reader’s': {
    text: { sv: 'Mål', 'en-US': 'Goals' },
    wanted: 'en-GB',
    said: { text: 'Goals' },
  },
  'the exact tag before a wider one': {
    text: { en: 'Color', 'en-GB': 'Colour' },
    wanted: 'en-GB',
    said: { text: 'Colour' },
  },
  'the wider tag before another region': {
    text: { 'en-US': 'Color', en: 'Colour' },
    wanted: 'en-GB',
    said: { text: 'Colour' },
  },
  'a tag of three parts': {
    text: { sv: 'Mål', 'zh-Hant': '目標' },
    wanted: 'zh-Hant-TW',
    said: { text: '目標', lang: 'zh-Hant' },
  },
  'a tag in other letters': { text: { SV: 'Mål', EN: 'Goals' }, wanted: 'en-gb', said: { text: 'Goals' } },
  'a private tag by its name': {
    text: { sv: 'Mål', 'sv-x-lattlast': 'Vad vi vill' },
    wanted: 'sv-x-lattlast',
    said: { text: 'Vad vi vill' },
  },
  'a private tag only by its name': {
    text: { ar: 'هدف', 'sv-x-lattlast': 'Vad vi vill' },
    file: 'ar',
    said: { text: 'هدف', lang: 'ar' },
  },
  'the file’s language where there is none of the reader’s': {
    text: { ar: 'هدف', sv: 'Mål' },
    wanted: 'fi',
    said: { text: 'Mål' },
  },
  'the first there is where there is neither': {
    text: { ar: 'هدف', so: 'Ujeeddo' },
    wanted: 'fi',
    said: { text: 'هدف', lang: 'ar' },
  },
  'a language whose name begins the same': { text: { sve: 'x', sv: 'Mål' }, said: { text: 'Mål' } },
  'a dash': { text: 'Mål – medel — 2021–2025', said: { text: 'Mål\u00a0– medel\u00a0— 2021–2025' } },
  'a dash at the end of the line': { text: 'Mål –', said: { text: 'Mål –' } },
  'a section sign': { text: '§ 108, §§ 3, § a', said: { text: '§\u00a0108, §§\u00a03, § a' } },
};

describe('say', () => {
  for (const [what, { text, wanted, file, said }] of Object.entries(CASES))
    it(`finds ${what}`, () => expect(say(text, reader(wanted, file))).to.deep.equal(said));

  for (const code of ['71,5', '2021–2025', '§ 108', 'A2.3', 'VON 2021/0930-17 002', 'B', '12 %', '–'])
    it(`marks no language on what is in none: ${code}`, () => {
      const finn = { wanted: 'fi', lang: 'fi', fileLang: 'sv' };
      expect(say(code, finn)).not.to.have.property('lang');
      expect(say(code, { ...finn, lang: 'ar' })!.lang).to.equal('');
    });

  for (const text of ['Bilaga 2', 'KS', 'ca 40', '40 ton', 'Å'.repeat(2), '目標 2030'])
    it(`marks the language of a text: ${text}`, () => {
      expect(say(text, { wanted: 'fi', lang: 'fi', fileLang: 'sv' })!.lang).to.equal('sv');
    });

  it('marks no language where it is the widget’s own, though the reader wants a third', () => {
    const finn = reader('fi', 'sv');
    expect(finn.lang).to.equal('sv');
    expect(say(both, finn)).to.deep.equal({ text: 'Mål' });
    expect(say({ fi: 'Tavoite', sv: 'Mål' }, finn)).to.deep.equal({ text: 'Tavoite', lang: 'fi' });
  });
});

describe('sayAll', () => {
  for (const [texts, said] of [
    [undefined, []],
    [null, []],
    [[], []],
    [['', ' ', {}], []],
    [
      ['Ett', '', { en: 'Two' }],
      [{ text: 'Ett' }, { text: 'Two', lang: 'en' }],
    ],
  ] as const)
    it(`says ${said.length} of ${JSON.stringify(texts)}`, () => {
      expect(sayAll(texts, reader())).to.deep.equal(said);
    });
});

describe('directionOf', () => {
  for (const lang of ['ar', 'fa-IR', 'AR-sy', 'he', 'ckb', 'ur', 'yi', 'dv'])
    it(`of ${lang} is from right to left`, () => expect(directionOf(lang)).to.equal('rtl'));
  for (const lang of ['sv', 'en-GB', 'so', 'ti', 'arn', 'hei', 'se', ''])
    it(`of “${lang}” is from left to right`, () => expect(directionOf(lang)).to.equal('ltr'));
});
