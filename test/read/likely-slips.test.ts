import { expect } from 'chai';
import { isOneLetterFrom } from '../../src/read/did-you-mean.js';
import { readContent } from '../../src/read/read-content.js';
import { everything, kommun, KOMMUNER, minimal, type JsonObject } from './samples.js';

/** What is found, by code and pointer, with what is suggested. */
const found = (more: JsonObject): string[] => {
  const { content, problems } = readContent({ ...minimal, ...more });
  // A warning takes nothing away.
  expect(content).to.deep.equal({ ...minimal, ...more });
  return problems.map(({ code, pointer, severity, details }) =>
    [severity, code, pointer, ...(details?.['nearest'] ? [details['nearest']] : [])].join(' '),
  );
};
const actors: JsonObject[] = [
  { id: 'ks', name: 'Kommunstyrelsen', short: 'KS' },
  { id: 'socialnamnden', name: 'Socialnämnden' },
];

const SLIPS: Readonly<Record<string, readonly [more: JsonObject, ...found: string[]]>> = {
  'an address that begins with www': [
    { publisher: { name: 'A', url: 'www.exempelby.se' } },
    'warning odd-address /publisher/url https://www.exempelby.se',
  ],
  'an address that begins with a host': [
    { documents: [{ title: 'A', url: 'exempelby.se/plan.pdf' }] },
    'warning odd-address /documents/0/url https://exempelby.se/plan.pdf',
  ],
  'an address with half a protocol': [
    { documents: [{ title: 'A', url: 'https//exempelby.se' }] },
    'warning odd-address /documents/0/url https://exempelby.se',
  ],
  'an e-mail address where a page should be': [
    { source: { url: 'anna@exempelby.se' } },
    'warning odd-address /source/url mailto:anna@exempelby.se',
  ],
  'a link in a text to a host': [
    { summary: 'Läs [planen](www.exempelby.se/plan) nu.' },
    'warning odd-address /summary https://www.exempelby.se/plan',
  ],
  'an e-mail address without an at sign': [
    { contacts: [{ role: 'A', email: 'Anna Berg' }] },
    'warning odd-email /contacts/0/email',
  ],
  'an e-mail address with a protocol': [
    { contacts: [{ role: 'A', email: 'mailto:anna@exempelby.se' }] },
    'warning odd-email /contacts/0/email anna@exempelby.se',
  ],
  'the status of a measure in Swedish': [
    { measures: [{ title: 'A', status: 'Försenad' }] },
    'warning own-word /measures/0/status delayed',
  ],
  'the status of a measure in capitals': [
    { measures: [{ title: 'A', status: 'DONE' }] },
    'warning own-word /measures/0/status done',
  ],
  'the status of a measure that is not in the document’s scale': [
    { samsyn: '1.1', statuses: [{ title: 'Klart' }], measures: [{ title: 'A', status: 'Försenad' }] },
    'warning own-word /measures/0/status delayed',
  ],
  'the kind of an actor in Swedish': [
    { actors: [{ name: 'A', kind: 'Nämnd' }] },
    'warning own-word /actors/0/kind committee',
  ],
  'a trend in Swedish': [
    { indicators: [{ title: 'A', trend: 'ökar' }] },
    'warning own-word /indicators/0/trend rising',
  ],
  'an actor one letter off': [
    { actors, owner: 'socialnamden' },
    'warning near-reference /owner socialnamnden',
  ],
  'an actor’s name one letter off': [
    { actors, goals: [{ title: 'A', responsible: ['Socialnämden'] }] },
    'warning near-reference /goals/0/responsible/0 Socialnämnden',
  ],
  'an actor’s id in capitals': [{ actors, owner: 'KS' }, 'warning near-reference /owner ks'],
  'a section with a heading alone': [
    { sections: [{ title: 'Inledning' }, { title: 'Mer', body: 'Ord' }] },
    'warning bare-heading /sections/0',
  ],
  'a journey without steps': [
    { journeys: [{ title: 'Vägen', steps: [] }] },
    'warning bare-heading /journeys/0',
  ],
  'a glossary without terms': [
    { glossaries: [{ title: 'Ord', terms: [] }] },
    'warning bare-heading /glossaries/0',
  ],
  'a named character in a name': [
    { actors: [{ name: 'Vård &amp; omsorg' }] },
    'warning markdown-html /actors/0/name',
  ],
};

