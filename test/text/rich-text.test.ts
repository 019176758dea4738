import { expect } from 'chai';
import { loadMarkdown, plain, prose } from '../../src/text/rich-text.js';
import { markup, reader, rendered, shown, WAYS } from './samples.js';

/** What running text becomes. */
const PROSE: Readonly<Record<string, readonly [text: string, html: string]>> = {
  'a paragraph': ['Ett mål.', '<p>Ett mål.</p>'],
  'two paragraphs': ['Ett.\n\nTvå.', '<p>Ett.</p><p>Två.</p>'],
  'paragraphs beside a mark': ['Ett *mål*.\n\nTvå.', '<p>Ett <em>mål</em>.</p><p>Två.</p>'],
  emphasis: ['Ett *mål* och _ett_', '<p>Ett <em>mål</em> och <em>ett</em></p>'],
  strong: ['**Mål** och __medel__', '<p><strong>Mål</strong> och <strong>medel</strong></p>'],
  'both at once': ['**Mål och *medel***', '<p><strong>Mål och <em>medel</em></strong></p>'],
  'a link': ['[Planen](/plan.pdf)', '<p><a href="/plan.pdf">Planen</a></p>'],
  'a link with marks in it': ['[**Planen**](a "b")', '<p><a href="a"><strong>Planen</strong></a></p>'],
  'a link by reference, which there is not': ['[Planen][1]\n\n[1]: a', '<p>[Planen][1]</p><p>[1]: a</p>'],
  'an address': ['Se https://a.se.', '<p>Se <a href="https://a.se">https://a.se</a>.</p>'],
  'an address without a protocol': ['www.a.se', '<p><a href="http://www.a.se">www.a.se</a></p>'],
  'an address in brackets': ['<https://a.se>', '<p><a href="https://a.se">https://a.se</a></p>'],
  'an e-mail address': ['a@b.se', '<p><a href="mailto:a@b.se">a@b.se</a></p>'],
  'a link that leads nowhere sound': ['[Planen](javascript:a)', '<p>Planen</p>'],
  'a link without words': ['Se [](/plan.pdf)', '<p>Se </p>'],
  'a link around a space': ['Se [ ](/plan.pdf)', '<p>Se  </p>'],
  'a link around a picture without words': ['Se [![](a.png)](/plan.pdf)', '<p>Se </p>'],
  'a picture': ['![En *älv*](a.png "b")', '<p>En <em>älv</em></p>'],
  'a list': ['- Ett\n- *Två*', '<ul class="dashes" role="list"><li>Ett</li><li><em>Två</em></li></ul>'],
  'a list with stars': ['* Ett\n* Två', '<ul class="dashes" role="list"><li>Ett</li><li>Två</li></ul>'],
  'a numbered list': ['1. Ett\n2. Två', '<ol start="1"><li>Ett</li><li>Två</li></ol>'],
  'a numbered list that begins at 7': ['7) Sju\n8) Åtta', '<ol start="7"><li>Sju</li><li>Åtta</li></ol>'],
  'a numbered list that begins at 0': ['0. Noll\n1. Ett', '<ol start="0"><li>Noll</li><li>Ett</li></ol>'],
  'a list in a list': [
    '- Ett\n  1. Två',
    '<ul class="dashes" role="list"><li>Ett<ol start="1"><li>Två</li></ol></li></ul>',
  ],
  'a list with paragraphs': [
    '- Ett\n\n  Två',
    '<ul class="dashes" role="list"><li><p>Ett</p><p>Två</p></li></ul>',
  ],
  'boxes to tick': ['- [x] Ett', '<ul class="dashes" role="list"><li>[x] Ett</li></ul>'],
  'a line break by spaces': ['Ett  \nTvå', '<p>Ett<br>Två</p>'],
  'a line break by spaces, from Windows': ['Ett  \r\nTvå', '<p>Ett<br>Två</p>'],
  'paragraphs from Windows': ['Ett\r\n\r\nTvå', '<p>Ett</p><p>Två</p>'],
  'a line break by a backslash': ['Ett\\\nTvå', '<p>Ett<br>Två</p>'],
  'a quotation': ['> Ett\n>\n> *Två*', '<blockquote><p>Ett</p><p><em>Två</em></p></blockquote>'],
  code: ['Nyckeln `a<b`', '<p>Nyckeln <code>a&lt;b</code></p>'],
  'lines of code': ['```\na\n  <b>\n```', '<pre><code>a\n  &lt;b&gt;</code></pre>'],
  'a heading': ['## Mål *ett*', '<p><strong>Mål <em>ett</em></strong></p>'],
  'a mark that is meant as itself': ['\\*a\\* 2 * 3, a_b_c', '<p>*a* 2 * 3, a_b_c</p>'],
  'indented lines': ['*Ett*\n\n    Två', '<p><em>Ett</em></p><p>Två</p>'],
  'a rule': ['*Ett*\n\n---', '<p><em>Ett</em></p><p>---</p>'],
  'an underlined heading': ['*Ett*\n===', '<p><em>Ett</em>\n===</p>'],
  'a line struck through': ['*Ett* ~~två *tre*~~', '<p><em>Ett</em> <del>två <em>tre</em></del></p>'],
  'a line struck through, and no other mark': ['~~Ett~~', '<p><del>Ett</del></p>'],
  'a tilde for about': ['*Ett* ~5–~7 %, ~a~', '<p><em>Ett</em> ~5–~7 %, ~a~</p>'],
  'raw HTML': ['<b>Ett</b> &amp; *två*', '<p>&lt;b&gt;Ett&lt;/b&gt; &amp;amp; <em>två</em></p>'],
};

