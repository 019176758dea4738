import { expect } from 'chai';
import fc from 'fast-check';
import { Failure } from '../../../src/import/failure.js';
import { readText } from '../../../src/import/readers/text/read-text.js';
import { missing } from './told.fixtures.js';

const read = (text: string) => readText(new TextEncoder().encode(text), {});
const MARKS = [
  '•',
  '-',
  '–',
  'o',
  '1.',
  '2)',
  'a)',
  '1.1',
  'Åtgärd 3:',
  'Innehåll',
  '.....',
  '3',
  'Sida 2',
  '☐',
  '[x]',
  '.',
  ':',
  '- ',
  'Mål',
  'mål',
];
const SPACES = [' ', '  ', '\t', '\n', '\n', '\n\n', '\f', '\r\n', '\u00a0'];
const sources = fc.array(
  fc.oneof(
    fc.nat(40).map((n) => `ord${n}x`),
    fc.nat(40).map((n) => `Ett ord${n}x som står i en lång rad med många andra`),
    fc.constantFrom(...MARKS),
    fc.constantFrom(...SPACES),
  ),
  { maxLength: 60 },
);

describe('any text', () => {
  it('is read with every word in a piece or an omission', () => {
    fc.assert(
      fc.property(sources, (parts) => {
        const source = `Text om ord0x ${parts.join('')}`;
        expect(missing(source, read(source))).to.deep.equal([]);
      }),
      { numRuns: 800 },
    );
  });

  it('is no document where there is nothing in it, or no text', () => {
    expect(() => read(''))
      .to.throw(Failure)
      .with.property('code', 'empty');
    expect(() => read('\n \f\n'))
      .to.throw(Failure)
      .with.property('code', 'no-text');
    expect(() => read('PK\u0003\u0004\0\0'))
      .to.throw(Failure)
      .with.property('code', 'unknown-format');
  });
});