/** What looks like a slip and may well be meant. */
const MEANT: Readonly<Record<string, JsonObject>> = {
  'addresses on the own site': {
    documents: ['plan.pdf', '/plan', './se/plan', '../a.se.html', '#a', '?a=b.se', 'arkiv/www.html'].map(
      (url) => ({ title: 'A', url }),
    ),
  },
  'addresses with a protocol': {
    documents: ['https://www.a.se', 'mailto:a@b.se', 'tel:+46900', 'http://a.se:80/'].map((url) => ({
      title: 'A',
      url,
    })),
  },
  'e-mail addresses': { contacts: [{ role: 'A', email: 'namn.namn+a@sub.exempelby.se' }] },
  'links in texts': { summary: '[a](plan.pdf) [b](https://www.a.se) [c](#a) `[d](www.a.se)` www.a.se' },
  'words of the document’s own': {
    decisions: [{ event: 'Antagen' }],
    measures: [{ title: 'A', status: 'Förslag' }],
    kind: 'Plan',
    indicators: [{ title: 'A', status: 'delvis uppfyllt' }],
  },
  'words of the document’s own scale': {
    samsyn: '1.1',
    statuses: [{ title: { sv: 'Klar', en: 'Done' } }, { id: 'forsenad', title: 'Efter' }, { title: 'Nått' }],
    measures: [
      { title: 'A', status: 'klar' },
      { title: 'B', status: 'Klar ' },
    ],
    indicators: [{ title: 'A', status: 'nått' }],
  },
  'bodies in words': {
    actors,
    goals: [
      { title: 'A', responsible: ['samtliga nämnder', 'KF', 'Socialnämnden', 'sociala nämnder', 'ts'] },
    ],
  },
  'headings alone, below a text that tells of them': {
    sections: [
      {
        title: 'Plan',
        body: 'Under varje rubrik fylls något i.',
        sections: [{ title: 'A' }, { title: 'B' }],
      },
    ],
  },
  'a heading above figures, parts or sections': {
    sections: [
      { title: 'A', figures: [{ src: 'a.png', alt: 'A' }] },
      { title: 'B', parts: ['goals'] },
      { title: 'C', sections: [{ body: 'Ord' }] },
    ],
  },
  'less than, and an ampersand': { title: 'Vård & omsorg < 10 km, <namn>' },
};

describe('what is sound and hardly meant', () => {
  for (const [what, [more, ...slips]] of Object.entries(SLIPS))
    it(`is told of, with what was meant, and shown all the same: ${what}`, () => {
      expect(found(more)).to.deep.equal(slips);
    });

  for (const [what, more] of Object.entries(MEANT))
    it(`is not told of where it may well be meant: ${what}`, () => {
      expect(found(more)).to.deep.equal([]);
    });

  it('is not in the files that are shown to the world', async () => {
    const others = await Promise.all(
      ['/stories/framtidsplan.json', '/stories/exempelby.json', '/test/bench/exempelby.json'].map(
        async (address) => (await (await fetch(address)).json()) as JsonObject,
      ),
    );
    for (const file of [everything(), ...others, ...(await Promise.all(KOMMUNER.map(kommun)))])
      // One has HTML in a text, to show what becomes of it.
      expect(readContent(file).problems.filter(({ code }) => code !== 'markdown-html')).to.deep.equal([]);
  });

  it('costs little in a file where everything is compared with everything', () => {
    const names = (start: string): string[] => Array.from({ length: 5000 }, (_, i) => `${start} ${i}`);
    const file = {
      ...minimal,
      actors: names('Nämnden').map((name) => ({ name })),
      goals: [{ title: 'A', responsible: names('Kontoret') }],
    };
    const start = performance.now();
    readContent(file);
    expect(performance.now() - start).to.be.below(1000);
  });
});

describe('isOneLetterFrom', () => {
  const CASES: readonly (readonly [string, string, boolean])[] = [
    ['nämnd', 'nämd', true],
    ['nämnd', 'nämndd', true],
    ['nämnd', 'nömnd', true],
    ['nämnd', 'nämdn', true],
    ['nämnd', 'nämnd', false],
    ['nämnd', 'nåmnt', false],
    ['nämnd', 'nämndxy', false],
    ['abcd', 'badc', false],
    ['', 'a', true],
  ];
  for (const [a, b, is] of CASES)
    it(`is ${is} of ${a} and ${b}, either way`, () => {
      expect([isOneLetterFrom(a, b), isOneLetterFrom(b, a)]).to.deep.equal([is, is]);
    });
});
