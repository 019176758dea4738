import { expect } from 'chai';
import { loadMarkdown } from '../../src/text/rich-text.js';
import { lettersOf, markup, reader, shown } from './samples.js';

/** The markup without what only styles read, or parts one text's ids from another's. */
const bare = (text: string): string =>
  markup(shown(text))
    .replace(/<div class="scroll" role="group" aria-label="([^"]*)"><table class="cells">/g, '<table $1>')
    .replaceAll('</table></div>', '</table>')
    .replace(/ class=""/g, '')
    .replace(/(fn(?:ref)?)-[a-z\d]+-/g, '$1-');

const ref = (number: number, count = ''): string =>
  `<sup><a class="noteref" role="doc-noteref" id="fnref-${number}${count}" href="#fn-${number}" aria-label="Fotnot ${number}">${number}</a></sup>`;
const back = (number: number, count = '', which = ''): string =>
  `&nbsp;<a class="back" role="doc-backlink" href="#fnref-${number}${count}" aria-label="Tillbaka till texten${which && ` ${which}`}">↑${which}</a>`;
const note = (number: number, words: string): string => `<li tabindex="-1" id="fn-${number}">${words}</li>`;
const notes = (...all: string[]): string => `<ol class="notes" aria-label="Fotnoter">${all.join('')}</ol>`;

const TABLES: Readonly<Record<string, readonly [text: string, html: string]>> = {
  'heads and cells': [
    '| Mål | Bidrag |\n| --- | --- |\n| *A* | direkt |',
    '<table Tabell: Mål, Bidrag><thead><tr><th scope="col">Mål</th><th scope="col">Bidrag</th></tr></thead><tbody><tr><td><em>A</em></td><td>direkt</td></tr></tbody></table>',
  ],
  'no bars around it, beside text': [
    'Före\n\na | b\n-|-\nc | d\n\nEfter',
    '<p>Före</p><table Tabell: a, b><thead><tr><th scope="col">a</th><th scope="col">b</th></tr></thead><tbody><tr><td>c</td><td>d</td></tr></tbody></table><p>Efter</p>',
  ],
  alignment: [
    '| a | b | c | d |\n|:--|:-:|--:|---|\n| e | f | 1 204,5 % | h |',
    '<table Tabell: a, b, c, d><thead><tr><th scope="col" class="left">a</th><th scope="col" class="center">b</th><th scope="col" class="right">c</th><th scope="col">d</th></tr></thead><tbody><tr><td class="left">e</td><td class="center">f</td><td class="right number">1 204,5 %</td><td>h</td></tr></tbody></table>',
  ],
  'rows that have heads': [
    '| | 2022 |\n|---|---|\n| Skola | 7 |\n| | 8 |',
    '<table Tabell: 2022><thead><tr><td></td><th scope="col">2022</th></tr></thead><tbody><tr><th scope="row">Skola</th><td class=" number">7</td></tr><tr><td></td><td class=" number">8</td></tr></tbody></table>',
  ],
  'no heads at all': [
    '| | |\n|---|---|\n| Skola | bra |',
    '<table Tabell><tbody><tr><th scope="row">Skola</th><td>bra</td></tr></tbody></table>',
  ],
  'heads alone': [
    '| a | b |\n|---|---|',
    '<table Tabell: a, b><thead><tr><th scope="col">a</th><th scope="col">b</th></tr></thead><tbody></tbody></table>',
  ],
  'rows of more cells than heads, and of fewer': [
    '| a |\n|---|\n| b | c \\| d |\n| e |',
    '<table Tabell: a><thead><tr><th scope="col">a</th><td></td></tr></thead><tbody><tr><td>b</td><td>c | d</td></tr><tr><td>e</td><td></td></tr></tbody></table>',
  ],
  'a bar that is meant as itself': [
    '| a \\| b | c |\n|---|---|\n| d | `e` |',
    '<table Tabell: a | b, c><thead><tr><th scope="col">a | b</th><th scope="col">c</th></tr></thead><tbody><tr><td>d</td><td><code>e</code></td></tr></tbody></table>',
  ],
};

