import { expect } from 'chai';
import { documentsIn } from '../../../src/import/compose/facts/documents-in.js';
import { sv } from '../../../src/import/words/sv.js';

describe('documents that a sentence names', () => {
  const cases: readonly (readonly [string, readonly unknown[]])[] = [
    [
      'Rapporten följer Riktlinjer för minoriteters rättigheter (Dnr Kst 2013/162) och redovisas.',
      [
        {
          title: 'Riktlinjer för minoriteters rättigheter',
          decision: { event: 'adopted', reference: 'Dnr Kst 2013/162' },
        },
      ],
    ],
    [
      'Kommunstyrelsen antog 2011-11-28, § 306, Strategi för e-samhället från förbundet.',
      [
        {
          title: 'Strategi för e-samhället',
          decision: { event: 'adopted', body: 'Kommunstyrelsen', date: '2011-11-28', reference: '§ 306' },
        },
      ],
    ],
    [
      'Läs mer i Biblioteksplan för Ortens kommun.',
      [{ title: 'Biblioteksplan för Ortens kommun', relation: 'related' }],
    ],
    ['Plan för orten antogs 2020.', []],
    ['Nämnden följer upp Strategin för språk varje år.', []],
    ['Kommunens Program växer.', []],
  ];
  for (const [sentence, documents] of cases)
    it(`are found: ${sentence}`, () => expect(documentsIn(sentence, sv)).to.deep.equal(documents));
});
