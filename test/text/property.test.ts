import { expect } from 'chai';
import fc from 'fast-check';
import { LIMITS } from '../../src/format/limits.js';
import { loadMarkdown } from '../../src/text/rich-text.js';
import { lettersOf, shown, strange, WAYS } from './samples.js';

const RUNS = 4000;
fc.configureGlobal({ numRuns: RUNS, includeErrorInReport: true });
const ways = fc.constantFrom(...(Object.keys(WAYS) as (keyof typeof WAYS)[]));

const words = fc.constantFrom(
  'ord',
  'åäö',
  'mål',
  '14',
  '2021',
  'A2.3',
  '1.',
  '7)',
  '§ 108',
  '–',
  ',',
  '.',
  ':',
  ';',
);
const space = fc.constantFrom(' ', '  ', '    ', '\t', '\n', '\n\n', '  \n', '\r\n', '\u00a0');
const marks = fc.constantFrom(
  ...[
    '*',
    '**',
    '***',
    '_',
    '__',
    '`',
    '```',
    '~~',
    '~~~',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '!',
    '\\',
    '|',
    '"',
  ],
  ...[
    '- ',
    '+ ',
    '* ',
    '# ',
    '## ',
    '> ',
    '1. ',
    '---',
    '===',
    '[x] ',
    '| a | b |\n|---|:-:|\n| c |',
    '\n|---|--:|\n',
    '[^1]',
    '[^ord]',
    '\n[^1]: ',
    '\n\n[^ord]: ',
    '](',
    ']: ',
    '![',
    '<b>',
    '&amp;',
    '&#65;',
  ],
  ...['https://a.se', 'www.a.se', 'a@b.se', 'ftp://a.se', 'javascript:'],
);
const joined = (...kinds: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.array(fc.oneof(...kinds), { maxLength: 25 }).map((pieces) => pieces.join(''));

const markdown = joined(words, space, marks);
const anyText = fc.oneof(
  markdown,
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  joined(fc.string({ unit: 'binary-ascii', maxLength: 4 }), marks),
);

/** A text of blocks within blocks, each word of which stands in it once. */
const WORD = 'ord';
const line = fc
  .array(
    fc.constantFrom(
      WORD,
      `*${WORD}*`,
      `**${WORD}**`,
      `~~${WORD}~~`,
      `\`${WORD}\``,
      `[${WORD}](/a)`,
      '[^a]',
      '[^b]',
      '[^c]',
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((words) => words.join(' '));
const row = fc.array(line, { minLength: 1, maxLength: 4 }).map((cells) => `| ${cells.join(' | ')} |`);
const tableText = fc
  .tuple(
    fc.array(line, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('---', ':-:', '--:'),
    fc.array(row, { maxLength: 3 }),
  )
  .map(([heads, rule, rows]) =>
    [`| ${heads.join(' | ')} |`, `|${heads.map(() => rule).join('|')}|`, ...rows].join('\n'),
  );
const indented = (text: string, by: string): string => text.replace(/\n(?=.)/g, `\n${by}`);
const { block } = fc.letrec<{ block: string }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small' },
    line,
    tableText,
    fc
      .array(tie('block'), { minLength: 1, maxLength: 3 })
      .map((blocks) => blocks.map((text) => `- ${indented(text, '  ')}`).join('\n')),
    tie('block').map((text) => `> ${indented(text, '> ')}`),
    fc
      .tuple(fc.constantFrom('a', 'b', 'c'), tie('block'))
      .map(([label, text]) => `[^${label}]: ${indented(text, '    ')}`),
  ),
}));
const document = fc.array(block, { minLength: 1, maxLength: 5 }).map((blocks) => {
  let count = 0;
  return blocks.join('\n\n').replaceAll(WORD, () => `${WORD}${++count}.`);
});

const folded = (box: Element): string => box.textContent.replace(/\s+/g, ' ').trim();
const paragraphsOf = (box: Element): string[] => [...box.children].map(folded).filter(Boolean);

