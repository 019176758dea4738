import { expect } from 'chai';
import { readMarkdown } from '../../../src/import/readers/markdown/read-markdown.js';
import { told } from '../text/told.fixtures.js';

const read = (markdown: string) => readMarkdown(new TextEncoder().encode(markdown), {});
const toldMarkdown = (markdown: string): string[] => told(read(markdown));

describe('Markdown’s blocks', () => {
  it('are headings of both kinds', () => {
    expect(toldMarkdown('# Plan *för* Å\n\nMål\n---\n\nText\n')).to.deep.equal([
      'h1 Plan <italic|för> Å',
      'h2 Mål',
      'p Text',
    ]);
  });

  it('are lists with the numbers that are written', () => {
    expect(toldMarkdown('3. tre\n4. fyra\n\n   mer\n   - under\n\ntext\n\n1) annan\n')).to.deep.equal([
      '- list1/1 (3.) tre',
      '- list1/1 (4.) fyra',
      '+ list1/1 mer',
      '- list1/2 under',
      'p text',
      '- list2/1 (1)) annan',
    ]);
  });

  it('are tasks with their ticks, and empty items that are left out', () => {
    expect(toldMarkdown('- [x] gjort\n- [ ] inte\n-\n')).to.deep.equal([
      '[x] list1/1 gjort',
      '[ ] list1/1 inte',
      'omitted empty-item: ',
    ]);
  });

  it('are quotations, and what lies in them', () => {
    expect(toldMarkdown('> Citat\n> mer\n>\n> - punkt\n')).to.deep.equal([
      'p{quote} Citat mer',
      '- list1/1 punkt',
    ]);
  });

  it('are tables with all cells of a row, breaks and ticks', () => {
    expect(
      toldMarkdown('| A | B |\n|---|---|\n| 1 | 2 | 3 |\n| a<br>b | [x] |\n| c \\| d |  |\n'),
    ).to.deep.equal([
      'table 3 heads 1',
      ...['  0.0 column', '    p A', '  0.1 column', '    p B'],
      ...['  1.0', '    p 1', '  1.1', '    p 2', '  1.2', '    p 3'],
      ...['  2.0', '    p a\nb', '  2.1 checked'],
      ...['  3.0', '    p c | d', '  3.1'],
    ]);
  });

  it('are code in fences, and text where HTML or an indent is', () => {
    expect(toldMarkdown('```\nkod *x*\n```\n\n<b>fet</b>\n\n    indragen\n')).to.deep.equal([
      'p{code} kod *x*',
      'p <b>fet</b>',
      'p indragen',
    ]);
  });

  it('are footnotes after the text, with what is indented', () => {
    expect(
      toldMarkdown('Text[^a] och [^b].\n\n[^a]: Noten\n  mer\n\n    Andra stycket\n\nSist\n'),
    ).to.deep.equal(['p Text<note=a|a> och [^b].', 'p Sist', 'note a Noten mer\nAndra stycket']);
  });

  it('have the lines that they begin on', () => {
    const { pieces } = read(
      '---\ntitle: x\n---\n\n# Ett\n\n\n- a\n- b\n  - c\n\n| A |\n|---|\n| 1 |\n\nSist\n',
    );
    expect(pieces.map(({ place }) => place.line)).to.deep.equal([5, 8, 9, 10, 12, 16]);
  });
});

describe('Markdown’s lines', () => {
  it('have looks, links, breaks and characters by name', () => {
    expect(
      toldMarkdown(
        '**fet** och *lutad* och ~~struken~~ ~5 [länk](/a "Tips") \\*\nrad  \nny&nbsp;rad &auml; &okänd;\n',
      ),
    ).to.deep.equal([
      'p <bold|fet> och <italic|lutad> och <struck|struken> ~5 <link=/a|länk> * rad\nny\u00a0rad ä &okänd;',
      'omitted hidden: Tips',
    ]);
  });

  it('find the address of a link by its name', () => {
    expect(toldMarkdown('Se [lagen][1].\n\n[1]: https://example.se/lag\n')).to.deep.equal([
      'p Se <link=https://example.se/lag|lagen>.',
      'omitted hidden: [1]: https://example.se/lag',
    ]);
  });

  it('give pictures with their words', () => {
    expect(toldMarkdown('Före ![Karta](k.png) efter\n')).to.deep.equal(['p Före  efter', 'figure Karta']);
  });
});

describe('Markdown’s front matter', () => {
  it('tells title and language, and the rest as lines', () => {
    const document = read('---\ntitle: "Plan: för alla"\nlang: sv-SE\ndatum: 2020-01-01\n---\nText\n');
    expect(document.title).to.equal('Plan: för alla');
    expect(document.language).to.equal('sv-SE');
    expect(told(document)).to.deep.equal(['p datum: 2020-01-01', 'p Text']);
  });

  it('is none where text stands between two rules', () => {
    expect(toldMarkdown('---\nVi vill mycket\n\n---\n\nMer\n')).to.deep.equal(['p Vi vill mycket', 'p Mer']);
  });
});
