import { expect } from 'chai';
import { CERTAINTY_WORDS } from '../../src/import/certainty-words.js';
import { KIND_WORDS, kindCount } from '../../src/import/kind-words.js';
import { OMISSION_WORDS } from '../../src/import/omission-words.js';
import { placeInWords } from '../../src/import/place-words.js';
import { reasonInWords } from '../../src/import/reason-words.js';

describe('the words of an import', () => {
  it('name each kind once in each language', () => {
    for (const language of ['sv', 'en'] as const) {
      const names = Object.values(KIND_WORDS).map((words) => words[language][0]);
      expect(new Set(names).size, language).to.equal(names.length);
      const reasons = Object.values(OMISSION_WORDS).map(({ name }) => name[language]);
      expect(new Set(reasons).size, language).to.equal(reasons.length);
    }
    expect(Object.keys(CERTAINTY_WORDS)).to.deep.equal(['certain', 'likely', 'guess']);
  });

  it('count pieces as people do', () => {
    expect(kindCount('measure', 1, 'sv')).to.equal('1 åtgärd');
    expect(kindCount('measure', 3, 'sv')).to.equal('3 åtgärder');
    expect(kindCount('goal', 2, 'sv')).to.equal('2 mål');
    expect(kindCount('duty', 2, 'en')).to.equal('2 duties');
  });

  for (const [place, sv, en] of [
    [{ block: 12 }, 'stycke 12', 'paragraph 12'],
    [{ block: 12, page: 5 }, 'sidan 5', 'page 5'],
    [{ block: 3, page: 5, part: 'footnote' }, 'sidan 5, fotnot', 'page 5, footnote'],
    [{ block: 3, line: 40 }, 'rad 40', 'line 40'],
    [{ block: 3, sheet: 'Mål', cell: 'B3' }, 'bladet ”Mål”, cell B3', 'sheet “Mål”, cell B3'],
  ] as const)
    it(`say where ${sv} is`, () => {
      expect([placeInWords(place, 'sv'), placeInWords(place, 'en')]).to.deep.equal([sv, en]);
    });

  for (const [reason, sv, en] of [
    [
      { code: 'wants-heading', words: 'Vi vill' },
      'Det står under rubriken ”Vi vill”.',
      'It stands under the heading “Vi vill”.',
    ],
    [
      { code: 'funding-heading', words: 'Pengar' },
      'Rubriken säger det: ”Pengar”.',
      'The heading says so: “Pengar”.',
    ],
    [{ code: 'decision-words' }, 'Så skrivs beslut.', 'This is how decisions are written.'],
    [{ code: 'text' }, 'Det är löpande text under sin rubrik.', 'It is running text under its heading.'],
    [{ code: 'toString', words: 'a\n b' }, 'Orden säger det: ”a b”.', 'The words say so: “a b”.'],
  ] as const)
    it(`say why: ${sv}`, () => {
      expect([reasonInWords(reason, 'sv'), reasonInWords(reason, 'en')]).to.deep.equal([sv, en]);
    });
});
