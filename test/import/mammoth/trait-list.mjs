/*
 * Traits of real Word files, each a small file, and how to tell that it was carried: by us in the pieces, by mammoth in its HTML.
 * Mammoth is judged by what the HTML says to anyone who reads it, with its own defaults.
 */

const abstract = (id, ...levels) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels
    .map(
      ([format, text, extra = ''], depth) =>
        `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${extra}<w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join('')}</w:abstractNum>`;
const num = (id, of, more = '') => `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const text = (html) => html.replaceAll(/<[^>]*>/g, '');
const has =
  (...wanted) =>
  (html) =>
    wanted.every((one) => html.includes(one));
const lacks =
  (...unwanted) =>
  (html) =>
    !unwanted.some((one) => text(html).includes(one));
const all =
  (...tests) =>
  (html) =>
    tests.every((test) => test(html));
const is =
  (...expected) =>
  (pieces) =>
    JSON.stringify(pieces) === JSON.stringify(expected);

export const TRAITS = ({ p, r, row, cell, table, style, inStyle, inList, field }) => {
  const tick = (checked, content) =>
    `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="${checked}"/></w14:checkbox></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  const sym = (font, char) => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;
  const heading = style('R1', 'heading 1') + style('R2', 'heading 2');
  const outline = '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>';
  const deep = abstract(0, ['decimal', '%1.'], ['decimal', '%1.%2']) + num(1, 0);
  const del = (words) => `<w:del w:id="1"><w:r><w:delText>${words}</w:delText></w:r></w:del>`;
  const box = (words) => `<w:txbxContent>${p(words)}</w:txbxContent>`;
  const rows = (group, list) =>
    list.map(([trait, parts, carried, carriedByMammoth]) => ({
      group,
      trait,
      parts,
      carried,
      carriedByMammoth,
    }));
  return [
    ...rows('Headings', [
      [
        'by the name of their style',
        { body: p('T', inStyle('R1')), styles: heading },
        is('h1 T'),
        has('<h1>T</h1>'),
      ],
      [
        'by the style that theirs is based on',
        { body: p('T', inStyle('E')), styles: heading + style('E', 'Egen', { basedOn: 'R2' }) },
        is('h2 T'),
        has('<h2>'),
      ],
      [
        'by the outline level of their style',
        { body: p('T', inStyle('O')), styles: style('O', 'Kapitel', { content: outline }) },
        is('h2 T'),
        has('<h2>'),
      ],
      ['by an outline level of their own', p('T', '<w:outlineLvl w:val="2"/>'), is('h3 T'), has('<h3>')],
      [
        'the title, told from headings',
        { body: p('T', inStyle('T')) + p('U', inStyle('R1')), styles: heading + style('T', 'Title') },
        is('h0 T', 'h1 U'),
        (html) => !/<h1>T<\/h1>.*<h1>/.test(html) && /<h1>T/.test(html),
      ],
      [
        'automatic numbers',
        {
          body: p('Ett', inStyle('R1') + inList(1)) + p('Två', inStyle('R2') + inList(1, 1)),
          styles: heading,
          numbering: deep,
        },
        is('h1 1. Ett', 'h2 1.1 Två'),
        has('1.1'),
      ],
      [
        'numbers with words',
        {
          body: p('Cykla', inStyle('R1') + inList(1)),
          styles: heading,
          numbering: abstract(0, ['decimal', 'Åtgärd %1:']) + num(1, 0),
        },
        is('h1 Åtgärd 1: Cykla'),
        has('Åtgärd 1:'),
      ],
      [
        'no number where the format is none',
        {
          body: p('T', inStyle('R1') + inList(1)),
          styles: heading,
          numbering: abstract(0, ['none', '']) + num(1, 0),
        },
        is('h1 T'),
        has('<h1>T</h1>'),
      ],
      [
        'not as items of a list',
        { body: p('T', inStyle('R1') + inList(1)), styles: heading, numbering: deep },
        is('h1 1. T'),
        (html) => !html.includes('<li>'),
      ],
    ]),
    ...rows('Lists', [
      [
        'bullets',
        { body: p('A', inList(1)), numbering: abstract(0, ['bullet', '•']) + num(1, 0) },
        is('li1 A'),
        has('<ul><li>A'),
      ],
      [
        'numbers',
        { body: p('A', inList(1)) + p('B', inList(1)), numbering: deep },
        is('li1 1. A', 'li1 2. B'),
        has('<ol><li>A</li><li>B'),
      ],
      [
        'lists in lists',
        { body: p('A', inList(1)) + p('B', inList(1, 1)), numbering: deep },
        is('li1 1. A', 'li2 1.1 B'),
        has('<ol><li>A<ol><li>B'),
      ],
      [
        'letters as numbers',
        { body: p('A', inList(1)), numbering: abstract(0, ['lowerLetter', '%1)']) + num(1, 0) },
        is('li1 a) A'),
        has('a)'),
      ],
      [
        'a list that goes on at 3',
        { body: p('A', inList(1)) + p('B', inList(1)) + p('Emellan') + p('C', inList(1)), numbering: deep },
        is('li1 1. A', 'li1 2. B', 'p Emellan', 'li1 3. C'),
        (html) => html.includes('start="3"') || text(html).includes('3.'),
      ],
      [
        'a list that begins at 5',
        {
          body: p('A', inList(2)),
          numbering: `${deep}${num(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>')}`,
        },
        is('li1 5. A'),
        (html) => html.includes('start="5"') || text(html).includes('5.'),
      ],
      [
        'a list that begins anew, told apart',
        {
          body: p('A', inList(1)) + p('B', inList(2)),
          numbering: `${deep}${num(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>')}`,
        },
        is('li1 1. A', 'li1 1. B'),
        has('</ol><ol>'),
      ],
      [
        'a list through a style',
        {
          body: p('A', inStyle('L')),
          styles: style('L', 'Vår lista', { content: `<w:pPr>${inList(1)}</w:pPr>` }),
          numbering: abstract(0, ['decimal', '%1.', '<w:pStyle w:val="L"/>']) + num(1, 0),
        },
        is('li1 1. A'),
        has('<ol><li>A'),
      ],
      [
        'a paragraph that goes on an item',
        {
          body: p('A', inList(1)) + p('mer', inStyle('L')),
          styles: style('L', 'List Paragraph'),
          numbering: deep,
        },
        is('li1 1. A', 'li1+ mer'),
        (html) => /<li>.*mer.*<\/li>/.test(html),
      ],
      [
        'empty items told, not shown',
        { body: p('A', inList(1)) + p('', inList(1)), numbering: deep },
        (pieces, { omissions }) => pieces.length === 1 && omissions.length === 1,
        (html) => !html.includes('<li></li>'),
      ],
    ]),
    ...rows('Tables', [
      [
        'head rows by repetition',
        `<w:tbl>${row(['A', 'B'], '<w:tblHeader/>')}${row(['1', '2'])}</w:tbl>`,
        (_, { pieces }) => pieces[0].headRows === 1,
        has('<thead>'),
      ],
      [
        'head rows by the look of their style',
        {
          body: table(
            [
              ['A', 'B'],
              ['1', '2'],
            ],
            '<w:tblStyle w:val="S"/><w:tblLook w:val="04A0"/>',
          ),
          styles: style('S', 'S', {
            type: 'table',
            content: '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr>',
          }),
        },
        (_, { pieces }) => pieces[0].headRows === 1,
        has('<thead>'),
      ],
      [
        'merged columns and rows',
        `<w:tbl>${row([cell('A', '<w:gridSpan w:val="2"/>'), cell('B', '<w:vMerge w:val="restart"/>')])}${row(['C', 'D', cell('', '<w:vMerge/>')])}</w:tbl>`,
        (_, { pieces: [piece] }) => piece.rows[0][0].columnSpan === 2 && piece.rows[0][1].rowSpan === 2,
        has('colspan="2"', 'rowspan="2"'),
      ],
      [
        'empty cells',
        table([
          ['A', ''],
          ['', 'B'],
        ]),
        is('p A |  /  | p B'),
        (html) => (html.match(/<td>/g) ?? []).length === 4,
      ],
      [
        'tables in tables',
        table([
          ['A', `${table([['B', 'C']])}${p()}`],
          ['D', 'E'],
        ]),
        (_, { pieces }) => pieces[0].rows[0][1].pieces[0].kind === 'table',
        (html) => (html.match(/<table>/g) ?? []).length === 2,
      ],
      ['a frame round text as text', table([['Ruta']]), is('p Ruta'), (html) => !html.includes('<table>')],
      [
        'deleted rows',
        `<w:tbl>${row(['A', 'B'])}${row([p(del('C')), p(del('D'))], '<w:del w:id="1"/>')}</w:tbl>`,
        (pieces) => !pieces.join('').includes('C'),
        (html) => lacks('C')(html) && (html.match(/<tr>/g) ?? []).length === 1,
      ],
      [
        'a caption in the properties',
        table(
          [
            ['A', 'B'],
            ['1', '2'],
          ],
          '<w:tblCaption w:val="Åtgärder"/>',
        ),
        (_, { pieces }) => pieces[0].caption === 'Åtgärder',
        has('Åtgärder'),
      ],
    ]),
    ...rows('Ticks', [
      [
        'content controls',
        p(tick(1, r('☒')) + r(' Ja')),
        is('li1 Ja [x]'),
        (html) => /☒|☑|checked/.test(html),
      ],
      [
        'content controls with signs of their own',
        p(tick(0, r('V')) + r(' Ja')),
        is('li1 Ja [ ]'),
        (html) => /☐|type="checkbox"/.test(html) && !html.includes('checked'),
      ],
      [
        'a control round a cell',
        `<w:tbl>${row(['A', tick(1, cell('☒'))])}${row(['B', 'C'])}</w:tbl>`,
        (_, { pieces }) => pieces[0].rows[0][1].tick === 'checked',
        (html) => /☒|☑|checked/.test(html),
      ],
      [
        'form fields',
        p(
          `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>${r(' Ja')}`,
        ),
        is('li1 Ja [x]'),
        (html) => /☒|☑|checked/.test(html),
      ],
      [
        'signs of Wingdings',
        p(sym('Wingdings', 'F0FE') + r(' Ja')),
        is('li1 Ja [x]'),
        (html) => /☒|☑|🗹|checked/u.test(html),
      ],
      [
        'text in Wingdings',
        p(r('\uf0fe', '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>') + r(' Ja')),
        is('li1 Ja [x]'),
        (html) => /☒|☑|🗹|checked/u.test(html),
      ],
      [
        'as bullets',
        {
          body: p('Ja', inList(1)),
          numbering:
            abstract(0, ['bullet', '\uf0fc', '']).replace(
              '</w:lvl>',
              '<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr></w:lvl>',
            ) + num(1, 0),
        },
        is('li1 Ja [x]'),
        (html) => /✓|✔|checked/.test(html),
      ],
    ]),
    ...rows('Fields', [
      [
        'results of simple fields',
        p(`<w:fldSimple w:instr="DOCPROPERTY Titel">${r('Plan')}</w:fldSimple>`),
        is('p Plan'),
        has('Plan'),
      ],
      ['results of fields', p(field('REF _a', 'avsnitt 2')), is('p avsnitt 2'), has('avsnitt 2')],
      [
        'links',
        p(field('HYPERLINK "https://exempelby.se"', 'sidan')),
        (_, { pieces }) => pieces[0].runs[0].link === 'https://exempelby.se',
        has('href="https://exempelby.se"'),
      ],
      [
        'errors told, not shown',
        p(r('Se ') + field('REF _a', 'Fel! Hittar inte referenskälla.')),
        is('p Se'),
        lacks('Fel!'),
      ],
      [
        'chosen entries of lists',
        p(
          '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="Nej"/><w:listEntry w:val="Delvis"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMDROPDOWN</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
        ),
        is('p Delvis'),
        has('Delvis'),
      ],
      [
        'contents lists told, not shown',
        p(field('TOC \\o "1-3"', 'Mål 4')) + p('Text'),
        is('p Text'),
        lacks('Mål 4'),
      ],
    ]),
    ...rows('Text', [
      [
        'inserted text, not deleted',
        p(r('ett ') + del('gammalt ') + `<w:ins w:id="2">${r('nytt')}</w:ins>`),
        is('p ett nytt'),
        all(has('ett nytt'), lacks('gammalt')),
      ],
      [
        'a deleted paragraph end joins',
        p('Ett', '<w:rPr><w:del w:id="1"/></w:rPr>') + p(' två'),
        is('p Ett två'),
        has('Ett två'),
      ],
      [
        'text boxes once',
        p(
          `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><wps:wsp><wps:txbx>${box('Ruta')}</wps:txbx></wps:wsp></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box('Ruta')}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
        ),
        is('p Ruta'),
        (html) => text(html).split('Ruta').length === 2,
      ],
      ['hidden text left out', p(r('synlig') + r(' dold', '<w:vanish/>')), is('p synlig'), lacks('dold')],
      [
        'prompts left out',
        p(
          `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r('Klicka här')}</w:sdtContent></w:sdt>`,
        ) + p('Text'),
        is('p Text'),
        lacks('Klicka'),
      ],
      [
        'hyphens and tabs',
        p(
          '<w:r><w:t>a</w:t><w:softHyphen/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t><w:tab/><w:t>d</w:t></w:r>',
        ),
        is('p a\u00adb\u2011c\td'),
        has('a\u00adb\u2011c\td'),
      ],
      ['formulas', p('<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>'), is('p a+b'), has('a+b')],
      [
        'language',
        p(r('text', '<w:lang w:val="fi-FI"/>')),
        (_, { language }) => language === 'fi-FI',
        has('lang='),
      ],
      ['direction', p('متن', '<w:bidi/>'), (_, { pieces }) => pieces[0].direction === 'rtl', has('rtl')],
      [
        'footnotes',
        {
          body: p(`${r('T')}<w:r><w:footnoteReference w:id="2"/></w:r>`),
          footnotes: `<w:footnote w:id="2">${p('Not')}</w:footnote>`,
        },
        is('p T1', 'note f2 Not'),
        has('Not'),
      ],
      [
        'headers told',
        { body: p('T'), header: p('Exempelby') },
        (_, { omissions }) => omissions[0].text === 'Exempelby',
        has('Exempelby'),
      ],
      [
        'pictures with what they show',
        {
          body: p(
            '<w:r><w:drawing><wp:inline><wp:docPr id="1" descr="Karta"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="i"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>',
          ),
          relationships:
            '<Relationship Id="i" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/i.png"/>',
          others: { 'word/media/i.png': 'x' },
        },
        is('fig Karta'),
        has('alt="Karta"'),
      ],
    ]),
  ];
};