const FOOTNOTES: Readonly<Record<string, readonly [text: string, html: string]>> = {
  'one note': [
    'Ett[^1].\n\n[^1]: Not *a*.',
    `<p>Ett${ref(1)}.</p>${notes(note(1, `Not <em>a</em>.${back(1)}`))}`,
  ],
  'notes in the order that they are referred to': [
    'Ett[^b] två[^A].\n\n[^a]: Not a.\n[^b]: Not b.',
    `<p>Ett${ref(1)} två${ref(2)}.</p>${notes(note(1, `Not b.${back(1)}`), note(2, `Not a.${back(2)}`))}`,
  ],
  'a note that is referred to twice': [
    'Ett[^1] två[^1].\n\n[^1]: Not.',
    `<p>Ett${ref(1)} två${ref(1, '-2')}.</p>${notes(note(1, `Not.${back(1, '', '1')}${back(1, '-2', '2')}`))}`,
  ],
  'a note that is referred to in a table and a list': [
    '| *a*[^1] | b |\n|---|---|\n| c | d |\n\n- e[^1]\n\n[^1]: Not.',
    `<table Tabell: a, b><thead><tr><th scope="col"><em>a</em>${ref(1)}</th><th scope="col">b</th></tr></thead><tbody><tr><td>c</td><td>d</td></tr></tbody></table><ul class="dashes" role="list"><li>e${ref(1, '-2')}</li></ul>${notes(note(1, `Not.${back(1, '', '1')}${back(1, '-2', '2')}`))}`,
  ],
  'a note of several blocks': [
    'Ett[^1].\n\n[^1]: Not\n    på två rader.\n\n    - a\n\n    Slut.\n\nEfter.',
    `<p>Ett${ref(1)}.</p><p>Efter.</p>${notes(note(1, `<p>Not\npå två rader.</p><ul class="dashes" role="list"><li>a</li></ul><p>Slut.${back(1)}</p>`))}`,
  ],
  'a note right after its paragraph, whose second line is not indented': [
    'Ett[^1]\n[^1]: Not\nmer.\n\nEfter.',
    `<p>Ett${ref(1)}</p><p>Efter.</p>${notes(note(1, `Not\nmer.${back(1)}`))}`,
  ],
  'a note in a note': [
    'Ett[^1].\n\n[^1]: Not[^2].\n[^2]: Annan[^1].',
    `<p>Ett${ref(1)}.</p>${notes(note(1, `Not${ref(2)}.${back(1, '', '1')}${back(1, '-2', '2')}`), note(2, `Annan${ref(1, '-2')}.${back(2)}`))}`,
  ],
  'a note that nothing refers to': ['Ett.\n\n[^1]: Not.', `<p>Ett.</p>${notes(note(1, 'Not.'))}`],
  'a second note of the same name': [
    'Ett[^1].\n\n[^1]: Not.\n[^1]: Annan.',
    `<p>Ett${ref(1)}.</p><p>${ref(1, '-2')}: Annan.</p>${notes(note(1, `Not.${back(1, '', '1')}${back(1, '-2', '2')}`))}`,
  ],
  'a reference to a note that there is not': ['Ett[^2] *a*.', '<p>Ett[^2] <em>a</em>.</p>'],
  'a reference within a link': [
    '[Ett[^1]](/a)\n\n[^1]: Not.',
    `<p><a href="/a">Ett[^1]</a></p>${notes(note(1, 'Not.'))}`,
  ],
  'a reference within code': ['`[^1]`\n\n[^1]: Not.', `<p><code>[^1]</code></p>${notes(note(1, 'Not.'))}`],
  'a link by that name': ['[^1](/a)\n\n[^1]: Not.', `<p><a href="/a">^1</a></p>${notes(note(1, 'Not.'))}`],
};