/** What a part of a line becomes. */
const INLINE: Readonly<Record<string, readonly [text: string, html: string]>> = {
  words: ['Ett mål', 'Ett mål'],
  emphasis: ['Ett *mål*', 'Ett <em>mål</em>'],
  strong: ['**Mål**', '<strong>Mål</strong>'],
  'a link': ['[Planen](/plan.pdf)', '<a href="/plan.pdf">Planen</a>'],
  code: ['`a`', '<code>a</code>'],
  'a line break': ['Ett  \nTvå', 'Ett<br>Två'],
  'what would begin a list': ['14. juni antogs *planen*', '14. juni antogs <em>planen</em>'],
  'what would begin a quotation': ['> *a*', '&gt; <em>a</em>'],
  'what would be a heading': ['# *a*', '# <em>a</em>'],
};

describe('a text', () => {
  before(() => loadMarkdown());

  for (const [what, [text, html]] of Object.entries(PROSE))
    it(`with ${what} is shown so as prose`, () => expect(markup(shown(text))).to.equal(html));

  for (const [what, [text, html]] of Object.entries(INLINE))
    it(`with ${what} is shown so in a line`, () => expect(markup(shown(text, 'inline'))).to.equal(html));

  for (const [way, show] of Object.entries({ ...WAYS, plain }))
    it(`that there is none of is nothing, as ${way}`, () => {
      expect(markup(rendered(show(undefined, reader())))).to.equal('');
    });

  for (const [lang, dir] of [
    ['en', 'ltr'],
    ['ar', 'rtl'],
    ['fa-IR', 'rtl'],
    ['so', 'ltr'],
  ] as const)
    it(`in another language, ${lang}, is marked so, with its direction`, () => {
      const marks = `lang="${lang}" dir="${dir}"`;
      const said = { text: 'a *b*', lang };
      expect(markup(rendered(prose(said, reader())))).to.equal(
        `<section ${marks}><p>a <em>b</em></p></section>`,
      );
      expect(markup(rendered(prose({ text: 'a\n\nb', lang }, reader())))).to.equal(
        `<p ${marks}>a</p><p ${marks}>b</p>`,
      );
      expect(markup(rendered(WAYS.inline(said, reader())))).to.equal(`<span ${marks}>a <em>b</em></span>`);
      expect(markup(rendered(plain(said)))).to.equal(`<span ${marks}>a *b*</span>`);
    });

  it('that is a name keeps its marks', () => {
    expect(markup(rendered(plain({ text: '*a* <b> [c](d)' })))).to.equal('*a* &lt;b&gt; [c](d)');
  });
});
