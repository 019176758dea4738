/**
 * A document of 2,000 entries: as a kommun with a long plan, its measures and its indicators would have it. Goals are
 * too long to stand side by side, so that each has a card of its own.
 */
const PLACES = ['skolan', 'älvparken', 'torget', 'biblioteket', 'vårdcentralen', 'resecentrum', 'badhuset'];
const DOINGS = ['bygga ut', 'öppna', 'rusta upp', 'följa upp', 'samordna', 'tillgängliggöra', 'värna'];
const WHYS = [
  'så att fler kan gå och cykla dit',
  'tillsammans med föreningar och näringsliv',
  'med start i de områden där behoven är störst',
  'och redovisa hur det går varje år',
];
const of = (list, i) => list[i % list.length];
const many = (count, make) => Array.from({ length: count }, (_, i) => make(i));
const sentence = (i) => `Vi ska ${of(DOINGS, i)} ${of(PLACES, i * 3 + 1)} ${of(WHYS, i)}.`;
const paragraph = (i) => many(5, (j) => sentence(i * 5 + j * 3)).join(' ');

const ACTORS = 40;
const actor = (i) => `namnd-${(i % ACTORS) + 1}`;

/** How many of each there are: 2,000 in all, with steps, duties and sub-goals beside. */
const COUNTS = {
  sections: 300,
  goals: 400,
  measures: 700,
  indicators: 100,
  terms: 300,
  roles: 160,
  actors: ACTORS,
};

/** Gives the content; the same every time. */
export function largeDocument() {
  return {
    samsyn: '1.0',
    language: 'sv',
    title: 'Utvecklingsplan för Exempelby',
    publisher: { name: 'Exempelby kommun' },
    kind: 'plan',
    summary: paragraph(0),
    sections: many(COUNTS.sections, (i) => ({
      id: `avsnitt-${i + 1}`,
      label: String(i + 1),
      title: `Läget kring ${of(PLACES, i)} ${i + 1}`,
      body: `${paragraph(i)}\n\n${paragraph(i + 1)}`,
    })),
    goals: many(COUNTS.goals, (i) => ({
      id: `mal-${i + 1}`,
      label: `Mål ${i + 1}`,
      title: `En öppen mötesplats vid ${of(PLACES, i)} ${i + 1}`,
      summary: `${paragraph(i)} **Mål ${i + 1}** gäller hela kommunen.`,
      aims: many(2, (j) => `Nummer ${i + 1}.${j + 1}: att fler trivs vid ${of(PLACES, i + j)}`),
      commitments: many(3, (j) => `${i + 1}.${j + 1} ${sentence(i + j)} ${sentence(i * 2 + j)}`),
      responsible: [actor(i)],
    })),
    actors: many(COUNTS.actors, (i) => ({ id: actor(i), name: `Nämnden för ${of(PLACES, i)} ${i + 1}` })),
    roles: [
      {
        id: 'ansvar',
        title: 'Vem gör vad',
        entries: many(COUNTS.roles, (i) => ({
          actor: actor(i),
          duties: many(3, (j) => `Uppgift ${i + 1}.${j + 1}: ${sentence(i + j)}`),
        })),
      },
    ],
    measures: many(COUNTS.measures, (i) => ({
      id: `atgard-${i + 1}`,
      title: `Åtgärd ${i + 1}: ${of(DOINGS, i)} ${of(PLACES, i * 2)}`,
      body: sentence(i),
      goals: [`mal-${(i % COUNTS.goals) + 1}`],
      responsible: [actor(i)],
      due: String(2026 + (i % 5)),
      status: of(['planned', 'ongoing', 'done'], i),
    })),
    indicators: many(COUNTS.indicators, (i) => ({
      id: `indikator-${i + 1}`,
      title: `Andel som trivs vid ${of(PLACES, i)} ${i + 1}`,
      unit: 'procent',
      values: many(6, (j) => ({ date: String(2019 + j), value: 40 + ((i * 7 + j * 3) % 50) })),
    })),
    glossaries: [
      {
        id: 'begrepp',
        title: 'Begrepp',
        terms: many(COUNTS.terms, (i) => ({
          id: `begrepp-${i + 1}`,
          term: `Begrepp ${i + 1}`,
          definition: sentence(i),
        })),
      },
    ],
  };
}

/** Entries in it. */
export const ENTRIES = Object.values(COUNTS).reduce((sum, count) => sum + count, 0);
