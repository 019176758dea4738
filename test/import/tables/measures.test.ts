import { expect } from 'chai';
import { tableMeaning } from '../../../src/import/compose/tables/read-table.js';
import { sv } from '../../../src/import/words/sv.js';
import { readsTable } from './reads-table.fixtures.js';
import { lines, table } from './table.fixtures.js';

describe('A table of measures', () => {
  readsTable(
    'is known by its heads',
    lines(`
      Åtgärd | Ansvarig | Tid | Status
      Öppna en språkstuga | Socialnämnden och KS | 2022–2024 | Pågår
      Ta fram en plan | SBF | 2023 | Förslag
      Prova | – | |`),
    {
      kind: 'measures',
      entries: [
        {
          title: 'Öppna en språkstuga',
          start: '2022',
          due: '2024',
          status: 'ongoing',
          responsible: ['Socialnämnden', 'KS'],
        },
        { title: 'Ta fram en plan', due: '2023', status: 'Förslag', responsible: ['SBF'] },
        { title: 'Prova', due: null, status: null, responsible: null },
      ],
      unplaced: [],
    },
  );

  readsTable(
    'tells for whom, where, with whom and how urgent it is',
    lines(`
      Insats | Målgrupp | Plats | Ansvarig | Samverkan med | Prioritet
      Nattvandra | Unga, föräldrar | Norrby | Socialnämnden | Polisen | Hög
      Ringa hem | Elever | – | BUN | |`),
    {
      kind: 'measures',
      entries: [
        {
          title: 'Nattvandra',
          recipients: ['Unga', 'föräldrar'],
          place: 'Norrby',
          priority: 'Hög',
          responsible: ['Socialnämnden', { actor: 'Polisen', role: 'helps' }],
        },
        { title: 'Ringa hem', recipients: ['Elever'], place: null, priority: null, responsible: ['BUN'] },
      ],
    },
  );

  readsTable(
    'has its columns in any order and wording, and keeps those that nobody knows as notes',
    lines(`
      Vem ansvarar? | Klart senast | Vad ska göras | Mål | Nr | Diarienummer
      Kommunstyrelsen | 2024-12-31 | Bygga | Boende | 1.1 | KS 1
      SBF | Löpande | Hyra | | 1.2 | KS 2`),
    {
      kind: 'measures',
      entries: [
        {
          number: '1.1',
          title: 'Bygga',
          due: '2024-12-31',
          responsible: ['Kommunstyrelsen'],
          note: 'Diarienummer: KS 1',
        },
        {
          number: '1.2',
          title: 'Hyra',
          due: { text: 'Löpande' },
          responsible: ['SBF'],
          note: 'Diarienummer: KS 2',
        },
      ],
      goals: [['Boende'], ['Boende']],
    },
  );

  readsTable(
    'takes rows over others for their goals, and heads that come again for nothing',
    table([
      ['Åtgärd', 'Ansvarig', 'Tid'],
      [{ text: 'Nybyggnad', columns: 3 }],
      ['Bygga', 'KS', '2023'],
      ['Åtgärd', 'Ansvarig', 'Tid'],
      [{ text: 'Ombyggnad', columns: 3 }],
      ['Riva', 'SBF', '2024'],
      ['Måla', 'SBF', '2025'],
    ]),
    { kind: 'measures', goals: [['Nybyggnad'], ['Ombyggnad'], ['Ombyggnad']], unplaced: [] },
  );

  readsTable(
    'takes a row over its heads for the goal of all',
    table([[{ text: 'Mål 1: Boende', columns: 2 }], ['Åtgärd', 'Ansvarig'], ['Bygga', 'KS']]),
    { kind: 'measures', goals: [['Mål 1: Boende']], unplaced: [] },
  );

  readsTable(
    'has a goal that spans rows for each of them',
    table([
      ['Mål', 'Åtgärd', 'Ansvarig'],
      [{ text: 'Boende', rows: 2 }, 'Bygga', 'KS'],
      ['Riva', 'SBF'],
    ]),
    { kind: 'measures', goals: [['Boende'], ['Boende']] },
  );

  readsTable(
    'has one measure for a cell that spans rows of those who are responsible',
    table([['Åtgärd', 'Ansvarig'], [{ text: 'Bygga', rows: 2 }, 'KS'], ['SBF']]),
    { kind: 'measures', entries: [{ title: 'Bygga', responsible: ['KS', 'SBF'] }] },
  );

  readsTable(
    'has a measure for each item of a cell that is a list',
    table([
      ['Mål', 'Åtgärder', 'Ansvarig'],
      ['Boende', ['Bygga', 'Riva'], 'KS'],
    ]),
    {
      kind: 'measures',
      entries: [
        { title: 'Bygga', responsible: ['KS'] },
        { title: 'Riva', responsible: ['KS'] },
      ],
    },
  );

  readsTable(
    'tells when by marks under years, and who by marks under names',
    lines(`
      Åtgärd | 2023 | 2024 | 2025 | KS | SBF
      Bygga | x | x | | x |
      Riva | | | x | | x`),
    {
      kind: 'measures',
      entries: [
        { title: 'Bygga', start: '2023', due: '2024', responsible: [{ actor: 'KS', state: 'yes' }] },
        { title: 'Riva', start: '2025', due: '2025', responsible: [{ actor: 'SBF', state: 'yes' }] },
      ],
      unplaced: [],
    },
  );

  readsTable(
    'is known without heads by the heading over it and the looks of its cells',
    lines(`
      1 | Öppna en språkstuga i centrum | Socialnämnden | 2023
      2 | Bygga hyreslägenheter | Kommunstyrelsen | 2024`),
    {
      kind: 'measures',
      entries: [
        { number: '1', title: 'Öppna en språkstuga i centrum', due: '2023', responsible: ['Socialnämnden'] },
        { number: '2', title: 'Bygga hyreslägenheter', due: '2024', responsible: ['Kommunstyrelsen'] },
      ],
    },
    'Våra åtgärder',
  );

  it('goes on in a table without heads on the next page', () => {
    const before = lines('Åtgärd | Ansvarig\nBygga | KS');
    const meaning = tableMeaning(lines('Riva | SBF'), { words: sv, before });
    expect(meaning?.kind).to.equal('measures');
    expect(meaning!.entries.map(({ entry, row }) => [row, entry])).to.deep.equal([
      [0, { title: 'Riva', responsible: ['SBF'] }],
    ]);
  });

  readsTable(
    'has columns that nobody knows in its notes as Markdown shows them, lists on lines of their own',
    table([
      ['Åtgärd', 'Ansvarig', '- *Vikt*:', 'Steg'],
      ['Bygga', 'KS', '7', ['rita', 'resa']],
    ]),
    {
      kind: 'measures',
      entries: [
        {
          title: 'Bygga',
          responsible: ['KS'],
          note: '\\- \\*Vikt\\*: 7\n\nSteg:\n\nrita\n\nresa',
        },
      ],
    },
  );

  readsTable(
    'has who is to do it under "Till" where names stand there, and when where dates do',
    lines('Uppdrag | Till | Redovisas senast\nUtreda | Kommunstyrelsen | 2026-06-30'),
    {
      kind: 'measures',
      entries: [{ title: 'Utreda', due: '2026-06-30', responsible: ['Kommunstyrelsen'] }],
    },
  );

  readsTable(
    'has the organisation that the heading over it names for responsible, where no column says it',
    lines('Nr | Åtgärd | Klart\n1 | Isolera | 2026'),
    {
      kind: 'measures',
      entries: [{ number: '1', title: 'Isolera', due: '2026', responsible: ['Orten Bostäder AB'] }],
    },
    'Orten Bostäder AB',
  );

  readsTable(
    'has nobody for responsible where the heading over it says something else',
    lines('Nr | Åtgärd | Klart\n1 | Isolera | 2026'),
    { kind: 'measures', entries: [{ number: '1', title: 'Isolera', due: '2026' }] },
    'Kommunens åtgärder',
  );

  readsTable(
    'has what a measure costs beside how that is paid, and what sort it is',
    lines('Åtgärd | Kategori | Kostnad | Finansiering\nBygga | Miljö | 250 tkr | Statsbidrag'),
    {
      kind: 'measures',
      entries: [
        {
          title: 'Bygga',
          category: 'Miljö',
          cost: { value: 250, text: '250 tkr' },
          funding: 'Statsbidrag',
        },
      ],
    },
  );
});
