import * as b from '../make/blocks.mjs';

const { swedish } = b;
const COLUMNS = ['FoK', 'KS', 'SBF', 'SOC', 'UTB'];

/** Kalix kommun: Integrationsplan. */
export function manuscript(content) {
  const [intro, purpose, areas, responsibility, example] = content.sections;
  const [policy] = intro.sections;
  const [roles] = content.roles;
  const [principles] = content.principles;
  const [fund, state] = content.funding;
  const [who, group, proposal] = content.measures;
  const goal = ({ code, title, summary, body, goals }) => [
    b.heading(2, swedish(title), code ? { number: `${code}.`, numbering: 'areas' } : {}),
    ...b.blocksOf(summary),
    ...(body ? b.blocksOf(body) : []),
    b.table(
      [...COLUMNS, ''],
      goals.map((entry) => [...COLUMNS.map(() => b.box), swedish(entry.summary)]),
    ),
  ];
  const duties = roles.entries.map((entry) => entry.duties.map(swedish));
  return {
    title: swedish(content.title),
    header: 'Kalix kommun – Integrationsplan',
    blocks: [
      b.paragraph('KALIX KOMMUN', { centred: true }),
      b.paragraph('”Där älven möter havet”', { centred: true }),
      b.title(`${swedish(content.title)}, ${swedish(content.subtitle)}`),
      b.paragraph('Kalix kommun', { centred: true }),
      {
        kind: 'facts',
        rows: [
          ['Dokumentnamn', 'Dokumenttyp', 'Fastställd/upprättad', 'Beslutsinstans'],
          ['Integrationsplan', 'Plan', '2016-06-20, § 108', 'Kommunfullmäktige'],
          ['Dokumentansvarig/processägare', 'Version', 'Senast reviderad', 'Giltigt till'],
          ['Kommunfullmäktige', '1', '', ''],
        ],
      },
      b.paragraph('Antagen av kommunfullmäktige 2016-06-20', { centred: true }),
      b.pageBreak(),
      b.heading(1, swedish(intro.title)),
      b.heading(2, swedish(policy.title)),
      ...b.blocksOf(policy.body),
      b.quote(`”${swedish(content.vision)}”`),
      ...b.blocksOf(policy.sections[0].body),
      ...b.blocksOf(content.summary),
      b.paragraph(
        `Planen vänder sig till alla verksamheter inom kommunen och till verksamheter utanför kommunen. ${intro.sections[2].body}`,
      ),
      b.heading(1, swedish(purpose.title)),
      ...b.blocksOf(purpose.body),
      b.heading(1, swedish(areas.title)),
      b.heading(1, swedish(areas.sections[0].title)),
      ...content.goals.flatMap(goal),
      b.heading(1, swedish(responsibility.title)),
      b.paragraph(
        [
          swedish(responsibility.body),
          b.sentence(swedish(who.title)),
          b.sentence(swedish(group.title)),
          'Integrationsplanen ska tydligt visa vad som ska göras.',
          b.sentence(swedish(proposal.title)),
          'Nämndens förslag beskriver hur verksamheterna ska bidra. Nämndernas förslag sammanställs innan de antas av kommunstyrelsen.',
          'Handlingsplanerna ska följas upp varje år och ingå i det årliga mål- och budgetplaneringsarbetet.',
          'Kommunstyrelsen ansvarar för både uppföljning och revidering.',
        ].join(' '),
      ),
      b.heading(1, fund.title),
      b.paragraph(`För åren 2016-2018 finns en integrationsfond. ${fund.body}`),
      b.heading(1, `${swedish(example.label)}. ${swedish(example.title)}`),
      ...b.blocksOf(example.body),
      ...example.sections.flatMap(({ label, title }) => [
        b.heading(2, swedish(title), { number: `${label}.`, numbering: 'example' }),
        b.bullets(''),
      ]),
      b.heading(1, `${swedish(roles.label)}. ${swedish(roles.title)}`),
      b.table(
        [
          'Arbetsförmedlingen',
          'Landstinget',
          'Kalix kommun',
          'Migrationsverket',
          'Försäkringskassan',
          'Länsstyrelsen',
        ],
        [...Array(Math.max(...duties.map(({ length }) => length))).keys()].map((row) =>
          duties.map((list) => list[row] ?? ''),
        ),
      ),
      ...b.blocksOf(roles.note),
      b.paragraph(`Kommunen får statlig ersättning. ${swedish(state.body).split('. ')[1]}`),
      b.heading(1, `${swedish(principles.label)}. ${swedish(principles.title)}`),
      b.numbers(...principles.items.map(({ body }) => swedish(body))),
    ],
  };
}
