import { readsTable } from './reads-table.fixtures.js';
import { lines } from './table.fixtures.js';

describe('Other tables', () => {
  readsTable('tells terms', lines('Begrepp | Förklaring\nNyanländ | Den som nyss har kommit'), {
    kind: 'glossary',
    entries: [{ term: 'Nyanländ', definition: 'Den som nyss har kommit' }],
  });

  readsTable(
    'tells terms without heads under a heading',
    lines('Nyanländ | Den som nyss har kommit\nAsylsökande | Den som söker skydd'),
    { kind: 'glossary' },
    '1.2 Begreppsförklaring',
  );

  readsTable(
    'tells documents with their decisions',
    lines('Dokument | Antaget av | Datum\nBibliotekslag (2013:801) | Riksdagen | 2013\nPolicy | KF | 180625'),
    {
      kind: 'documents',
      entries: [
        {
          title: 'Bibliotekslag (2013:801)',
          relation: 'law',
          decision: { event: 'adopted', body: 'Riksdagen', date: '2013' },
        },
        {
          title: 'Policy',
          relation: 'based-on',
          decision: {
            event: 'adopted',
            body: 'Kommunfullmäktige',
            date: { date: '2018-06-25', text: '180625' },
          },
        },
      ],
    },
    'Styrande dokument',
  );

  readsTable(
    'tells decisions',
    lines(
      'Version | Datum | Ändring | Beslutad av\n1 | 2019-01-01 | Antagen | KF § 3\n2 | 2021-01-01 | Reviderad | KS § 7',
    ),
    {
      kind: 'decisions',
      entries: [
        {
          event: 'Antagen',
          body: 'Kommunfullmäktige',
          reference: '§ 3',
          date: '2019-01-01',
          note: 'Version: 1',
        },
        {
          event: 'Reviderad',
          body: 'Kommunstyrelsen',
          reference: '§ 7',
          date: '2021-01-01',
          note: 'Version: 2',
        },
      ],
    },
  );

  readsTable(
    'tells contacts, without persons’ names',
    lines(
      'Funktion | Namn | Telefon | E-post\nFolkhälsostrateg | Namn Namnsson | 0123-456 78 | halsa@exempelby.se',
    ),
    {
      kind: 'contacts',
      entries: [{ role: 'Folkhälsostrateg', email: 'halsa@exempelby.se', phone: '0123-456 78' }],
      unplaced: ['Namn Namnsson'],
    },
  );

  readsTable(
    'tells goals and those under them',
    lines('Mål | Delmål\nBoende | Bygga fler\n | Bygga billigare\nArbete | Fler i arbete'),
    {
      kind: 'goals',
      entries: [
        { title: 'Boende', goals: [{ title: 'Bygga fler' }, { title: 'Bygga billigare' }] },
        { title: 'Arbete', goals: [{ title: 'Fler i arbete' }] },
      ],
    },
  );

  readsTable('tells principles', lines('Princip | Innebörd\nÖppenhet | Vi är öppna'), {
    kind: 'principles',
    entries: [{ title: 'Öppenhet', body: 'Vi är öppna' }],
  });

  readsTable('are left to the caller where nobody knows them', lines('Frukt | Färg\nÄpple | Röd'), {
    kind: undefined,
  });
  readsTable('are left to the caller where they are empty', lines(' | \n | '), { kind: undefined });

  readsTable(
    'tells how to reach the publisher itself, where nobody else is named',
    lines(`
      Postadress | Besöksadress | Telefon | Webbplats | E-post
      517 83 Orten | Storgatan 2 | 033-23 13 00 | www.orten.se | kommunen@orten.s e`),
    {
      kind: 'contacts',
      entries: [
        {
          role: '',
          email: 'kommunen@orten.se',
          phone: '033-23 13 00',
          url: 'https://www.orten.se',
          postalAddress: '517 83 Orten',
          visitingAddress: 'Storgatan 2',
        },
      ],
    },
  );

  readsTable(
    'explains kinds of documents, and is no list of documents then',
    lines('Dokument | Innebörd\nPolicy | Vår hållning\nPlan | Uppdrag och ansvar'),
    {
      kind: 'glossary',
      entries: [
        { term: 'Policy', definition: 'Vår hållning' },
        { term: 'Plan', definition: 'Uppdrag och ansvar' },
      ],
    },
  );
});
