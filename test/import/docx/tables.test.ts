import { expect } from 'chai';
import type { TablePiece } from '../../../src/import/pieces.js';
import { briefly, cell, inStyle, omitted, p, r, read, row, style, table } from './docx.fixtures.js';

const first = (body: string, styles?: string) =>
  read({ body, ...(styles !== undefined && { styles }) }).pieces[0] as TablePiece;
const spans = ({ rows }: TablePiece) =>
  rows.map((cells) =>
    cells.map(({ column, columnSpan, rowSpan }) => `${column}:${columnSpan}x${rowSpan}`).join(' '),
  );
const headed = (id: string, place: string) =>
  style(id, id, {
    type: 'table',
    content: `<w:tblStylePr w:type="${place}"><w:rPr><w:b/></w:rPr></w:tblStylePr>`,
  });
const look = (id: string, bits: string) => `<w:tblStyle w:val="${id}"/><w:tblLook w:val="${bits}"/>`;

describe('tables of a Word file', () => {
  it('have cells with ids and places of their own', () => {
    const piece = first(
      table([
        ['A', 'B'],
        ['', p('C') + p('D')],
      ]),
    );
    expect(
      briefly(
        table([
          ['A', 'B'],
          ['', p('C') + p('D')],
        ]),
      ),
    ).to.eql(['p A | p B /  | p C, p D']);
    expect(piece.columns).to.equal(2);
    expect(piece.rows[1]![1]!.pieces.map(({ id, place }) => [id, place.block])).to.eql([
      ['p1.2.2.1', 1],
      ['p1.2.2.2', 1],
    ]);
  });

  it('have head rows where they are repeated on each page', () => {
    const piece = first(`<w:tbl>${row(['A', 'B'], '<w:tblHeader/>')}${row(['1', '2'])}</w:tbl>`);
    expect(piece.headRows).to.equal(1);
    expect(piece.rows.map((cells) => cells.map(({ head }) => head))).to.eql([
      ['column', 'column'],
      [undefined, undefined],
    ]);
  });

  it('say nothing of heads where all rows are', () => {
    expect(
      first(`<w:tbl>${row(['A', 'B'], '<w:tblHeader/>')}${row(['1', '2'], '<w:tblHeader/>')}</w:tbl>`)
        .headRows,
    ).to.equal(0);
  });

  for (const [what, properties, styles, expected] of [
    ['where its style draws it so', look('S', '04A0'), headed('S', 'firstRow'), 1],
    ['by attributes too', '<w:tblStyle w:val="S"/><w:tblLook w:firstRow="1"/>', headed('S', 'firstRow'), 1],
    ['not where it is switched off', look('S', '0480'), headed('S', 'firstRow'), 0],
    [
      'not where its style draws nothing special',
      look('S', '04A0'),
      style('S', 'Table Grid', { type: 'table' }),
      0,
    ],
    [
      'where the style is based on one that does',
      look('B', '0020'),
      headed('S', 'firstRow') + style('B', 'B', { type: 'table', basedOn: 'S' }),
      1,
    ],
  ] as const)
    it(`have a head row ${what}`, () => {
      expect(
        first(
          table(
            [
              ['A', 'B'],
              ['1', '2'],
            ],
            properties,
          ),
          styles,
        ).headRows,
      ).to.equal(expected);
    });

  it('have a head column where their style draws it so', () => {
    const { rows } = first(
      table([['A', 'B']].concat([['1', '2']]), look('S', '0080')),
      headed('S', 'firstCol'),
    );
    expect(rows.map((cells) => cells.map(({ head }) => head))).to.eql([
      ['row', undefined],
      ['row', undefined],
    ]);
  });

  it('have cells that reach over columns and rows', () => {
    const piece = first(
      `<w:tbl>${row([cell('A', '<w:gridSpan w:val="2"/>'), cell('B', '<w:vMerge w:val="restart"/>')])}` +
        `${row(['C', 'D', cell('', '<w:vMerge/>')])}${row(['E', 'F', cell('', '<w:vMerge w:val="continue"/>')])}` +
        `${row(['G', cell('H', '<w:hMerge w:val="restart"/>'), cell('', '<w:hMerge/>')], '<w:gridBefore w:val="0"/>')}</w:tbl>`,
    );
    expect(spans(piece)).to.eql(['0:2x1 2:1x3', '0:1x1 1:1x1', '0:1x1 1:1x1', '0:1x1 1:2x1']);
    expect(piece.columns).to.equal(3);
  });

  it('take a cell that goes on from nothing for one of its own', () => {
    expect(
      spans(
        first(
          `<w:tbl>${row([cell('A', '<w:vMerge/>'), 'B'])}</w:tbl>`.replace(
            '<w:tbl>',
            `<w:tbl>${row(['1', '2'])}`,
          ),
        ),
      ),
    ).to.eql(['0:1x1 1:1x1', '0:1x1 1:1x1']);
  });

  it('report text in covered cells', () => {
    expect(
      omitted(
        `<w:tbl>${row([cell('A', '<w:vMerge w:val="restart"/>'), 'B'])}${row([cell('Dold', '<w:vMerge/>'), 'C'])}</w:tbl>`,
      ),
    ).to.eql(['hidden: Dold']);
  });

  it('leave columns free before a row', () => {
    expect(
      spans(first(`<w:tbl>${row(['A', 'B'])}${row(['C'], '<w:gridBefore w:val="1"/>')}</w:tbl>`)),
    ).to.eql(['0:1x1 1:1x1', '1:1x1']);
  });

  it('stand in tables', () => {
    const piece = first(table([['A', `<w:p/>${table([['B', 'C']])}<w:p/>`]]));
    const [inner] = piece.rows[0]![1]!.pieces;
    expect(inner).to.deep.include({ kind: 'table', id: 'p1.1.2.2' });
    expect((inner as TablePiece).rows[0]![1]!.pieces[0]!.id).to.equal('p1.1.2.2.1.2.1');
  });

  it('are text where they are a frame round it, or arrange chapters', () => {
    const styles = style('R', 'heading 1');
    expect(briefly(table([['Ruta']]))).to.eql(['p Ruta']);
    const chapters = `<w:tbl>${row([p('Rubrik', inStyle('R')), 'Bild'])}${row(['Text', ''])}</w:tbl>`;
    expect(briefly({ body: chapters, styles })).to.eql(['h1 Rubrik', 'p Bild', 'p Text']);
    expect(
      briefly({
        body: table([
          [p('Rubrik', inStyle('R')), 'B'],
          ['1', '2'],
        ]),
        styles,
      }),
    ).to.eql(['h1 Rubrik | p B / p 1 | p 2']);
  });

  it('keep rows in content controls and inserted ones, and leave deleted ones out', () => {
    const body =
      `<w:tbl>${row(['A', 'B'])}<w:sdt><w:sdtContent>${row(['C', 'D'])}</w:sdtContent></w:sdt>` +
      `${row(['E', 'F'], '<w:del w:id="1"/>')}${row(['G', 'H'], '<w:ins w:id="2"/>')}</w:tbl>`;
    expect(briefly(body)).to.eql(['p A | p B / p C | p D / p G | p H']);
    expect(omitted(body)).to.eql(['deleted: E\nF']);
  });

  it('have a caption where their properties do, and a direction', () => {
    const piece = first(
      table(
        [
          ['A', 'B'],
          ['1', '2'],
        ],
        '<w:bidiVisual/><w:tblCaption w:val="Åtgärder"/>',
      ),
    );
    expect([piece.caption, piece.direction]).to.eql(['Åtgärder', 'rtl']);
  });

  it('are nothing where they are empty', () => {
    expect(
      briefly(
        table([
          ['', ''],
          ['', ''],
        ]) + p(r('Text')),
      ),
    ).to.eql(['p Text']);
  });

  it('bear spans out of all reason', () => {
    expect(
      first(`<w:tbl>${row([cell('A', '<w:gridSpan w:val="999999999"/>'), 'B'])}${row(['1', '2'])}</w:tbl>`)
        .columns,
    ).to.equal(1001);
  });
});
