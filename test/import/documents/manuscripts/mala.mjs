import * as b from '../make/blocks.mjs';

const { swedish } = b;

/** Malå kommun: Strategi för integration. */
export function manuscript(content) {
  const [what, vision, now, goals] = content.sections;
  const [journey] = content.journeys;
  const step = (i, number) => {
    const { label, title, body } = journey.steps[i];
    const [first, ...rest] = b.blocksOf(body);
    const lead = `**${number} ${swedish(label)} – ${b.small(swedish(title))}.**`;
    return [b.paragraph(`${lead} ${first.text}`), ...rest];
  };
  const goal = ({ title, topics, aims, commitments, figure }, and) => {
    const names = topics.map(swedish);
    return [
      b.heading(2, swedish(title)),
      b.paragraph(and ? `*${names.slice(0, -1).join(', ')} och ${names.at(-1)}*` : `*${names.join(', ')}*`),
      b.figure('Fotografi', figure.credit ? `${figure.caption}, ${figure.credit}` : figure.caption),
      b.heading(3, 'Vi vill'),
      b.bullets(...aims.map(swedish)),
      b.heading(3, 'Vi ska'),
      b.bullets(...commitments.map(swedish)),
    ];
  };
  return {
    title: swedish(content.title),
    header: '2021 - 2025',
    blocks: [
      b.title(swedish(content.title)),
      b.subtitle('Malå kommun'),
      b.paragraph('2021 - 2025', { centred: true }),
      b.paragraph(`**${swedish(content.subtitle)}**`, { centred: true }),
      b.pageBreak(),
      b.contents('Innehåll', [
        [1, 'Vår integrationsstrategi', 3],
        [1, 'Vad vill vi med integrationen?', 3],
        [1, 'Integrationsstrategins mål i tre steg', 3],
        [2, 'Tillhörighet', 3],
        [2, 'Framtid', 3],
        [2, 'Fritid', 3],
        [1, 'Läget just nu', 4],
        [1, 'Malå kommuns mål i ovan nämnda tre steg', 5],
        [1, 'Revidering och uppföljning', 6],
      ]),
      b.pageBreak(),
      b.heading(1, swedish(what.title)),
      ...b.blocksOf(what.body),
      b.heading(1, swedish(vision.title)),
      ...b.blocksOf(vision.body),
      b.heading(1, swedish(journey.title)),
      ...b.blocksOf(journey.intro),
      ...step(0, '1)'),
      ...step(1, '2)'),
      ...step(2, '3)'),
      b.heading(1, swedish(now.title)),
      ...now.sections.flatMap(({ title, body, figures = [] }) => [
        b.heading(2, swedish(title)),
        ...b.blocksOf(body),
        ...figures.map(({ caption }) => b.figure('Figur', caption)),
      ]),
      b.heading(1, swedish(goals.title)),
      ...goal(content.goals[0], true),
      ...goal(content.goals[1], false),
      ...goal(content.goals[2], true),
      b.heading(1, content.followUp.title),
      b.paragraph('Strategin ska både revideras och utvärderas, vid behov eller innan utgången av 2025.'),
    ],
  };
}