describe('a text', () => {
  before(() => loadMarkdown());

  for (const [what, [text, html]] of Object.entries(TABLES))
    it(`with a table of ${what} is shown so`, () => expect(bare(text)).to.equal(html));

  for (const [what, [text, html]] of Object.entries(FOOTNOTES))
    it(`with ${what} is shown so`, () => expect(bare(text)).to.equal(html));

  it('speaks of its tables and footnotes in the reader’s language', () => {
    const box = shown('| a | b |\n|-|-|\n| c[^1] | d |\n\n[^1]: e', 'prose', reader('en'));
    expect(box.querySelector('.scroll')!.getAttribute('aria-label')).to.equal('Table: a, b');
    expect(box.querySelector('ol')!.getAttribute('aria-label')).to.equal('Footnotes');
    expect([...box.querySelectorAll('a')].map((link) => link.getAttribute('aria-label'))).to.deep.equal([
      'Footnote 1',
      'Back to the text',
    ]);
  });

  it('has footnotes of its own, whatever those of another are called', () => {
    const ids = ['Ett[^1].\n\n[^1]: a', 'Ett[^1].\n\n[^1]: b'].flatMap((text) =>
      [...shown(text).querySelectorAll('[id]')].map(({ id }) => id),
    );
    expect(new Set(ids).size).to.equal(4);
  });

  for (const text of ['| a | b |\n|---|---|\n| c[^1] | d |', 'Ett[^1].\n\n[^1]: Not.'])
    it(`is ${JSON.stringify(text)} as it is written where it is a part of a line`, () => {
      const { textContent, children } = shown(text, 'inline');
      expect(textContent).to.equal(text);
      expect(children).to.have.length(0);
    });
});

/** Marks within marks, each with a word. */
const DEEP: Readonly<Record<string, (levels: number) => string>> = {
  'lists on one line': (levels) => `${'- '.repeat(levels)}ord`,
  'lists by their indents': (levels) =>
    Array.from({ length: Math.min(levels, 190) }, (_, i) => `${'  '.repeat(i)}- ord${i}`).join('\n'),
  'numbered lists': (levels) => `${'1. '.repeat(levels)}ord`,
  'quotations and lists': (levels) => `${'> - '.repeat(levels / 2)}ord`,
  quotations: (levels) => `${'>'.repeat(levels)} ord`,
  emphasis: (levels) => `${'*a _b '.repeat(levels / 2)}ord${' c_ d*'.repeat(levels / 2)}`,
  'pictures in pictures': (levels) => `${'!['.repeat(levels)}ord${'](a)'.repeat(levels)}`,
  'lists in footnotes': (levels) => `Ett[^1]\n\n[^1]: ${'- '.repeat(levels)}ord`,
};

describe('a text of many levels', () => {
  before(() => loadMarkdown());
  const depth = (box: Element): number => {
    let deepest = 0;
    for (const element of box.querySelectorAll('*')) {
      let levels = 0;
      for (let at: Element | null = element; at; at = at.parentElement)
        if (at.matches('ul, ol:not(.notes), blockquote, em')) levels++;
      deepest = Math.max(deepest, levels);
    }
    return deepest;
  };

  for (const [what, text] of Object.entries(DEEP))
    for (const levels of [20, 22, 800])
      it(`of ${levels} ${what} is shown to twenty, and what lies deeper as it is written`, () => {
        const box = shown(text(levels));
        expect(depth(box)).to.equal(
          what.startsWith('pictures') ? 0 : what.includes('footnotes') && levels > 19 ? 19 : 20,
        );
        expect(box.textContent).to.include('ord');
        if (!/numbered|pictures|footnotes/.test(what))
          expect(lettersOf(box.textContent)).to.equal(lettersOf(text(levels)));
      });
});