describe('any text', function () {
  this.timeout(180_000);
  before(() => loadMarkdown());

  it('becomes nothing but the few elements, attributes and addresses that there may be', () => {
    fc.assert(
      fc.property(anyText, ways, (text, way) => {
        const box = shown(text, way);
        expect(strange(box)).to.deep.equal([]);
        for (const link of box.querySelectorAll('a')) {
          expect(link.querySelector('a'), 'a link in a link').to.equal(null);
          expect(link.textContent.trim(), 'a link’s words').to.not.equal('');
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('of tables, footnotes, lists and quotations keeps its words, and its footnotes lead somewhere', () => {
    fc.assert(
      fc.property(document, (text) => {
        const box = shown(text);
        expect(strange(box)).to.deep.equal([]);
        for (const word of text.match(/ord\d+\./g) ?? []) expect(box.textContent, text).to.include(word);
        const ids = [...box.querySelectorAll('[id]')].map(({ id }) => `#${id}`);
        expect(new Set(ids).size, text).to.equal(ids.length);
        for (const link of box.querySelectorAll('.noteref, .back'))
          expect(ids, text).to.include(link.getAttribute('href'));
      }),
      { numRuns: RUNS },
    );
  });

  it('keeps its words, whatever is marked in it', () => {
    fc.assert(
      fc.property(markdown, ways, (text, way) => {
        // Where a link leads is not shown, nor what an item of a list is numbered; nor is a character's number.
        fc.pre(!/\]\(|&#/.test(text) && (way === 'inline' || !/^[\s>*+-]*\d+[.)]/m.test(text)));
        // A footnote is numbered, whatever its name, and stands last.
        fc.pre(way === 'inline' || !/\[\^/.test(text));
        expect(lettersOf(shown(text, way).textContent)).to.equal(lettersOf(text));
      }),
      { numRuns: RUNS },
    );
  });

  it('that has no marks in it is the same with marked as without', () => {
    const sign = fc.constantFrom(...'.,:;!?()"\'/%&+=~^|{}$§–-—…');
    const unmarked = joined(words, space, sign, fc.string({ unit: 'grapheme', maxLength: 3 }))
      .map((text) => text.replace(/[*_`[\]\\<>#@]|:\/|www\.|~(?=~)|\|(?=[ \t]*:?-)/g, ''))
      // Nor do lists, or a line break.
      .map((text) => text.replace(/^[^\S\n]*(?:[-+]|\d+[.)])+\s*/gm, '').replace(/ +(?=\r?\n)/g, ''));
    fc.assert(
      fc.property(unmarked, (text) => {
        // What would be a list without items, alone on its line, too.
        fc.pre(text.trim() !== '' && !/^\s*(?:[-+]|\d+[.)])(?:\s|$)/m.test(text));
        const without = shown(text);
        const marked = shown(`${text}\n\n*slut*`);
        expect(marked.querySelector('em')?.textContent).to.equal('slut');
        marked.lastElementChild!.remove();
        expect(paragraphsOf(marked)).to.deep.equal(paragraphsOf(without));
        expect(folded(shown(text, 'inline'))).to.equal(
          folded(shown(`${text}*slut*`, 'inline'))
            .slice(0, -4)
            .trim(),
        );
      }),
      { numRuns: RUNS },
    );
  });
});

const filled = (piece: string, end = ''): string =>
  piece.repeat(Math.floor((LIMITS.text - end.length) / piece.length)) + end;
/** Texts as long as may be that an unwary reader of Markdown needs long for, or gives up on. */
const HEAVY: Readonly<Record<string, string>> = {
  'quotations in quotations': filled('>'),
  'lists in lists': Array.from({ length: 190 }, (_, i) => `${' '.repeat(i)}- a`).join('\n'),
  'one long list': filled('- a\n'),
  'emphasis in emphasis': `${filled('*a **b ').slice(0, LIMITS.text / 2)}${filled('c** d*').slice(0, LIMITS.text / 2)}`,
  'emphasis that never ends': filled('*a **b '),
  'links that never end': filled('[a]('),
  brackets: filled('['),
  'pictures that never end': filled('!['),
  'code that never ends': Array.from({ length: 190 }, (_, i) => `${'`'.repeat(i + 1)}a`).join(' '),
  'something like an e-mail address': filled('a.', '@'),
  'something like an address': filled('www.'),
  'something like tags': filled('<'),
  underlines: filled('_'),
  spaces: `*a*${filled(' ', 'b').slice(3)}`,
  'empty lines': `*a*${filled('\n', 'b').slice(3)}`,
};

describe('a heavy text', function () {
  this.timeout(180_000);
  before(() => loadMarkdown());

  for (const [what, text] of Object.entries(HEAVY))
    it(`of ${what} is shown, and in reasonable time`, () => {
      expect(text.length).to.be.at.most(LIMITS.text);
      const start = performance.now();
      const { textContent } = shown(text);
      // Some tenths of a second where nothing else runs; without the limits it took half a minute.
      expect(performance.now() - start).to.be.below(10_000);
      if (!what.includes('list')) expect(lettersOf(textContent)).to.equal(lettersOf(text));
    });
});
