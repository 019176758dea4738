import { expect } from 'chai';
import { tableMeaning } from '../../../src/import/compose/tables/read-table.js';
import { sv } from '../../../src/import/words/sv.js';
import { readsTable } from './reads-table.fixtures.js';
import { lines, table } from './table.fixtures.js';

describe('A table of who does what', () => {
  readsTable(
    'has duties by lines and by lists',
    table([
      ['Myndighet', 'Ansvar'],
      ['Arbetsförmedlingen', 'Etableringsplan\nBosättning'],
      ['Migrationsverket', ['Asylprocessen', 'Bosättningsgrupper']],
      ['', 'Anhöriginvandring'],
    ]),
    {
      kind: 'roles',
      entries: [
        { actor: 'Arbetsförmedlingen', duties: ['Etableringsplan', 'Bosättning'] },
        { actor: 'Migrationsverket', duties: ['Asylprocessen', 'Bosättningsgrupper', 'Anhöriginvandring'] },
      ],
    },
  );

  for (const heads of [
    ['Roll', 'Ansvar'],
    ['Ansvarig nämnd', 'Roll'],
    ['Funktion', 'Ansvar och uppgifter'],
    ['Part', 'Roll'],
  ] as const)
    readsTable(
      `has who before what: ${heads.join(' and ')}`,
      table([[...heads], ['Rektorn', 'Leder arbetet'], ['Socialnämnden', 'Ger stöd']]),
      {
        kind: 'roles',
        entries: [
          { actor: 'Rektorn', duties: ['Leder arbetet'] },
          { actor: 'Socialnämnden', duties: ['Ger stöd'] },
        ],
      },
    );

  readsTable(
    'has those who act before what they answer for, where both heads may be either',
    lines(`
      Roll | Ansvar
      Kommunfullmäktige | Beslutar om planen.
      Miljönämnden | Leder arbetet.`),
    {
      kind: 'roles',
      entries: [
        { actor: 'Kommunfullmäktige', duties: ['Beslutar om planen.'] },
        { actor: 'Miljönämnden', duties: ['Leder arbetet.'] },
      ],
    },
  );

  readsTable(
    'may have those who act in its last column',
    lines(`
      Ansvar | Funktion
      Beslutar om planen. | Kommunfullmäktige
      Leder arbetet. | Miljönämnden`),
    {
      kind: 'roles',
      entries: [
        { actor: 'Kommunfullmäktige', duties: ['Beslutar om planen.'] },
        { actor: 'Miljönämnden', duties: ['Leder arbetet.'] },
      ],
    },
  );

  it('is known by the heading over it where few of its actors are', () => {
    const source = lines(
      'Lärarna | Polisen | Familjen | Migrationsverket\nSamtal | Trygghet | Läxor | Asyl',
      1,
    );
    expect(tableMeaning(source, { words: sv })?.kind).to.equal(undefined);
    expect(tableMeaning(source, { words: sv, heading: 'Roller i samhället' })?.kind).to.equal('roles');
  });

  readsTable(
    'has actors over its columns',
    lines(`
      Arbetsförmedlingen | Landstinget | Exempelby kommun
      Etableringsplan | Hälsoundersökning | Skola
      Bosättning | | Bostäder`),
    {
      kind: 'roles',
      entries: [
        { actor: 'Arbetsförmedlingen', duties: ['Etableringsplan', 'Bosättning'] },
        { actor: 'Landstinget', duties: ['Hälsoundersökning'] },
        { actor: 'Exempelby kommun', duties: ['Skola', 'Bostäder'] },
      ],
    },
  );
});
