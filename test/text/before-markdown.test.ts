import { expect } from 'chai';
import fc from 'fast-check';
import { inline, loadMarkdown, prose } from '../../src/text/rich-text.js';
import { lettersOf, markup, reader, rendered, shown, WAYS } from './samples.js';

const RUNS = 2000;

/** Nothing in this file loads the Markdown file before its last test. */
describe('before the Markdown file has come', () => {
  const ways = Object.keys(WAYS) as (keyof typeof WAYS)[];
  let wanted = 0;
  const waiting = reader('sv', 'sv', () => wanted++);
  beforeEach(() => (wanted = 0));

  for (const [text, words] of [
    ['Ett *mål* och **medel**', 'Ett mål och medel'],
    ['_Ett_ __mål__', 'Ett mål'],
    ['Nyckeln `id`', 'Nyckeln id'],
    ['Se [planen](/plan.pdf).', 'Se planen.'],
    ['![Älven](a.png)', 'Älven'],
    ['www.exempelby.se', 'www.exempelby.se'],
    ['kommun@exempelby.se', 'kommun@exempelby.se'],
    ['snake_case_ord 2 * 3 * 4', 'snake_case_ord 2 * 3 * 4'],
    ['<b>a</b>', '<b>a</b>'],
  ] as const)
    for (const way of ways)
      it(`${JSON.stringify(text)} is its words without their marks, as ${way}, and the file is wanted`, () => {
        expect(shown(text, way, waiting).textContent.trim()).to.equal(words);
        expect(wanted).to.equal(1);
      });

  for (const [text, html] of [
    ['- Ett\n- Två', '<p>Ett\nTvå</p>'],
    ['> Ett\n\n# Två', '<p>Ett</p><p>Två</p>'],
    ['14`) `', '<p>14)</p>'],
    [
      'Före.\n\n| Mål | Bidrag |\n| --- | :-: |\n| A | *direkt* |\n\nEfter.',
      '<p>Före.</p><p>Mål | Bidrag</p><p>A | direkt</p><p>Efter.</p>',
    ],
    ['Ett[^1].\n\n[^1]: Not.', '<p>Ett.</p><p>Not.</p>'],
    ['Gäller ~~2019~~ 2023.', '<p>Gäller ~~2019~~ 2023.</p>'],
  ] as const)
    it(`${JSON.stringify(text)} is paragraphs of its words`, () => {
      expect(markup(shown(text, 'prose', waiting))).to.equal(html);
    });

  for (const text of ['14. juni antogs planen', '3) Ett', '- 5 grader', '+ 2 procent', '# 7'])
    it(`${JSON.stringify(text)} in a line, where no list can be, is shown as it will be`, () => {
      expect(shown(text, 'inline', waiting).textContent).to.equal(text);
    });

  for (const text of [
    'Ett mål.\n\nTvå (tre) – fyra: 5 % & 6 §; 7-8 år, 2021-06-14',
    '',
    'a-b',
    'http',
    'Å – ö',
  ])
    it(`${JSON.stringify(text)} is shown as it stands, and the file is not wanted`, () => {
      for (const way of ways) {
        const paragraphs = [...shown(text, way, waiting).querySelectorAll('p')].map((p) => p.textContent);
        expect(paragraphs).to.deep.equal(way === 'inline' ? [] : text.split('\n\n'));
      }
      expect(wanted).to.equal(0);
    });

  it('no word is lost, whatever the text', () => {
    const piece = fc.oneof(
      fc.constantFrom('ord', 'åäö', '14', ' ', '\n', '\n\n', '- ', '# ', '> ', '  \n', ', '),
      fc.constantFrom('*', '**', '_', '__', '`', '[', ']', '(', ')', '<', '>', '!', '\\', '|', '~~'),
      fc.string({ unit: 'grapheme' }),
    );
    const text = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, fc.constantFrom(...ways), (text, way) => {
        // The address of a link is not shown, nor is the number of an item in a list.
        fc.pre(!/\]\(/.test(text) && !/^[ \t]*\d+[.)][ \t]/m.test(text));
        expect(lettersOf(shown(text, way, waiting).textContent)).to.equal(lettersOf(text));
      }),
      { numRuns: RUNS },
    );
  });

  it('a text is shown whole as soon as the file is there, and the file is wanted no more', async () => {
    await loadMarkdown();
    expect(markup(rendered(prose({ text: 'Ett *mål*' }, waiting)))).to.equal('<p>Ett <em>mål</em></p>');
    expect(markup(rendered(inline({ text: 'Ett *mål*' }, waiting)))).to.equal('Ett <em>mål</em>');
    expect(wanted).to.equal(0);
  });
});
