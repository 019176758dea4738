import { readsTable } from './reads-table.fixtures.js';
import { lines, table } from './table.fixtures.js';

describe('A table of facts', () => {
  const facts = {
    kind: 'Plan',
    edition: '1',
    revision: null,
    decisions: [{ event: 'Fastställd', date: '2016-06-20', reference: '§ 108', body: 'Kommunfullmäktige' }],
    factLabels: {
      kind: 'Dokumenttyp',
      edition: 'Version',
      revision: 'Senast reviderad',
      date: 'Fastställd',
      body: 'Beslutsinstans',
    },
  };

  readsTable(
    'has labels before values, two pairs on a row',
    lines(`
      Dokumenttyp | Plan | Fastställd | 2016-06-20, § 108
      Version | 1 | Beslutsinstans | KF
      Senast reviderad | | |`),
    { kind: 'facts', entries: [facts], unplaced: [] },
  );

  readsTable(
    'has labels above values',
    lines(`
      Dokumenttyp | Fastställd | Beslutsinstans
      Plan | 2016-06-20, § 108 | Kommunfullmäktige
      Version | Senast reviderad |
      1 | |`),
    { kind: 'facts', entries: [facts] },
  );

  readsTable(
    'has labels and values in the same cells, and what nobody knows among the words unplaced',
    table([
      ['Dokumenttyp\nPlan', 'Fastställd: 2016-06-20, § 108'],
      ['Beslutsinstans\nKF', 'Version: 1'],
      ['Senast reviderad:', ''],
    ]),
    { kind: 'facts', entries: [facts] },
  );

  readsTable('keeps what has no place', lines('Dokumenttyp | Plan\nFärg | Blå\nVersion | 2'), {
    kind: 'facts',
    unplaced: ['Färg: Blå'],
  });

  readsTable(
    'has a label of several words and its value, alone',
    lines('Dokumentet gäller för | Alla nämnder'),
    {
      kind: 'facts',
      entries: [{ audience: ['Alla nämnder'] }],
    },
  );

  readsTable('is none where one word and another stand alone', lines('Målgrupp | Alla'), { kind: undefined });
});
