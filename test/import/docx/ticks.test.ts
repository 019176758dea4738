import { expect } from 'chai';
import { briefly, cell, field, p, r, row, table } from './docx.fixtures.js';

const control = (checked: boolean, content: string) =>
  `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="${checked ? 1 : 0}"/></w14:checkbox></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const legacy = (state: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox>${state}</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const sym = (font: string, char: string) => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;
const inFont = (text: string, font: string) => r(text, `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`);

describe('tick boxes of a Word file', () => {
  for (const [what, paragraph, expected] of [
    ['a content control', p(control(true, r('☒')) + r(' Ja')), 'li1 Ja [x]'],
    ['an empty content control', p(control(false, r('☐')) + r(' Nej')), 'li1 Nej [ ]'],
    ['a control with signs of its own', p(control(true, r('V')) + r(' Ja')), 'li1 Ja [x]'],
    ['a control without a drawing', p(control(true, '') + r(' Ja')), 'li1 Ja [x]'],
    ['a control round a paragraph', control(true, p(sym('Wingdings', 'F0FE'))), 'p ☒'],
    ['a form field', p(`${legacy('<w:checked/>')}${r(' Ja')}`), 'li1 Ja [x]'],
    [
      'a form field that is not ticked',
      p(`${legacy('<w:default w:val="1"/><w:checked w:val="0"/>')}${r(' Nej')}`),
      'li1 Nej [ ]',
    ],
    ['a form field as it was at first', p(`${legacy('<w:default w:val="1"/>')}${r(' Ja')}`), 'li1 Ja [x]'],
    ['a sign of Wingdings', p(sym('Wingdings', 'F0FC') + r(' Ja')), 'li1 Ja [x]'],
    ['an empty box of Wingdings', p(sym('Wingdings', '00A8') + r(' Nej')), 'li1 Nej [ ]'],
    ['a box of Wingdings 2', p(sym('Wingdings 2', 'F052') + r(' Ja')), 'li1 Ja [x]'],
    ['text in Wingdings', p(inFont('\uf0fc', 'Wingdings') + r(' Ja')), 'li1 Ja [x]'],
    ['a letter in Wingdings', p(inFont('ü', 'Wingdings') + r(' Ja')), 'li1 Ja [x]'],
    ['a letter that only such fonts have', p(r('\uf0fe Ja')), 'li1 Ja [x]'],
    [
      'a sign as a field',
      p(`${field('SYMBOL 168 \\f "Wingdings" \\s 12', r(''))}${r(' Nej')}`),
      'li1 Nej [ ]',
    ],
    ['a sign of Unicode', p('☑ Ja'), 'li1 Ja [x]'],
    ['a sign after the text', p('Ja ☒'), 'li1 Ja [x]'],
    ['several in a line, which stay in it', p('☒ Ja ☐ Nej'), 'p ☒ Ja ☐ Nej'],
    ['a sign within text, which stays', p('Bocken ✓ betyder ja'), 'p Bocken ✓ betyder ja'],
  ] as const)
    it(`are read from ${what}`, () => {
      expect(briefly(paragraph)).to.eql([expected]);
    });

  it('are what a cell says where it holds nothing else', () => {
    const cells = [
      'Mål',
      p(sym('Wingdings', 'F0FC')),
      cell(p(control(false, r('☐')))),
      control(true, cell(p('☒'))),
      p(legacy('<w:checked/>')),
      control(true, '<w:tc><w:p><w:r><w:t>X</w:t></w:r></w:p></w:tc>'),
      'x',
      '',
    ];
    expect(
      briefly(`<w:tbl>${row(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'])}${row(cells)}</w:tbl>`)[0],
    ).to.equal(
      'p A | p B | p C | p D | p E | p F | p G | p H / p Mål | [x] | [ ] | [x] | [x] | [x] | p x | ',
    );
  });

  it('make a list with a tick for each line of a cell', () => {
    expect(briefly(table([['Ansvar', p('☒ Kommunen') + p('☐ Regionen')]]))).to.eql([
      'p Ansvar | li1 Kommunen [x], li1 Regionen [ ]',
    ]);
  });

  it('leave other signs to be read', () => {
    expect(
      briefly(p(sym('Symbol', 'F0B3') + r(' 5 ') + sym('Wingdings', 'F0E0') + inFont('a', 'Symbol'))),
    ).to.eql(['p ≥ 5 →α']);
  });
});
