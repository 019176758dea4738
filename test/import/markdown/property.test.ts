import { expect } from 'chai';
import fc from 'fast-check';
import { Failure } from '../../../src/import/failure.js';
import { readMarkdown } from '../../../src/import/readers/markdown/read-markdown.js';
import { missing } from '../text/told.fixtures.js';

const read = (markdown: string) => readMarkdown(new TextEncoder().encode(markdown), {});
const MARKS = [
  '*',
  '**',
  '_',
  '`',
  '```',
  '~~',
  '[',
  ']',
  '](',
  ')',

  '[^ord1x]',
  '[^ord1x]: ',
  '|',
  '|-|',
  '#',
  '> ',
  '- ',
  '1. ',
  '7) ',
  '[ ] ',
  '---',
  '===',
  '&',
  ';',
  '<',
  '>',
  '<br>',
  '\\',
  ':',
  '"',
  '$',
];
const SPACES = [' ', '  ', '    ', '\t', '\n', '\n', '\n\n', '  \n', '\r\n', '\u00a0'];
const sources = fc.array(
  fc.oneof(
    fc.nat(40).map((n) => `ord${n}x`),
    fc.constantFrom(...MARKS),
    fc.constantFrom(...SPACES),
  ),
  { maxLength: 60 },
);

describe('any Markdown', () => {
  it('is read with every word in a piece or an omission', () => {
    fc.assert(
      fc.property(sources, (parts) => {
        const source = `ord0x ${parts.join('')}`;
        expect(missing(source, read(source))).to.deep.equal([]);
      }),
      { numRuns: 800 },
    );
  });

  it('is not slower than its size where its marks never end', function () {
    this.timeout(5000);
    for (const mark of ['*a', '**a ', '[', '![', '`a ``b ', '> ', '- ', '<', '|', '~~a', '[a](', '&', '1. '])
      read(`Text ${mark.repeat(8_000 / mark.length)}`);
  });

  it('is no document where there is nothing in it', () => {
    expect(() => read(''))
      .to.throw(Failure)
      .with.property('code', 'empty');
    expect(() => read('\n \n---\n'))
      .to.throw(Failure)
      .with.property('code', 'no-text');
  });
});
