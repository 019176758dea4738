import { expect } from 'chai';
import fc from 'fast-check';
import type { Token } from 'marked';
import { blocksMarkdown } from '../../../src/import/compose/blocks.js';
import type { Piece, Run } from '../../../src/import/pieces.js';
import { lexProse, wordsOf } from '../../../src/text/lexer.js';
import { item, paragraph, table } from './documents.fixtures.js';

const markdownOf = (...pieces: readonly Piece[]): string => blocksMarkdown(pieces);

describe('Markdown of pieces', () => {
  const cases: readonly (readonly [string, readonly Piece[], string])[] = [
    [
      'keeps emphasis',
      [
        paragraph([
          { text: 'Vi ' },
          { text: 'vill', bold: true },
          { text: ' ha ' },
          { text: 'mer', italic: true },
        ]),
      ],
      'Vi **vill** ha *mer*',
    ],
    [
      'moves spaces out of emphasis',
      [paragraph([{ text: 'Vi vill ', bold: true }, { text: 'mer' }])],
      '**Vi vill** mer',
    ],
    [
      'drops emphasis that would show its marks',
      [paragraph([{ text: 'ord' }, { text: '”citat”', bold: true }])],
      'ord”citat”',
    ],
    [
      'keeps links',
      [paragraph([{ text: 'Planen', link: 'https://exempelby.se/a b' }])],
      '[Planen](https://exempelby.se/a%20b)',
    ],
    [
      'keeps the words of a link that leads nowhere',
      [paragraph([{ text: 'Planen', link: 'javascript:alert(1)' }])],
      'Planen',
    ],
    ['shows marks as they stand', [paragraph('2*3 [a](b) # c')], '2\\*3 \\[a\\](b) # c'],
    ['begins no list by accident', [paragraph('- 5 grader')], '\\- 5 grader'],
    ['begins no numbered list by accident', [paragraph('2021. Ett år')], '2021\\. Ett år'],
    ['writes lists in lists', [item('a'), item('b', { level: 2 }), item('c')], '- a\n  - b\n- c'],
    ['keeps the numbers of a list', [item('a', { number: '3.' }), item('b', { number: '4.' })], '3. a\n4. b'],
    ['parts lists that aren’t one', [item('a'), item('b', { list: 'z' })], '- a\n+ b'],
    [
      'writes tables',
      [
        table([
          ['Mål', 'År'],
          ['a|b', ''],
        ]),
      ],
      '| Mål | År |\n| --- | --- |\n| a\\|b |  |',
    ],
  ];
  for (const [title, pieces, markdown] of cases)
    it(title, () => expect(markdownOf(...pieces)).to.equal(markdown));

  it('is read as the words that it was made of', () => {
    const sign = fc.constantFrom(...'abåäö 1.-*_[]()<>#|`~\\&!:+'.split(''));
    const said = fc.array(sign, { minLength: 1, maxLength: 24 }).map((signs) => signs.join(''));
    const run: fc.Arbitrary<Run> = fc.record({
      text: said,
      bold: fc.constantFrom(undefined, true as const),
      italic: fc.constantFrom(undefined, true as const),
    });
    fc.assert(
      fc.property(fc.array(run, { minLength: 1, maxLength: 4 }), (runs) => {
        const { tokens } = lexProse(blocksMarkdown([paragraph(runs)]));
        const read = tokens.map((token: Token) => wordsOf(token)).join('');
        const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
        expect(plain(read)).to.equal(plain(runs.map(({ text }) => text).join('')));
      }),
      { numRuns: 400 },
    );
  });
});
