import { expect } from 'chai';
import { briefly, inStyle, p, r, read, style, table } from './docx.fixtures.js';

const runs = (body: string, styles?: string) => {
  const [piece] = read({ body, ...(styles !== undefined && { styles }) }).pieces;
  return piece && 'runs' in piece ? piece.runs : undefined;
};
const note = (id: number, text: string) =>
  `<w:footnote w:id="${id}"><w:p><w:r><w:footnoteRef/></w:r>${r(` ${text}`)}</w:p></w:footnote>`;
const noted = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;

describe('text of a Word file', () => {
  it('keeps hyphens, spaces, tabs and breaks as they are', () => {
    const body = p(
      `<w:r><w:t>av</w:t><w:softHyphen/><w:t>stavning</w:t><w:tab/><w:t>e</w:t><w:noBreakHyphen/><w:t>post</w:t><w:br/><w:t>1\u00a0000</w:t><w:cr/><w:t xml:space="preserve"> x </w:t></w:r>`,
    );
    expect(runs(body)).to.eql([{ text: 'av\u00adstavning\te\u2011post\n1\u00a0000\n x' }]);
  });

  it('takes white space for meant only where the file says so', () => {
    expect(runs(p('<w:r><w:t>\n  ett </w:t></w:r><w:r><w:t xml:space="preserve"> två</w:t></w:r>'))).to.eql([
      { text: 'ett två' },
    ]);
  });

  it('tells how it looks, by itself and by styles', () => {
    const styles =
      style('Fet', 'Fet', { content: '<w:rPr><w:b/></w:rPr>' }) +
      style('Stark', 'Strong', { type: 'character', content: '<w:rPr><w:b/></w:rPr>' });
    expect(
      runs(
        p(
          r('a', '<w:b/>') +
            r('b', '<w:b w:val="0"/>') +
            r('c', '<w:i/><w:u w:val="single"/>') +
            r('d', '<w:u w:val="none"/><w:vertAlign w:val="superscript"/>') +
            r('e', '<w:strike/><w:vertAlign w:val="subscript"/>'),
        ),
      ),
    ).to.eql([
      { text: 'a', bold: true },
      { text: 'b' },
      { text: 'c', italic: true, underlined: true },
      { text: 'd', raised: true },
      { text: 'e', struck: true, lowered: true },
    ]);
    expect(
      runs(
        p(
          r('fet') + r('av', '<w:rStyle w:val="Stark"/>') + r('på', '<w:rStyle w:val="Stark"/><w:b/>'),
          inStyle('Fet'),
        ),
        styles,
      ),
    ).to.eql([{ text: 'fet', bold: true }, { text: 'av' }, { text: 'på', bold: true }]);
  });

  it('is one run where it looks the same', () => {
    expect(runs(p(r('De') + r('la') + '<w:proofErr w:type="spellStart"/>' + r('t')))).to.eql([
      { text: 'Delat' },
    ]);
  });

  it('tells the size of most of a paragraph, and whether it is centred', () => {
    const styles =
      '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>' +
      style('Stor', 'Stor', {
        content: '<w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:sz w:val="40"/></w:rPr>',
      });
    const body =
      p('Vanlig') +
      p('Stor', inStyle('Stor')) +
      p(
        r('1', '<w:sz w:val="16"/>') + r('Egen', '<w:sz w:val="29"/>'),
        `${inStyle('Stor')}<w:jc w:val="start"/>`,
      );
    expect(
      read({ body, styles }).pieces.map((piece) =>
        piece.kind === 'paragraph' ? [piece.size, piece.centred] : [],
      ),
    ).to.eql([
      [11, undefined],
      [20, true],
      [14.5, undefined],
    ]);
  });

  it('leads where its links lead', () => {
    const relationships =
      '<Relationship Id="l" Type="t/hyperlink" Target="https://exempelby.se/a" TargetMode="External"/>';
    const body = p(
      `${r('Se ')}<w:hyperlink r:id="l" w:anchor="b">${r('sidan', '<w:u w:val="single"/>')}</w:hyperlink><w:hyperlink w:anchor="kap">${r('kapitlet')}</w:hyperlink>`,
    );
    expect(read({ body, relationships }).pieces[0]).to.deep.include({
      runs: [
        { text: 'Se ' },
        { text: 'sidan', link: 'https://exempelby.se/a#b' },
        { text: 'kapitlet', link: '#kap' },
      ],
    });
  });

  it('has its notes after it, in the order of its marks', () => {
    const body =
      p(`${r('Ett')}${noted(7)}${r(' två')}${noted(3)}`) + table([['A', `<w:p>${noted(9)}</w:p>`]]);
    const footnotes = `<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>${note(3, 'Tre')}${note(7, 'Sju')}${note(9, 'Nio')}${note(5, 'Glömd')}`;
    const document = read({ body, footnotes });
    expect(document.pieces[0]).to.deep.include({
      runs: [
        { text: 'Ett' },
        { text: '1', raised: true, note: 'f7' },
        { text: ' två' },
        { text: '2', raised: true, note: 'f3' },
      ],
    });
    expect(briefly({ body, footnotes }).slice(2)).to.eql(['note f7 Sju', 'note f3 Tre', 'note f9 Nio']);
    expect(document.omissions).to.eql([
      { reason: 'hidden', text: 'Glömd', place: { block: 6, part: 'footnote' } },
    ]);
  });

  it('numbers endnotes for themselves, and keeps marks that a writer chose', () => {
    const body = p(
      `${r('T')}<w:r><w:endnoteReference w:id="1"/></w:r><w:r><w:footnoteReference w:id="2" w:customMarkFollows="1"/><w:t>*</w:t></w:r>`,
    );
    const endnotes =
      '<w:endnote w:id="1"><w:p><w:r><w:t>Slut</w:t></w:r></w:p><w:p><w:r><w:t>Rad två</w:t></w:r></w:p></w:endnote>';
    expect(runs(body)!.slice(1)).to.eql([
      { text: 'i', raised: true, note: 'e1' },
      { text: '*', raised: true, note: 'f2' },
    ]);
    expect(briefly({ body, endnotes, footnotes: note(2, 'Fot') })).to.eql([
      'p Ti*',
      'note e1 Slut\nRad två',
      'note f2 Fot',
    ]);
  });

  it('says its language, and that of what differs', () => {
    const styles =
      '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="sv-SE"/></w:rPr></w:rPrDefault></w:docDefaults>';
    const body =
      p('En lång text på svenska') +
      p(r('Ett ') + r('statement', '<w:lang w:val="en-GB"/>') + r(' 12', '<w:lang w:val="en-US"/>')) +
      p(r('Suomeksi', '<w:lang w:val="fi-FI"/>')) +
      p(r('مرحبا', '<w:rtl/><w:lang w:bidi="ar-SA"/>'), '<w:bidi/>');
    const { language, pieces } = read({ body, styles });
    expect(language).to.equal('sv-SE');
    expect(
      pieces.map((piece) => [
        piece.language,
        piece.direction,
        'runs' in piece && piece.runs.map((run) => run.language),
      ]),
    ).to.eql([
      [undefined, undefined, [undefined]],
      ['en-GB', undefined, ['sv-SE', undefined]],
      ['fi-FI', undefined, [undefined]],
      ['ar-SA', 'rtl', [undefined]],
    ]);
  });

  it('has formulas as text, and the base of signs with their reading', () => {
    const t = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`;
    const formula = `<m:oMath>${t('x=')}<m:f><m:num>${t('a+b')}</m:num><m:den>${t('2')}</m:den></m:f><m:sSup><m:e>${t('y')}</m:e><m:sup>${t('2')}</m:sup></m:sSup></m:oMath>`;
    const ruby = `<w:r><w:ruby><w:rt>${r('おん')}</w:rt><w:rubyBase>${r('音')}</w:rubyBase></w:ruby></w:r>`;
    expect(briefly(p(formula) + `<m:oMathPara>${formula}</m:oMathPara>` + p(ruby))).to.eql([
      'p x=(a+b)/2y^2',
      'p x=(a+b)/2y^2',
      'p 音',
    ]);
  });

  it('joins a large first letter with what follows', () => {
    expect(briefly(p('D', '<w:framePr w:dropCap="drop"/>') + p('et var en gång'))).to.eql([
      'p Det var en gång',
    ]);
  });

  it('stands in content controls, smart tags and custom XML', () => {
    const body = `<w:customXml><w:sdt><w:sdtContent>${p(`<w:smartTag>${r('A')}</w:smartTag><w:sdt><w:sdtContent>${r('B')}</w:sdtContent></w:sdt><w:bdo w:val="ltr">${r('C')}</w:bdo>`)}</w:sdtContent></w:sdt></w:customXml>`;
    expect(briefly(body)).to.eql(['p ABC']);
  });

  it('has pictures with what they show', () => {
    const drawing = (descr: string, extra = '') =>
      `<w:r><w:drawing><wp:inline><wp:docPr id="1" descr="${descr}">${extra}</wp:docPr><a:graphic><a:blip r:embed="x"/></a:graphic></wp:inline></w:drawing></w:r>`;
    const old =
      '<w:r><w:pict><v:shape alt="Karta"><v:imagedata r:id="x"/></v:shape><v:rect o:hr="t"/></w:pict></w:r>';
    expect(briefly(p(r('Text') + drawing('Ett diagram')) + p(drawing('')) + p(old))).to.eql([
      'p Text',
      'fig Ett diagram',
      'fig',
      'fig Karta',
    ]);
  });
});
