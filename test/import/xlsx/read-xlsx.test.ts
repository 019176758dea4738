import { expect } from 'chai';
import { type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { Failure } from '../../../src/import/failure.js';
import type { Piece, TablePiece } from '../../../src/import/pieces.js';
import { readXlsx } from '../../../src/import/readers/xlsx/read-xlsx.js';

const read = async (...sheets: WriteSheet[]) => readXlsx(await writeXlsx({ sheets }));
const wordsOf = (pieces: readonly Piece[]) =>
  pieces.map((piece) => ('runs' in piece ? piece.runs.map(({ text }) => text).join('') : '')).join(' ¶ ');
const texts = ({ rows }: TablePiece) => rows.map((row) => row.map(({ pieces }) => wordsOf(pieces)));
const tableOf = ({ pieces }: { pieces: readonly Piece[] }) =>
  pieces.find((piece) => piece.kind === 'table') as TablePiece;

describe('readXlsx', () => {
  it('gives a sheet’s name as a heading, what stands alone as a text, and its table', async () => {
    const { pieces } = await read({
      name: 'Indikatorer',
      rows: [['Mål för luften'], [], ['Mål', 'År', 'Värde'], ['Ren luft', 2024, 58.5]],
    });
    expect(pieces.map(({ kind, place }) => [kind, place.sheet, place.cell])).to.deep.equal([
      ['heading', 'Indikatorer', undefined],
      ['paragraph', 'Indikatorer', 'A1'],
      ['table', 'Indikatorer', 'A3'],
    ]);
    const table = pieces[2] as TablePiece;
    expect(texts(table)).to.deep.equal([['Mål', 'År', 'Värde'], ['Ren luft', '2024', '58,5']]); // prettier-ignore
    expect([table.headRows, table.columns]).to.deep.equal([1, 3]);
  });

  it('leaves out the name that nobody gave', async () => {
    const { pieces } = await read({ name: 'Blad1', rows: [['a', 'b'], ['c', 'd']] }); // prettier-ignore
    expect(pieces.map(({ kind }) => kind)).to.deep.equal(['table']);
  });

  it('shows days without a zone, and numbers by their formats', async () => {
    const rows = [[new Date(Date.UTC(2024, 2, 6)), 0.585, 1234.5, 'x']];
    const cells = new Map([
      ['0,0', { style: { numFmt: 'yyyy-mm-dd' } }],
      ['0,1', { style: { numFmt: '0.0%' } }],
      ['0,2', { style: { numFmt: '#,##0.00 "kr"' } }],
    ]);
    expect(texts(tableOf(await read({ name: 'Blad1', rows, cells })))).to.deep.equal([
      ['2024-03-06', '58,5%', '1\u00a0234,50 kr', 'x'],
    ]);
  });

  it('keeps merged cells as spans, and empty ones', async () => {
    const table = tableOf(
      await read({
        name: 'Blad1',
        rows: [['Mål', null, 'Ansvar'], ['Luft', 'a', 'KS'], [null, 'b', null]], // prettier-ignore
        merges: [
          { startRow: 0, startCol: 0, endRow: 0, endCol: 1 },
          { startRow: 1, startCol: 0, endRow: 2, endCol: 0 },
        ],
      }),
    );
    expect(
      table.rows.map((row) => row.map(({ column, columnSpan, rowSpan }) => [column, columnSpan, rowSpan])),
    ).to.deep.equal([
      [[0, 2, 1], [2, 1, 1]],
      [[0, 1, 2], [1, 1, 1], [2, 1, 1]],
      [[1, 1, 1], [2, 1, 1]],
    ]); // prettier-ignore
  });

  it('tells of what is hidden and of errors', async () => {
    const { pieces, omissions } = await read(
      {
        name: 'Blad1',
        rows: [['a', 'b'], ['dold', 'rad'], ['c', '#REF!']], // prettier-ignore
        rowDefs: new Map([[1, { hidden: true }]]),
      },
      { name: 'Underlag', rows: [['hemligt']], hidden: true },
    );
    expect(wordsOf(pieces)).not.to.include('dold');
    expect(omissions.map(({ reason, text, place }) => [reason, text, place.sheet])).to.deep.equal([
      ['field-error', '#REF!', 'Blad1'],
      ['hidden', 'dold rad', 'Blad1'],
      ['hidden', 'Underlag\nhemligt', 'Underlag'],
    ]);
  });

  it('takes a frozen row for the head', async () => {
    const rows = [['Åtgärd', 'Ansvar'], ['Mät', 'KS'], ['Räkna', 'BUN']]; // prettier-ignore
    expect(tableOf(await read({ name: 'Blad1', rows })).headRows).to.equal(0);
    expect(tableOf(await read({ name: 'Blad1', rows, freezePane: { rows: 1 } })).headRows).to.equal(1);
  });

  it('refuses definitions of XML, sheets without end, and damaged files', async () => {
    const sound = await writeXlsx({ sheets: [{ name: 'Blad1', rows: [['a']] }] });
    const parts = unzipSync(sound);
    const name = Object.keys(parts).find((part) => part.endsWith('sheet1.xml'))!;
    const xml = strFromU8(parts[name]!);
    const failure = async (changed: string | Uint8Array) => {
      const bytes = typeof changed === 'string' ? zipSync({ ...parts, [name]: strToU8(changed) }) : changed;
      return readXlsx(bytes).then(
        () => 'none',
        (error: unknown) => (error instanceof Failure ? error.code : String(error)),
      );
    };
    expect(await failure(xml.replace('<worksheet', '<!DOCTYPE w [<!ENTITY a "b">]><worksheet'))).to.equal(
      'xml-entities',
    );
    expect(
      await failure(
        xml.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'),
      ),
    ).to.equal('too-large');
    expect(await failure(sound.slice(0, -30))).to.equal('damaged');
    expect(await failure(xml)).to.equal('none');
  });
});
