import { expect } from 'chai';
import type { TablePiece } from '../../../src/import/pieces.js';
import { tableMeaning } from '../../../src/import/compose/tables/read-table.js';
import { sv } from '../../../src/import/words/sv.js';
import { readsTable } from './reads-table.fixtures.js';
import { lines, table } from './table.fixtures.js';

describe('A table of responsibilities', () => {
  const unchecked = { tick: 'unchecked' } as const;
  const checked = { tick: 'checked' } as const;
  const states = (source: TablePiece) => {
    const meaning = tableMeaning(source, { words: sv });
    expect(meaning?.kind).to.equal('responsibilities');
    return meaning!.entries.map(({ entry }) =>
      (entry as { responsible: readonly { state: string }[] }).responsible.map(({ state }) => state),
    );
  };

  readsTable(
    'has the goals last or first, and its actors as the heads name them',
    table([
      ['FoK', 'KS', ''],
      [checked, unchecked, 'Skolorna ska samverka.'],
    ]),
    {
      kind: 'responsibilities',
      entries: [
        {
          text: 'Skolorna ska samverka.',
          responsible: [
            { actor: 'FoK', state: 'yes' },
            { actor: 'KS', state: 'no' },
          ],
        },
      ],
    },
  );

  it('knows a tick box that is a sign, also with one beside it that nobody sees', () => {
    expect(states(lines('KS | SBF | \n☐\u0001 | ☒ | Bo'))).to.deep.equal([['no', 'yes']]);
  });

  it('has tick boxes undecided where none is ticked', () => {
    expect(
      states(
        table([
          ['KS', 'SBF', ''],
          [unchecked, unchecked, 'Bo'],
        ]),
      ),
    ).to.deep.equal([['undecided', 'undecided']]);
  });

  it('takes an empty cell among ticks for no', () => {
    expect(
      states(
        table([
          ['Mål', 'KS', 'SBF'],
          ['Bo', checked, ''],
          ['Leva', unchecked, checked],
        ]),
      ),
    ).to.deep.equal([
      ['yes', 'no'],
      ['no', 'yes'],
    ]);
  });

  it('takes an empty cell among x-es for no', () => {
    expect(states(lines('Mål | KS | SBF\nBo | x | \nLeva | | X'))).to.deep.equal([
      ['yes', 'no'],
      ['no', 'yes'],
    ]);
  });

  it('takes an empty cell for undecided where the table has a mark for no', () => {
    expect(states(lines('Mål | KS | SBF | BUN\nBo | Ja | Nej | \nLeva | – | ✓ | ?'))).to.deep.equal([
      ['yes', 'no', 'undecided'],
      ['no', 'yes', 'undecided'],
    ]);
  });

  readsTable('is none where its x-es stand under years', lines('Sak | 2023 | 2024\nBo | x | x'), {
    kind: undefined,
  });
});
