import { readsTable } from './reads-table.fixtures.js';
import { lines, table } from './table.fixtures.js';

describe('A table of indicators', () => {
  readsTable(
    'has years, a target and a unit in its columns',
    lines(`
      Indikator | Utfall 2022 | 2023 | Mål 2026 | Källa
      Andel i arbete (%) | 58,5 % | 60 % | 65 % | SCB
      Antal besök | 1 234 | saknas | ca 1 500 | Egen`),
    {
      kind: 'indicators',
      entries: [
        {
          title: 'Andel i arbete (%)',
          unit: '%',
          target: { date: '2026', value: 65 },
          values: [
            { date: '2022', value: 58.5 },
            { date: '2023', value: 60 },
          ],
          source: { title: 'SCB' },
        },
        {
          title: 'Antal besök',
          target: { date: '2026', value: { value: 1500, text: 'ca 1 500' } },
          values: [
            { date: '2022', value: 1234 },
            { date: '2023', value: null },
          ],
          source: { title: 'Egen' },
        },
      ],
    },
  );

  readsTable(
    'has two rows of heads',
    table([
      [
        { text: 'Nyckeltal', rows: 2 },
        { text: 'Utfall', columns: 2 },
        'Målvärde',
        { text: 'Enhet', rows: 2 },
      ],
      ['2022', '2023', '2026'],
      ['Andel', '3', '4', '5', '%'],
    ]),
    {
      kind: 'indicators',
      entries: [
        {
          title: 'Andel',
          unit: '%',
          target: { date: '2026', value: 5 },
          values: [
            { date: '2022', value: 3 },
            { date: '2023', value: 4 },
          ],
        },
      ],
    },
  );

  readsTable(
    'has a baseline and no years',
    lines('Mål | Indikator | Nuläge | Målvärde\nBoende | Lägenheter | 12 | 20'),
    {
      kind: 'indicators',
      entries: [{ title: 'Lägenheter', baseline: { value: 12 }, target: { value: 20 } }],
      goals: [['Boende']],
    },
  );

  readsTable(
    'has years over its columns and no other heads',
    lines(' | 2020 | 2021\nInvånare | 3 000 | ..\nFöretag | 12 | 14'),
    {
      kind: 'indicators',
      entries: [
        {
          title: 'Invånare',
          values: [
            { date: '2020', value: 3000 },
            { date: '2021', value: null },
          ],
        },
        {
          title: 'Företag',
          values: [
            { date: '2020', value: 12 },
            { date: '2021', value: 14 },
          ],
        },
      ],
    },
  );

  readsTable(
    'has a year on each row, and an indicator in each column',
    lines('År | Andel i arbete | Antal barn\n2020 | 58 % | 12\n2021 | 59,5 % | 13'),
    {
      kind: 'indicators',
      entries: [
        {
          title: 'Andel i arbete',
          unit: '%',
          values: [
            { date: '2020', value: 58 },
            { date: '2021', value: 59.5 },
          ],
        },
        {
          title: 'Antal barn',
          values: [
            { date: '2020', value: 12 },
            { date: '2021', value: 13 },
          ],
        },
      ],
    },
  );

  readsTable(
    'is none where its cells are words',
    lines(' | 2020 | 2021\nHändelser | Invigning | Avslutning'),
    {
      kind: undefined,
    },
  );

  readsTable(
    'has the value to reach under "Mål", and what it is for too',
    lines('Nyckeltal | Källa | 2015 | Mål\nHem | SCB | 58 | 100\nKötid | Egen | 27 | högst 12'),
    {
      kind: 'indicators',
      entries: [
        {
          title: 'Hem',
          target: { value: 100 },
          values: [{ date: '2015', value: 58 }],
          source: { title: 'SCB' },
        },
        {
          title: 'Kötid',
          target: { value: { value: 12, text: 'högst 12' } },
          values: [{ date: '2015', value: 27 }],
          source: { title: 'Egen' },
        },
      ],
      goals: [[], []],
    },
  );

  readsTable(
    'has what is measured under "Mäts genom", for a goal in an area',
    lines('Fokusområde | Mål | Mäts genom | 2016\nBarn | Alla läser | Andel som läser | 60 %'),
    {
      kind: 'indicators',
      entries: [{ title: 'Andel som läser', unit: '%', values: [{ date: '2016', value: 60 }] }],
      goals: [['Barn', 'Alla läser']],
    },
  );

  readsTable(
    'has the values of others of the same year beside its own',
    lines('Indikator | Orten 2019 | Länet 2019 | Källa\nBrott | 7 | 11 | Brå'),
    {
      kind: 'indicators',
      entries: [
        {
          title: 'Brott',
          values: [{ date: '2019', value: 7 }],
          comparisons: [{ title: 'Länet 2019', date: '2019', value: 11 }],
          source: { title: 'Brå' },
        },
      ],
    },
  );
});
