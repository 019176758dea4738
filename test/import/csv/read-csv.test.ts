import { expect } from 'chai';
import fc from 'fast-check';
import { readCsv } from '../../../src/import/readers/csv/read-csv.js';
import type { TablePiece } from '../../../src/import/pieces.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const table = (bytes: Uint8Array) => readCsv(bytes).pieces[0] as TablePiece;
const texts = (bytes: Uint8Array) =>
  table(bytes).rows.map((row) =>
    row.map(({ pieces }) => pieces.map((piece) => ('runs' in piece ? piece.runs[0]!.text : '')).join('')),
  );

describe('readCsv', () => {
  const CASES: readonly (readonly [what: string, source: string, rows: string[][]])[] = [
    ['semicolons, and commas as decimals', 'År;Värde\n2024;58,5\n2025;60,0\n', [['År', 'Värde'], ['2024', '58,5'], ['2025', '60,0']]], // prettier-ignore
    ['commas', 'a,b\r\n1,2\r\n', [['a', 'b'], ['1', '2']]], // prettier-ignore
    ['tabs', 'a\tb, c\n1\t2', [['a', 'b, c'], ['1', '2']]], // prettier-ignore
    ['fields in quotation marks', 'a;"b;c"\n"d ""e""";"f\ng"\n', [['a', 'b;c'], ['d "e"', 'f\ng']]], // prettier-ignore
    ['a mark that is never closed', 'a;"b\nc;d\n', [['a', '"b'], ['c', 'd']]], // prettier-ignore
    ['Excel’s word for its separator', 'sep=,\na,b;c\n', [['a', 'b;c']]],
    ['empty fields, and empty rows left out', 'a;;c\n;;\n1;2;\n', [['a', '', 'c'], ['1', '2', '']]], // prettier-ignore
    ['a column of nothing left out', 'a;b;\n1;2;\n', [['a', 'b'], ['1', '2']]], // prettier-ignore
    ['one column', 'Åtgärd\nKlar\n', [['Åtgärd'], ['Klar']]],
  ];
  for (const [what, source, rows] of CASES)
    it(`reads ${what}`, () => expect(texts(utf8(source))).to.deep.equal(rows));

  it('reads letters of other character sets', () => {
    expect(texts(Uint8Array.of(0xc5, 0x3b, 0xe4, 0x0a))).to.deep.equal([['Å', 'ä']]);
    expect(texts(Uint8Array.of(0xff, 0xfe, 0xc5, 0, 0x3b, 0, 0xe4, 0))).to.deep.equal([['Å', 'ä']]);
    expect(texts(Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8('Å;ä')))).to.deep.equal([['Å', 'ä']]);
  });

  it('says the line that a row begins on', () => {
    const lines = table(utf8('a;b\n"x\ny";z\n\nc;d\n')).rows.map((row) => row[0]!.pieces[0]!.place.line);
    expect(lines).to.deep.equal([1, 2, 5]);
  });

  it('gives nothing for a file of white space', () => {
    expect(readCsv(utf8(' \n;\n')).pieces).to.deep.equal([]);
  });

  it('gives back any table that is written with quotation marks', () => {
    const field = fc.stringMatching(/^[a-zåäö,;"|\n\t ]{0,8}$/).map((text) => `x${text}x`);
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 4 }).chain((columns) =>
          fc.array(fc.array(field, { minLength: columns, maxLength: columns }), {
            minLength: 1,
            maxLength: 6,
          }),
        ),
        fc.constantFrom(';', ',', '\t'),
        (rows, separator) => {
          const source = rows
            .map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(separator))
            .join('\r\n');
          expect(texts(utf8(source))).to.deep.equal(rows);
        },
      ),
      { numRuns: 300 },
    );
  });
});
