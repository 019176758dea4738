import { expect } from 'chai';
import { toldPage } from './page.fixtures.js';

const listed = (style: string, mark: string, text: string): string =>
  `<p class=MsoListParagraphCxSpFirst style='mso-list:${style}'><![if !supportLists]><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>${text}<o:p></o:p></p>`;

describe('HTML from Word’s clipboard', () => {
  it('has the numbers that Word draws, and no bullets', () => {
    expect(
      toldPage(
        listed('l0 level1 lfo1', `<span style='font-family:Symbol'>·</span>`, 'punkt') +
          listed('l0 level2 lfo1', `<span style='font-family:"Courier New"'>o</span>`, 'under') +
          listed('l2 level1 lfo3', '3)', 'tredje') +
          listed('l2 level2 lfo3', 'a.', 'delen'),
      ),
    ).to.deep.equal(['- l0/1 punkt', '- l0/2 under', '- l2/1 (3)) tredje', '- l2/2 (a.) delen']);
  });

  it('keeps a letter that is a number, unless its font draws a bullet', () => {
    expect(toldPage(listed('l0 level1 lfo1', 'o', 'sist'))).to.deep.equal(['- l0/1 (o) sist']);
  });

  it('goes on with an item whose paragraph has no mark', () => {
    expect(
      toldPage(`${listed('l0 level1 lfo1', '1.', 'ett')}<p class=MsoListParagraph>mer</p><p>text</p>`),
    ).to.deep.equal(['- l0/1 (1.) ett', '+ l0/1 mer', 'p text']);
  });

  it('gives headings their numbers, and styles their levels', () => {
    expect(
      toldPage(
        `<style><!-- p.Egen {mso-outline-level:3;} --></style><p class=MsoTitle>Strategi</p><p class=MsoSubtitle>Under</p>
         <h1 style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1.1<span>&nbsp;</span></span><![endif]>Mål</h1>
         <p class=Egen>Egen</p><p class=MsoCaption>Tabell 1</p><p class=MsoQuote>Citat</p>`,
      ),
    ).to.deep.equal([
      'h0 Strategi',
      'p{subtitle} Under',
      'h1 (1.1) Mål',
      'h3 Egen',
      'p{caption} Tabell 1',
      'p{quote} Citat',
    ]);
  });

  it('leaves out the contents list, comments, deleted and hidden text, and says so', () => {
    expect(
      toldPage(
        `<p class=MsoToc1>1 Mål 3</p><p>kvar <del>bort</del><span style='display:none;mso-hide:all'>dold</span>
         <span class=MsoCommentReference>[A1]</span></p>`,
      ),
    ).to.deep.equal([
      'p kvar',
      'omitted contents-list: 1 Mål 3',
      'omitted deleted: bort',
      'omitted hidden: dold',
      'omitted comment: [A1]',
    ]);
  });

  it('takes the first row for heads where the table’s look has them', () => {
    const table = (look: string): string =>
      `<table style='mso-yfti-tbllook:${look}'><tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'><td>A</td><td>B</td></tr><tr><td>1</td><td>2</td></tr></table>`;
    expect(toldPage(table('1184'))[0]).to.equal('table 2 heads 1');
    expect(toldPage(table('1152'))[0]).to.equal('table 2');
  });

  it('ties notes to where they are referred to', () => {
    expect(
      toldPage(
        `<p>Text<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span>[1]</span></a></p>
         <div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> Noten.</p></div></div>`,
      ),
    ).to.deep.equal(['p Text<note=ftn1|[1]>', 'note ftn1 Noten.']);
  });

  it('reads ticks that Wingdings draws', () => {
    expect(
      toldPage(
        `<table><tr><td>Vi</td><td><span style='font-family:Wingdings'>þ</span></td><td><span style='font-family:Wingdings'>¨</span></td></tr></table>`,
      ),
    ).to.deep.equal(['table 3', '  0.0', '    p Vi', '  0.1 checked', '  0.2 unchecked']);
  });
});

describe('HTML from Google Docs’ clipboard', () => {
  it('is bold where its style says so, and not for the b around all of it', () => {
    expect(
      toldPage(
        `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"><span style="font-weight:400">Rubrik</span></h2>
         <p dir="ltr"><span style="font-size:11pt;font-weight:400">Text </span><span style="font-size:11pt;font-weight:700">fet</span></p></b>`,
      ),
    ).to.deep.equal(['h2 Rubrik', 'p{11} Text <bold|fet>']);
  });

  it('has lists in lists', () => {
    expect(
      toldPage(
        `<ul><li aria-level="1"><p>ett</p></li><ul><li aria-level="2"><p>två</p></li></ul></ul>
         <ol start="3"><li style="list-style-type:lower-alpha" aria-level="1"><p>c</p></li></ol>
         <ul><li role="checkbox" aria-checked="true"><p>gjort</p></li></ul>`,
      ),
    ).to.deep.equal(['- list1/1 ett', '- list1/2 två', '- list2/1 (c.) c', '[x] list3/1 gjort']);
  });
});

describe('HTML from LibreOffice', () => {
  it('has the text within font, its size in points', () => {
    expect(
      toldPage('<p><font face="Arial"><font size="5" style="font-size: 20pt">Plan</font></font></p>'),
    ).to.deep.equal(['p{20} Plan']);
  });

  it('gives headings in ordered lists their numbers', () => {
    expect(toldPage('<ol start="2"><li><h1>Mål</h1></li></ol><p>text</p>')).to.deep.equal([
      'h1 (2.) Mål',
      'p text',
    ]);
  });

  it('has notes, text boxes once, and no contents list', () => {
    expect(
      toldPage(
        `<div id="Innehållsförteckning1"><p>Mål	3</p></div>
         <p>Text<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>
         <span id="Frame1" dir="ltr" style="float: left"><p>Ruta</p></span>Vid rutan</p>
         <div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Noten</p></div>`,
      ),
    ).to.deep.equal([
      'p Text<note=sdfootnote1|1>',
      'p Ruta',
      'p Vid rutan',
      'note sdfootnote1 Noten',
      'omitted contents-list: Mål 3',
    ]);
  });
});
