import { expect } from 'chai';
import { growth, LINEAR } from '../../support/growth.js';
import fc from 'fast-check';
import { tableMeaning } from '../../../src/import/compose/tables/read-table.js';
import { sv } from '../../../src/import/words/sv.js';
import { lines, table, type CellSource } from './table.fixtures.js';

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Everything that a table is made of in documents, put together anyhow. */
const text = fc.constantFrom(
  ...[
    '',
    '',
    'Åtgärd',
    'Ansvarig',
    'Tid',
    'Status',
    'Mål',
    'Delmål',
    'Nr',
    'Indikator',
    'Utfall 2022',
    '2023',
    'Målvärde 2026',
    'Enhet',
  ],
  ...[
    'Begrepp',
    'Förklaring',
    'Dokument',
    'Datum',
    'Beslut',
    'Antagen av',
    'Version',
    'Dokumenttyp',
    'Gäller till',
    'Ansvar',
    'Aktör',
    'Princip',
  ],
  ...[
    'KS',
    'SBF',
    'Socialnämnden och KS',
    'Kommunstyrelsen',
    'x',
    'X',
    '–',
    '?',
    'Ja',
    'Nej',
    'Pågår',
    'Klart',
    'saknas',
    '..',
    '58,5 %',
    '1 234',
  ],
  ...[
    'ca 40',
    '12,50 kr',
    '2022–2024',
    '2024-12-31',
    'våren 2023',
    'KF 180625',
    '§ 108',
    'Bygga\nRiva',
    'Vi ska bygga fler bostäder.',
    'Hög',
    '3',
    '1.2',
  ],
  ...[
    'Roll',
    'E-post',
    'halsa@exempelby.se',
    'Telefon',
    'Namn Namnsson',
    '0123-456 78',
    'Kommentar',
    'Trend',
    'Ökar',
    'Löpande',
    'Bilaga (2013:801)',
  ],
);
const cell: fc.Arbitrary<CellSource> = fc.oneof(
  { weight: 8, arbitrary: text },
  { weight: 1, arbitrary: fc.array(text, { minLength: 1, maxLength: 3 }) },
  { weight: 1, arbitrary: fc.constantFrom({ tick: 'checked' as const }, { tick: 'unchecked' as const }) },
  {
    weight: 1,
    arbitrary: fc.record({
      text,
      columns: fc.integer({ min: 1, max: 4 }),
      rows: fc.integer({ min: 1, max: 3 }),
    }),
  },
);
const heads = fc.constantFrom(
  'Åtgärd|Ansvarig|Tid',
  'Mål|KS|SBF',
  'Indikator|2022|Mål 2026',
  'Dokument|Datum|Antagen av',
  'Aktör|Ansvar|Kommentar',
  'Begrepp|Definition|Källa',
  'Mål|Delmål|Ansvarig',
  '|2022|2023',
  'År|Antal|Andel',
);
const rows = fc.tuple(
  fc.option(heads.map((line): CellSource[] => line.split('|'))),
  fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 }),
);

describe('Every word of a table', () => {
  it('is in what it means, said in another way, or among the words unplaced', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 0, max: 2 }), text, ([head, body], headRows, heading) => {
        const source = table(head ? [head, ...body] : body, headRows);
        const meaning = tableMeaning(source, { words: sv, heading });
        if (!meaning) return;
        const told = new Set(words(JSON.stringify(meaning).replace(/\\n/g, ' ')));
        const all = source.rows.flatMap((row) =>
          row.flatMap(({ pieces }) =>
            pieces.flatMap((piece) => ('runs' in piece ? piece.runs.map((run) => run.text) : [])),
          ),
        );
        const lost = words(all.join(' ')).filter((word) => !told.has(word));
        expect(lost, `${meaning.kind} ${JSON.stringify(all)}`).to.deep.equal([]);
      }),
      { numRuns: 400 },
    );
  });

  it('is read in time that follows the table’s size', () => {
    const row = 'Bygga fler bostäder | Socialnämnden och KS | 2022–2024 | Pågår';
    const grown = growth(100, (size) => {
      const table = lines(['Åtgärd | Ansvarig | Tid | Status', ...Array<string>(size).fill(row)].join('\n'));
      return () => expect(tableMeaning(table, { words: sv })!.entries).to.have.length(size);
    });
    expect(grown).to.be.below(LINEAR);
  });
});
