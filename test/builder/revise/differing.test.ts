import { expect } from 'chai';
import { differing, spoken } from '../../../src/builder/revise/differing.js';

/** A text with what differs in brackets. */
const marked = (runs: readonly { text: string; differs: boolean }[]): string =>
  runs.map(({ text, differs }) => (differs ? `[${text.trim()}]` : text.trim())).join(' ');

describe('words that differ between two texts', () => {
  for (const [was, now, old, next] of [
    ['över 600 svar 2023', 'över 900 svar 2023', 'över [600] svar 2023', 'över [900] svar 2023'],
    [
      'två broar och en väg',
      'två nya broar och en väg',
      'två broar och en väg',
      'två [nya] broar och en väg',
    ],
    ['Natur nära alla', 'Grönt vid hemmet', 'Natur nära alla', 'Grönt vid hemmet'],
    ['', 'nytt', '', 'nytt'],
  ] as const)
    it(`are marked in “${was}” and “${now}”`, () => {
      const [before, after] = differing(was, now);
      expect([marked(before), marked(after)]).to.deep.equal([old, next]);
    });

  it('are parted where the language changes', () => {
    const [was] = differing('två broar, two bridges', 'tre broar, two bridges');
    const words = [
      { text: 'två broar', language: 'sv' },
      { text: ', ' },
      { text: 'two bridges', language: 'en' },
    ];
    expect(spoken(was, words)).to.deep.equal([
      { text: 'två ', differs: true, language: 'sv' },
      { text: 'broar', differs: false, language: 'sv' },
      { text: ', ', differs: false, language: undefined },
      { text: 'two bridges', differs: false, language: 'en' },
    ]);
  });

  it('lose no sign of either', () => {
    const texts = ['  En rad\n\nEn till  rad', 'En rad\n\nTvå till  rad '] as const;
    for (const [at, runs] of differing(...texts).entries())
      expect(runs.map(({ text }) => text).join('')).to.equal(texts[at]);
  });
});
