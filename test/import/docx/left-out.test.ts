import { expect } from 'chai';
import {
  briefly,
  field,
  inList,
  inStyle,
  omitted,
  p,
  r,
  read,
  row,
  style,
  type DocxParts,
} from './docx.fixtures.js';

const del = (text: string) =>
  `<w:del w:id="1"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const ins = (content: string) => `<w:ins w:id="2">${content}</w:ins>`;
const control = (properties: string, content: string) =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const simple = (instruction: string, result: string) =>
  `<w:fldSimple w:instr="${instruction.replaceAll('"', '&quot;')}">${result}</w:fldSimple>`;
const both = (parts: DocxParts | string) => [...briefly(parts), ...omitted(parts)];

const CASES: readonly (readonly [what: string, parts: DocxParts | string, expected: readonly string[]])[] = [
  [
    'deleted text',
    p(r('Ett ') + del('gammalt ') + ins(r('nytt ')) + r('mål')),
    ['p Ett nytt mål', 'deleted: gammalt'],
  ],
  [
    'text moved away, which stands elsewhere',
    p(`<w:moveFrom>${r('Flyttad')}</w:moveFrom>`) + p(`<w:moveTo>${r('Flyttad')}</w:moveTo>`),
    ['p Flyttad', 'duplicate: Flyttad'],
  ],
  [
    'a deleted paragraph end, which joins',
    p('Ett', '<w:rPr><w:del w:id="1"/></w:rPr>') + p(' två') + p('Tre'),
    ['p Ett två', 'p Tre'],
  ],
  [
    'a deleted paragraph',
    p(del('Bort'), '<w:rPr><w:del w:id="1"/></w:rPr>') + p('Kvar'),
    ['p Kvar', 'deleted: Bort'],
  ],
  ['hidden text', p(r('Synlig') + r(' dold', '<w:vanish/>')), ['p Synlig', 'hidden: dold']],
  [
    'text hidden by a style',
    {
      body: p(r('a') + r('b', '<w:rStyle w:val="D"/>')) + p('c', inStyle('H')),
      styles:
        style('D', 'Dold', { type: 'character', content: '<w:rPr><w:vanish/></w:rPr>' }) +
        style('H', 'Hjälptext', { content: '<w:rPr><w:vanish/></w:rPr>' }),
    },
    ['p a', 'hidden: b', 'hidden: c'],
  ],
  [
    'unfilled prompts',
    p(control('<w:showingPlcHdr/>', r('Klicka här för att ange text.'))) +
      control('<w:showingPlcHdr w:val="1"/>', p('Skriv här')),
    ['prompt: Klicka här för att ange text.', 'prompt: Skriv här'],
  ],
  [
    'prompts by their style',
    {
      body: p(r('Ange namn', '<w:rStyle w:val="P"/>')),
      styles: style('P', 'Placeholder Text', { type: 'character' }),
    },
    ['prompt: Ange namn'],
  ],
  [
    'buttons that are prompts',
    p(field('MACROBUTTON NoMacro [Klicka och skriv]', r(''))),
    ['prompt: [Klicka och skriv]'],
  ],
  [
    'errors of fields, and keeps what fields show',
    p(
      r('Se ') +
        field('REF _Ref1 \\h', 'Fel! Hittar inte referenskälla.') +
        r(' och ') +
        field('REF _Ref2', 'avsnitt 2'),
    ),
    ['p Se  och avsnitt 2', 'field-error: Fel! Hittar inte referenskälla.'],
  ],
  [
    'errors of fields that look like the text before them',
    p(r('Se ') + field('DOCPROPERTY x', 'Fel! Okänt namn på dokumentegenskap.')),
    ['p Se', 'field-error: Fel! Okänt namn på dokumentegenskap.'],
  ],
  [
    'errors of simple fields',
    p(simple('PAGEREF x', r('Error! Bookmark not defined.')) + simple('DOCPROPERTY Y', r('Plan'))),
    ['p Plan', 'field-error: Error! Bookmark not defined.'],
  ],
  [
    'errors that have become text',
    p('Mål Fel! Bokmärket är inte definierat.'),
    ['p Mål', 'field-error: Fel! Bokmärket är inte definierat.'],
  ],
  [
    'a contents list',
    p(
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o "1-3"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('1 Inledning')}<w:r><w:tab/></w:r>${field('PAGEREF _T \\h', '3')}`,
    ) +
      p(`<w:hyperlink w:anchor="_T">${r('2 Mål')}</w:hyperlink>`) +
      p(`<w:r><w:fldChar w:fldCharType="end"/></w:r>${r('Text')}`),
    ['p Text', 'contents-list: 1 Inledning\t3', 'contents-list: 2 Mål'],
  ],
  [
    'a contents list as a block',
    control(
      '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>',
      p('Innehåll') + p('Mål 4'),
    ) + p('Text'),
    ['p Text', 'contents-list: Innehåll', 'contents-list: Mål 4'],
  ],
  [
    'a contents list by its styles',
    { body: p('Mål\t4', inStyle('T')), styles: style('T', 'toc 1') },
    ['contents-list: Mål 4'],
  ],
  [
    'a contents list without an end, up to the next heading',
    {
      body:
        p(
          '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
            r('Mål'),
        ) +
        p('Mål', inStyle('R')) +
        p('Text'),
      styles: style('R', 'heading 1'),
    },
    ['h1 Mål', 'p Text', 'contents-list: Mål'],
  ],
  [
    'text in an instruction',
    p(`${r('Före ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r>${r('I den')}`) + p('Efter'),
    ['p Före', 'p Efter', 'hidden: I den'],
  ],
  [
    'comments',
    {
      body: p(`<w:commentRangeStart w:id="4"/>${r('Text')}<w:r><w:commentReference w:id="4"/></w:r>`),
      comments: `<w:comment w:id="4" w:author="x">${p('Stämmer det?')}</w:comment>`,
    },
    ['p Text', 'comment: Stämmer det?'],
  ],
  ['embedded files', p('Text') + '<w:altChunk r:id="x"/>', ['p Text', 'unreadable: ']],
  ['deleted blocks', `<w:del w:id="1">${p('Bort')}</w:del>${p('Kvar')}`, ['p Kvar', 'deleted: Bort']],
  [
    'words in what nobody knows',
    p('<w:nytt><w:t>Ord</w:t></w:nytt>') + '<w:nytt><w:p><w:r><w:t>Block</w:t></w:r></w:p></w:nytt>',
    ['unreadable: Ord', 'unreadable: Block'],
  ],
];

describe('what is left out of a Word file', () => {
  for (const [what, parts, expected] of CASES)
    it(`tells of ${what}`, () => {
      expect(both(parts)).to.eql(expected);
    });

  it('counts no numbers: a deleted item is none, and one that joins is one', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const mark = `${inList(1)}<w:rPr><w:del w:id="1"/></w:rPr>`;
    const body =
      p(del('Bort'), mark) + p('Ett', inList(1)) + p('Tv', mark) + p('å', inList(1)) + p('Tre', inList(1));
    expect(briefly({ body, numbering })).to.eql(['li1 1. Ett', 'li1 2. Två', 'li1 3. Tre']);
  });

  it('counts no numbers of paragraphs that are hidden as a whole', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const hidden = p(r('Dold', '<w:vanish/>'), `${inList(1)}<w:rPr><w:vanish/></w:rPr>`);
    expect(both({ body: hidden + p('Ett', inList(1)), numbering })).to.eql(['li1 1. Ett', 'hidden: Dold']);
  });

  it('is told with its place', () => {
    expect(
      read(
        p('A') + p(r('B') + del('bort')) + `<w:tbl>${row(['C', p(del('cell'))])}${row(['D', 'E'])}</w:tbl>`,
      ).omissions.map(({ place }) => place),
    ).to.eql([{ block: 2 }, { block: 3 }]);
  });
});
