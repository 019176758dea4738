import { expect } from 'chai';
import { markdownFaults } from '../../src/read/markdown-faults.js';
import { LIMITS } from '../../src/format/limits.js';

const codes = (text: string, isLine = false): string[] =>
  markdownFaults(text, isLine).map(({ code }) => code);

/** Texts with what Markdown here cannot show, and what is told of each. */
const FAULTS: Readonly<Record<string, readonly string[]>> = {
  '![Älven](a.png)': ['markdown-image'],
  'Ord ![](a.png "Älven") ord': ['markdown-image'],
  '[![Älven](a.png)](/b)': ['markdown-image'],
  '# Mål': ['markdown-heading'],
  'Ord\n\n   ###### Mål': ['markdown-heading'],
  '#': ['markdown-heading'],
  '> ## Mål': ['markdown-heading'],
  '- # Mål': ['markdown-heading'],
  '<b>Mål</b>': ['markdown-html'],
  'Rad<br/>rad': ['markdown-html'],
  '<P CLASS="a">Mål': ['markdown-html'],
  '<img src=x onerror=alert(1)>': ['markdown-html'],
  '<!-- Mål -->': ['markdown-html'],
  'Mål&nbsp;7': ['markdown-html'],
  '# Mål\n\n![a](b) <i>c</i>': ['markdown-image', 'markdown-heading', 'markdown-html'],
};

/** Texts that look like it, and are shown as they are meant. */
const SOUND = [
  'Mål',
  '#mål och C# 7',
  'Punkt # 7',
  '\\# Mål',
  '####### Sju',
  '<https://exempelby.se> och <kommun@exempelby.se>',
  'Skriv till <namn>, 3 < 4 > 2, a<b',
  'R&D; A & B, &c.',
  'Bra! [Länk](/a) !(a)',
  '\\![a](b)',
  '`<b>` och `![a](b)` och ``# ` <i>``',
  '```\n# Mål\n<b>\n![a](b)\n```',
  '~~~\n# Mål\n',
  '- a\n  - b\n    1. c\n\n> d\n> > e',
  '**a *b* c**',
];

/** Marks within marks. */
const LEVELS: Readonly<Record<string, (levels: number) => string>> = {
  'lists on a line': (levels) => `${'- '.repeat(levels)}a`,
  'lists by their indents': (levels) =>
    Array.from({ length: levels }, (_, i) => `${'  '.repeat(i)}- a`).join('\n'),
  'numbered lists by their indents': (levels) =>
    Array.from({ length: levels }, (_, i) => `${'   '.repeat(i)}1. a`).join('\n'),
  quotations: (levels) => `${'>'.repeat(levels)} a`,
  'quotations with spaces': (levels) => `${'> '.repeat(levels)}a`,
  'lists in quotations': (levels) => `> ${'* '.repeat(levels - 1)}a`,
  emphasis: (levels) =>
    `${'*a _b '.repeat(levels / 2)}${levels % 2 ? '*c* ' : ''}d${' e_ f*'.repeat(levels / 2)}`,
};

describe('Markdown that is checked', () => {
  for (const [text, faults] of Object.entries(FAULTS))
    it(`has ${faults.join()} in ${JSON.stringify(text)}`, () => expect(codes(text)).to.deep.equal(faults));

  for (const text of SOUND)
    it(`has no fault in ${JSON.stringify(text)}`, () => expect(codes(text)).to.deep.equal([]));

  it('has no heading or list in a part of a line', () => {
    expect(codes('# 7', true)).to.deep.equal([]);
    expect(codes('- '.repeat(30), true)).to.deep.equal([]);
    expect(codes('# <b>7</b>', true)).to.deep.equal(['markdown-html']);
  });

  for (const [what, text] of Object.entries(LEVELS)) {
    it(`may have ${LIMITS.nesting} levels of ${what}`, () => {
      expect(codes(text(LIMITS.nesting))).to.deep.equal([]);
    });
    for (const levels of [LIMITS.nesting + 1, 800])
      it(`has too many levels of ${what} with ${levels}`, () => {
        expect(codes(text(levels).slice(0, LIMITS.text))).to.deep.equal(['limit-nesting']);
      });
  }

  it('may have many items at one level', () => {
    expect(codes('- a\n - b\n'.repeat(300))).to.deep.equal([]);
    expect(codes('> a\n\n'.repeat(300))).to.deep.equal([]);
    expect(codes('*a* _b_ **c** '.repeat(300))).to.deep.equal([]);
    expect(codes('1. a\n   - b\n   - c\n'.repeat(300))).to.deep.equal([]);
  });

  for (const piece of ['![', '`', '<b', '- ', '>', '*a ', '[a](', '&', '# ', '```\n', '<!-', '\\', '  - a\n'])
    it(`is looked over quickly, were it all of ${JSON.stringify(piece)}`, () => {
      const text = piece.repeat(LIMITS.text / piece.length);
      const start = performance.now();
      markdownFaults(text, false);
      // A few milliseconds where nothing else runs.
      expect(performance.now() - start).to.be.below(500);
    });
});
