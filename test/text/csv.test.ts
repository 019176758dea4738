import { expect } from 'chai';
import fc from 'fast-check';
import { csv } from '../../src/text/csv.js';

/** Reads what `csv` writes, as a spreadsheet does: every cell as its text. */
function cellsOf(file: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^;"\r\n]*))(;|\r\n)/y;
  cell.lastIndex = 1;
  while (cell.lastIndex < file.length) {
    const found = cell.exec(file);
    if (!found) throw new Error('no CSV');
    row.push(found[1]?.replaceAll('""', '"') ?? found[2]!);
    if (found[3] === ';') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(';', '"', '\r', '\n', '=', '+', '-', '@', '\t', "'", ' ', 'å', '1') }),
);
const anyRows = fc.array(fc.array(anyText, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 });
/** What a spreadsheet would calculate. */
const FORMULA = /^[=+\-@\t\r\n]/;

describe('csv', () => {
  for (const [rows, written] of [
    [[['Mål', 'KS']], 'Mål;KS\r\n'],
    [[['a'], ['b']], 'a\r\nb\r\n'],
    [[['', '']], ';\r\n'],
    [[[1.5, -2, 0]], '1,5;-2;0\r\n'],
    [[['ett; två']], '"ett; två"\r\n'],
    [[['”ja” och "nej"']], '"”ja” och ""nej"""\r\n'],
    [[['rad\nrad']], '"rad\nrad"\r\n'],
    [[['=1+1', '+46', '-', '@namn']], "'=1+1;'+46;'-;'@namn\r\n"],
    [[['=HYPERLINK("https://ond.example";"x")']], `"'=HYPERLINK(""https://ond.example"";""x"")"\r\n`],
    [[['\t=1']], "'\t=1\r\n"],
    [[['a-b', '1=1', "'x"]], "a-b;1=1;'x\r\n"],
    [[[]], '\r\n'],
    [[], ''],
  ] as [(string | number)[][], string][]) {
    it(`writes ${JSON.stringify(rows)} so that a Swedish spreadsheet opens it`, () => {
      expect(csv(rows)).to.equal(`\uFEFF${written}`);
    });
  }

  it('loses no text: what is read back is what was written, with an apostrophe before a formula', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const safe = rows.map((row) => row.map((text) => (FORMULA.test(text) ? `'${text}` : text)));
        expect(cellsOf(csv(rows))).to.deep.equal(safe);
      }),
    );
  });

  it('never writes a text that a spreadsheet calculates', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        for (const cell of cellsOf(csv(rows)).flat()) expect(cell).not.to.match(FORMULA);
      }),
    );
  });

  it('writes every number so that it is read back as the same, and in one cell', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        const [[cell, ...rest]] = cellsOf(csv([[number]])) as [[string]];
        expect(rest).to.deep.equal([]);
        expect(Number(cell.replace(',', '.'))).to.equal(number === 0 ? 0 : number);
      }),
    );
  });
});
