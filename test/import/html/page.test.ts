import { expect } from 'chai';
import { readPage, toldPage } from './page.fixtures.js';

describe('a page', () => {
  it('is what its main part says, and all else is left out', () => {
    const document = readPage(
      `<!doctype html><html lang="sv"><title>Plan - Kommun</title><a href="#m">Hoppa till innehåll</a><nav>Start</nav>
       <main id="m"><h1>Plan</h1><p>Text</p><aside>Läs mer</aside><form>Sök <input><button>Sök</button></form><button>Skriv ut</button><p>Dela</p>
       <script>kod()</script></main><footer>Kontakt</footer>`,
    );
    expect(document.title).to.equal('Plan - Kommun');
    expect(document.language).to.equal('sv');
    expect(document.pieces.map(({ kind }) => kind)).to.deep.equal(['heading', 'paragraph']);
    expect(document.omissions.map(({ reason, text }) => `${reason}: ${text}`)).to.deep.equal(
      ['Hoppa till innehåll', 'Start', 'Läs mer', 'Sök Sök', 'Skriv ut', 'Dela', 'Kontakt'].map(
        (text) => `page-furniture: ${text}`,
      ),
    );
  });

  it('has its only first heading also where that stands in the page’s head', () => {
    expect(toldPage('<header>Kommun <h1>Plan</h1></header><main><h2>Mål</h2></main>')).to.deep.equal([
      'h1 Plan',
      'h2 Mål',
      'omitted page-furniture: Kommun',
    ]);
  });

  it('has all of itself in a form where its system makes it so', () => {
    expect(toldPage('<form><h1>Plan</h1><p>Text</p></form>')).to.deep.equal(['h1 Plan', 'p Text']);
  });

  it('shows what a button opens, and hides what is hidden', () => {
    expect(
      toldPage(
        '<h2><button aria-controls="x">Vatten</button></h2><div id="x" hidden><p>Text</p></div><p hidden>dold</p><p style="display:none">med</p>',
      ),
    ).to.deep.equal(['h2 Vatten', 'p Text', 'omitted hidden: dold', 'omitted hidden: med']);
  });

  it('has headings by tag, by role, and of what can be folded', () => {
    expect(
      toldPage(
        '<h2>Två</h2><div role="heading" aria-level="3">Tre</div><details><summary>Mer</summary><p>Text</p></details>',
      ),
    ).to.deep.equal(['h2 Två', 'h3 Tre', 'h4 Mer {guessed}', 'p Text']);
  });

  it('has terms with what is said of them as a table', () => {
    expect(toldPage('<dl><dt>Term</dt><dd>Sak</dd><div><dt>B</dt><dd>C</dd></div></dl>')).to.deep.equal([
      'table 2',
      ...['  0.0 row', '    p Term', '  0.1', '    p Sak'],
      ...['  1.0 row', '    p B', '  1.1', '    p C'],
    ]);
  });

  it('has lists with numbers as they are drawn, whatever white space is between', () => {
    expect(
      toldPage(`<ul>\n  <li>ett</li>\n  <li>två <b>fet</b></li>\n  <li><p>tre</p><p>mer</p></li>\n</ul>
        <ol start="3" type="a"><li>c</li><li value="9">i</li><li></li></ol><ol reversed><li>två</li><li>ett<ul><li>under</li></ul>efter</li></ol>`),
    ).to.deep.equal([
      '- list1/1 ett',
      '- list1/1 två <bold|fet>',
      '- list1/1 tre',
      '+ list1/1 mer',
      '- list2/1 (c.) c',
      '- list2/1 (i.) i',
      '- list3/1 (2.) två',
      '- list3/1 (1.) ett',
      '- list3/2 under',
      '+ list3/1 efter',
      'omitted empty-item: ',
    ]);
  });

  it('has headings and texts, not items, where a list is made of cards', () => {
    expect(toldPage('<ul><li><h3>Vatten</h3><p>Text</p></li></ul>')).to.deep.equal(['h3 Vatten', 'p Text']);
  });

  it('has tables with heads, spans and captions', () => {
    expect(
      toldPage(
        `<table><caption>Ansvar</caption><thead><tr><th>A</th><th colspan="2">B</th></tr></thead><tbody><tr><th rowspan="2">hög</th><td>1</td><td></td></tr>
         <tr><td>2</td><td><input type="checkbox" checked></td></tr></tbody></table>`,
      ),
    ).to.deep.equal([
      'table 3 heads 1: Ansvar',
      ...['  0.0 column', '    p A', '  0.1 wide 2 column', '    p B'],
      ...['  1.0 high 2 row', '    p hög', '  1.1', '    p 1', '  1.2'],
      ...['  2.1', '    p 2', '  2.2 checked'],
    ]);
  });

  it('has no table where one is there for the layout', () => {
    expect(
      toldPage('<table role="presentation"><tr><td><h1>Plan</h1></td><td>Text</td></tr></table>'),
    ).to.deep.equal(['h1 Plan', 'p Text']);
  });

  it('keeps every caption: of a table that is none, and more than one', () => {
    expect(toldPage('<table><caption>Ansvar</caption><tr><td>Text</td></tr></table>')).to.deep.equal([
      'p{caption} Ansvar',
      'p Text',
    ]);
    const captions = '<caption>Ansvar</caption><caption>i nämnderna</caption>';
    expect(toldPage(`<table>${captions}<tr><td>a<td>b</table>`)[0]).to.equal('table 2: Ansvar i nämnderna');
    const figcaptions = '<figcaption>Vägar</figcaption><figcaption>och spår</figcaption>';
    expect(toldPage(`<figure><img alt="Karta">${figcaptions}</figure>`)).to.deep.equal([
      'figure Karta: Vägar och spår',
    ]);
  });

  it('has figures with their words, and none that are there for looks', () => {
    expect(
      toldPage(
        '<figure><img alt="Karta"><figcaption>Över kommunen</figcaption></figure><p>Text <img alt=""> mer <img alt="Träd"></p>',
      ),
    ).to.deep.equal(['figure Karta: Över kommunen', 'p Text mer', 'figure Träd']);
  });

  it('keeps the text of what would be empty but for the formula that it lies in', () => {
    expect(toldPage('<p>Kostnad <math><input><mi>x</mi></math></p>')).to.deep.equal(['p Kostnad x']);
  });

  it('has looks, links, breaks and quotations', () => {
    expect(
      toldPage(
        `<p><strong>fet</strong> <em>lutad</em> <u>under</u> <s>struken</s> x<sup>2</sup> H<sub>2</sub>O <a href="/a?b=1">länk</a> <a href="javascript:x()">inte</a><br>rad</p>
         <p>ett<br><br>två</p><blockquote><p>Citat</p></blockquote><pre>  a\n b</pre>`,
      ),
    ).to.deep.equal([
      'p <bold|fet> <italic|lutad> <underlined|under> <struck|struken> x<raised|2> H<lowered|2>O <link=/a?b=1|länk> inte\nrad',
      'p ett',
      'p två',
      'p{quote} Citat',
      'p{code} a\n b',
    ]);
  });

  it('has languages and directions where they are not its own', () => {
    expect(
      toldPage('<html lang="sv"><p>Svenska <span lang="en">words</span></p><p lang="ar" dir="rtl">مرحبا</p>'),
    ).to.deep.equal(['p Svenska <language=en|words>', 'p مرحبا {ar rtl}']);
  });

  it('leaves out a list of its contents with the heading above', () => {
    expect(
      toldPage(
        '<h2>Innehåll</h2><p><a href="#heading=h.0">Mål</a> <a href="#heading=h.0">3</a></p><h2>Mål</h2>',
      ),
    ).to.deep.equal(['h2 Mål', 'omitted contents-list: Innehåll', 'omitted contents-list: Mål 3']);
  });
});
