import { expect } from 'chai';
import { lostWords } from '../../../src/import/compose/finish/lost-words.js';
import { sv } from '../../../src/import/words/sv.js';
import type { Piece } from '../../../src/import/pieces.js';

const piece = (text: string): Piece => ({
  id: 'p1',
  kind: 'paragraph',
  place: { block: 1 },
  runs: [{ text }],
});
const lostOf = (text: string, content: object, ...pointers: readonly string[]): readonly string[] =>
  lostWords(
    [piece(text)],
    content,
    pointers.map((pointer) => ({ pointer, pieces: ['p1'] })),
    [],
    sv,
  ).map(({ text }) => text);

describe('words that stand nowhere', () => {
  for (const [text, kept, lost] of [
    ['Gäller till 2025-12-31', 'Gäller till 2025-12-31', []],
    ['Gäller till 2025-12-31', 'Gäller till den 31 i 12, år 2025', ['2025-12-31']],
    ['Gäller 2022-2024', 'Gäller 2022–2024', []],
    ['Mål för alla', 'Mål för', ['alla']],
    ['Mål för alla', '', ['mål för alla']],
  ] as const)
    it(`of “${text}”, where “${kept}” is kept, are ${lost.join() || 'none'}`, () => {
      expect(lostOf(text, { summary: kept }, '/summary')).to.deep.equal(lost);
    });

  it('are not those that the key of a fact says', () => {
    const content = {
      decisions: [{ event: 'Beslutad', body: 'Kommunfullmäktige', date: '2023-03-27' }],
      validUntil: '2027',
    };
    const text = 'Beslutad av kommunfullmäktige 2023-03-27. Gäller till och med 2027.';
    expect(lostOf(text, content, '/decisions/0', '')).to.deep.equal([]);
    expect(lostOf('Beslutad av oss 2023-03-27', content, '/decisions/0')).to.deep.equal(['oss']);
    expect(lostOf('Gäller 2027, antagen', content, '')).to.deep.equal(['antagen']);
  });

  it('are not the names of those who are referred to', () => {
    const content = {
      actors: [{ id: 'miljonamnden', name: 'Miljönämnden', actors: [{ id: 'mk', name: 'Miljökontoret' }] }],
      measures: [{ title: 'Mäta luften', responsible: ['miljonamnden', { actor: 'mk', state: 'yes' }] }],
    };
    const from = [{ pointer: '/measures/0', pieces: ['p1'] }];
    const lost = lostWords([piece('Mäta luften Miljönämnden Miljökontoret Skolan')], content, from, [], sv);
    expect(lost.map(({ text }) => text)).to.deep.equal(['skolan']);
  });
});
