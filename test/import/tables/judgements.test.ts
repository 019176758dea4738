import { readsTable } from './reads-table.fixtures.js';
import { lines } from './table.fixtures.js';

describe('Tables of goals that say how it goes', () => {
  readsTable(
    'tells the status of each goal, in the document’s own words',
    lines('Nämndmål | Måluppfyllelse\nFler når gymnasiet | Delvis uppfyllt\nMindre grupper | Ej uppfyllt'),
    {
      kind: 'goals',
      entries: [
        { title: 'Fler når gymnasiet', status: 'Delvis uppfyllt' },
        { title: 'Mindre grupper', status: 'Ej uppfyllt' },
      ],
    },
  );

  readsTable(
    'tells colours, and with null what the document leaves open',
    lines('Mål | Ansvarig | Status\nRent vatten | Tekniska nämnden | Grön\nLevande sjöar | Miljönämnden | –'),
    {
      kind: 'goals',
      entries: [
        { title: 'Rent vatten', responsible: ['Tekniska nämnden'], status: 'Grön' },
        { title: 'Levande sjöar', responsible: ['Miljönämnden'], status: null },
      ],
    },
  );

  readsTable(
    'tells the judgements of several years, each with its year',
    lines('Mål | Bedömning 2023 | Bedömning 2024\nRent vatten | Gul | Grön\nLevande sjöar | – | Röd'),
    {
      kind: 'goals',
      entries: [
        {
          title: 'Rent vatten',
          assessments: [
            { date: '2023', status: 'Gul' },
            { date: '2024', status: 'Grön' },
          ],
        },
        { title: 'Levande sjöar', assessments: [{ date: '2024', status: 'Röd' }] },
      ],
    },
  );

  readsTable(
    'tells a judgement in words beside the status',
    lines(
      'Mål | Status | Bedömning\nRent vatten | Uppfyllt | Alla prover under året visar att vattnet håller god kvalitet.',
    ),
    {
      kind: 'goals',
      entries: [
        {
          title: 'Rent vatten',
          status: 'Uppfyllt',
          assessment: 'Alla prover under året visar att vattnet håller god kvalitet.',
        },
      ],
    },
  );

  readsTable(
    'takes no place for a status',
    lines('Område | Läge\nBronäs | Norr om ån\nStationen | Centralt'),
    { kind: undefined },
  );

  readsTable(
    'tells how it goes with what is measured',
    lines('Nyckeltal | Utfall 2016 | Mål 2018 | Måluppfyllelse\nSjukfrånvaro, % | 6,9 | 6,0 | Nej'),
    {
      kind: 'indicators',
      entries: [
        {
          title: 'Sjukfrånvaro, %',
          values: [{ date: '2016', value: 6.9 }],
          target: { date: '2018', value: { value: 6, text: '6,0' } },
          status: 'Nej',
        },
      ],
    },
  );

  readsTable(
    'is of a scale with a mark on each row',
    lines(
      `
      Område | Uppfyller helt | Uppfyller delvis | Uppfyller inte
      Ledning | | x |
      Delaktighet | x | |
      Stöd | | |`,
      1,
    ),
    {
      kind: 'indicators',
      entries: [
        { title: 'Ledning', status: 'Uppfyller delvis' },
        { title: 'Delaktighet', status: 'Uppfyller helt' },
        { title: 'Stöd', status: null },
      ],
    },
  );
});
