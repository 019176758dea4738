import { expect } from 'chai';
import fc from 'fast-check';
import { checkContent } from '../../src/read/fast-check.js';
import { isLanguage } from '../../src/format/language.js';
import { readContent } from '../../src/read/read-content.js';
import { fileWith } from '../support/page.js';
import { langs } from '../read/languages.js';

describe('a language tag', () => {
  for (const tag of ['sv', 'SV-se', 'sma', 'ar-SY', 'zh-Hant-TW', 'sv-x-lattlast', 'de-1996', 'sv-u-co-trad'])
    it(`is "${tag}"`, () => expect(isLanguage(tag)).to.equal(true));
  for (const tag of [
    '',
    ' ',
    's',
    'sv-x',
    'sv-SE-x',
    'sv-1',
    'dari',
    'svenska',
    'sv_SE',
    'x-sv',
    'sv ',
    'på',
  ])
    it(`is not "${tag}"`, () => expect(isLanguage(tag)).to.equal(false));

  it('is one that every part of Intl takes, whatever it says', () => {
    fc.assert(
      fc.property(langs, (tag) => {
        fc.pre(isLanguage(tag));
        new Intl.DateTimeFormat(tag);
        new Intl.NumberFormat(tag);
        Intl.PluralRules.supportedLocalesOf(tag);
        Intl.DisplayNames.supportedLocalesOf(tag);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a file whose text is in no language', () => {
  const goals = (title: object) => fileWith({ goals: [{ id: 'ett', title }] });

  it('costs that text, says so, and shows the rest', () => {
    const { content, problems } = readContent(goals({ sv: 'T', dari: 'D' }));
    expect(content!.goals![0]!.title).to.deep.equal({ sv: 'T' });
    expect(problems.map(({ pointer, code }) => [pointer, code])).to.deep.equal([
      ['/goals/0/title/dari', 'wrong-format'],
    ]);
    expect(problems[0]!.message.sv).to.include('språkkod');
  });

  it('is told of in the file’s language, and in what languages it is translated to', () => {
    const { problems } = readContent(
      fileWith({ language: 'sv-x', translations: [{ language: 'sv-1' }], goals: [{ title: 'T' }] }),
    );
    expect(problems.map(({ pointer }) => pointer)).to.include.members([
      '/language',
      '/translations/0/language',
    ]);
  });

  it('is found by the first look whenever the second finds it', () => {
    fc.assert(
      fc.property(langs, (tag) => {
        const file = goals({ sv: 'T', [tag]: 'D' });
        const { content, problems } = readContent(file);
        expect(checkContent(file) === 'sound', tag).to.equal(!problems.length);
        for (const said of Object.keys(content!.goals![0]!.title as object)) Intl.getCanonicalLocales(said);
      }),
      { numRuns: 2000 },
    );
  });
});
