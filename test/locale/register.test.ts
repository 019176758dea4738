import { expect } from 'chai';
import { documentWords } from '../../src/locale/document/locale.js';
import { glossaryWord } from '../../src/locale/document/explanation.js';
import { lateWords, registerLocale, connectedWidgets, wordsFor } from '../../src/locale/locale.js';
import type { Locale } from '../../src/locale/words.js';
import { LANGUAGES, readerOf } from './languages.js';

const register = (locale: Partial<Locale>): void => registerLocale(locale as Locale);
const documentIn = (lang: string) => documentWords({ ...readerOf('sv'), words: wordsFor(lang) });

describe('wordsFor', () => {
  it('answers in the first wanted language that there are words for, else in Swedish', () => {
    expect([
      wordsFor('en', 'sv'),
      wordsFor('xx', 'EN-gb'),
      wordsFor('xx', undefined),
      wordsFor(),
    ]).to.deep.equal([LANGUAGES.en.lang, 'en', 'sv', 'sv'].map((lang) => wordsFor(lang)));
    expect(wordsFor('xx').lang).to.equal('sv');
    expect(wordsFor('xx', 'EN-gb').lang).to.equal('en');
  });

  for (const tag of ['', 'x', '-', 'tostring', '123'])
    it(`answers in Swedish to "${tag}", which is no language that there is`, () => {
      expect(wordsFor(tag).lang).to.equal('sv');
      expect(lateWords(tag)).to.be.undefined;
    });
});

describe('registerLocale', () => {
  it('teaches the widgets a language', () => {
    expect(wordsFor('fit').lang).to.equal('sv');
    registerLocale({ ...LANGUAGES.fi, lang: 'fit', aims: 'Met haluama' });
    expect(wordsFor('fit-SE')).to.include({ lang: 'fit', aims: 'Met haluama', actor: 'Toimija' });
    expect(documentIn('fit')).to.deep.equal(LANGUAGES.fi.document);
    expect(glossaryWord(wordsFor('fit'))).to.equal(LANGUAGES.fi.toGlossary);
    expect(lateWords('fit')).to.be.undefined;
  });

  it('takes no words in a language that is none', () => {
    expect(() => register({ lang: 'sv-x', aims: 'X' })).to.throw(TypeError, 'sv-x');
    expect(wordsFor('sv').aims).to.not.equal('X');
  });

  it('says in Swedish what a language leaves out', () => {
    register({ lang: 'sma', aims: 'Mijjieh sïjhtebe' });
    expect(wordsFor('sma')).to.include({ lang: 'sma', aims: 'Mijjieh sïjhtebe', actor: 'Aktör' });
    expect(documentIn('sma')).to.deep.equal(LANGUAGES.sv.document);
    expect(glossaryWord(wordsFor('sma'))).to.equal('Visa i ordlistan');
    register({ lang: 'smj', document: { goals: 'Ulme' } as Locale['document'] });
    expect(documentIn('smj')).to.include({ goals: 'Ulme', vision: 'Vision' });
  });

  it("puts the site's own words before those that are shipped", async () => {
    registerLocale({ ...LANGUAGES.da, aims: 'Kommunen vil' });
    expect(lateWords('da')).to.be.undefined;
    expect(wordsFor('da').aims).to.equal('Kommunen vil');
    registerLocale({ ...LANGUAGES.en, aims: 'The municipality wants' });
    expect(wordsFor('en')).to.include({ aims: 'The municipality wants', topics: 'Topics' });
    expect(documentIn('en').goals).to.equal('Goals');
    // Words that were on their way do not take their place.
    const late = lateWords('ti');
    registerLocale({ ...LANGUAGES.ti, aims: 'X' });
    await late;
    expect(wordsFor('ti').aims).to.equal('X');
  });

  it('draws the widgets on the page again', () => {
    let drawn = 0;
    const widget = { requestUpdate: () => drawn++ };
    connectedWidgets.add(widget);
    registerLocale({ ...LANGUAGES.sv, lang: 'rom' });
    connectedWidgets.delete(widget);
    registerLocale({ ...LANGUAGES.sv, lang: 'rom' });
    expect(drawn).to.equal(1);
  });
});

describe('the words of a document', () => {
  it('are the same object each time, since they are asked for by every row', () => {
    expect(documentIn('sv')).to.equal(documentIn('sv'));
    expect(documentIn('sv')).to.deep.equal(LANGUAGES.sv.document);
  });
});
