import { expect } from 'chai';
import fc from 'fast-check';
import { sayAround, type Said } from '../../src/text/localized.js';
import { reader } from './samples.js';

const changed = (from = '', when = '', to = '', then = ''): string =>
  `From ${from} (${when}) to ${to} (${then}).`;
const said = fc.record(
  {
    text: fc.string({ minLength: 1 }).filter((text) => !/[\ue000-\uf8ff]/.test(text)),
    lang: fc.constantFrom('sv', 'ar'),
  },
  { requiredKeys: ['text'] },
) as fc.Arbitrary<Said>;
const places = fc.tuple(...Array.from({ length: 4 }, () => fc.array(said, { minLength: 1, maxLength: 2 })));
const joined = (parts: readonly Said[], by = '\u00a0') => parts.map(({ text }) => text).join(by);

describe('a sentence of the widgets’ own around texts of the file', () => {
  it('reads as it would in one language, with each text in its own', () => {
    fc.assert(
      fc.property(places, (texts) => {
        const parts = sayAround(changed, texts, reader('en', 'sv'));
        expect(joined(parts, '')).to.equal(changed(...texts.map((text) => joined(text))));
        for (const one of texts.flat().filter(({ lang }) => lang)) expect(parts).to.include(one);
        for (const { text, lang } of parts) if (/^From/.test(text)) expect(lang).to.equal(undefined);
      }),
    );
  });

  it('is one text where all of it is in one language', () => {
    const texts = [[{ text: '40' }, { text: 'hours' }], [{ text: '2020' }]];
    expect(sayAround((from, when) => `${from} (${when})`, texts, reader('en', 'en'))).to.deep.equal([
      { text: '40\u00a0hours (2020)' },
    ]);
  });

  it('marks what is its own, where the page is in a language that the widgets do not have', () => {
    const there = { ...reader('sv', 'sv'), lang: 'th' };
    expect(sayAround((from) => `Från ${from}.`, [[{ text: '40' }, { text: 'ชั่วโมง' }]], there)).to.deep.equal([
      { text: 'Från ', lang: 'sv' },
      { text: '40' },
      { text: '\u00a0' },
      { text: 'ชั่วโมง' },
      { text: '.', lang: 'sv' },
    ]);
  });
});
