import * as b from '../make/blocks.mjs';

const outline = (number) => ({ number, numbering: 'outline' });

/** Krokoms kommun: Integrationsstrategi. */
export function manuscript(content) {
  const [strategy] = content.sections;
  const [background, priorities] = strategy.sections;
  const [grounds, regional] = background.sections;
  const [terms, kinds] = content.glossaries;
  const [dialogue] = content.participation;
  const [work, together, education, roads, culture] = content.goals;
  const goal = (heading, { summary, body, commitments = [], note }, who) => [
    b.heading(3, heading),
    ...b.blocksOf(summary),
    ...(body ? b.blocksOf(body) : []),
    ...commitments.map((text) => b.paragraph(`${who} ska ${b.swedish(text)}.`)),
    ...(note ? b.blocksOf(note) : []),
  ];
  return {
    title: content.title,
    header: 'Integrationsstrategi',
    blocks: [
      b.paragraph(content.publisher.name.sma, { centred: true }),
      b.title(content.title),
      b.subtitle('Krokoms kommun'),
      b.paragraph(`*${content.publisher.slogan}*`, { centred: true }),
      b.pageBreak(),
      b.heading(1, kinds.title),
      ...kinds.terms.map(({ term, definition }) =>
        b.paragraph(
          `**${term.toUpperCase()}** – ${definition.startsWith('Krokoms') ? definition : b.small(definition)}`,
        ),
      ),
      b.paragraph('**Fastställt av:** Kommunfullmäktige'),
      b.paragraph('**Datum:** 22 februari 2017'),
      b.pageBreak(),
      b.contents('Innehåll', [
        [1, '1 Integrationsstrategi Krokoms kommun', 5],
        [2, '1.1 Bakgrund', 5],
        [2, '1.2 Begreppsförklaring', 6],
        [2, '1.3 Prioriteringar av strategiområden', 6],
      ]),
      b.pageBreak(),
      b.heading(1, strategy.title, outline('1')),
      ...b.blocksOf(strategy.body),
      b.heading(2, background.title, outline('1.1')),
      b.heading(3, grounds.title),
      ...b.blocksOf(grounds.body),
      b.heading(3, regional.title),
      ...b.blocksOf(regional.body),
      b.heading(3, dialogue.title),
      b.paragraph(
        `Under våren och hösten 2015 hölls medborgardialoger för alla som ville vara med. ${b.swedish(dialogue.body)}`,
      ),
      b.bullets(...dialogue.results),
      b.heading(2, terms.title, outline('1.2')),
      ...terms.terms.flatMap(({ term, definition }) => [b.heading(3, term), b.paragraph(definition)]),
      b.heading(2, priorities.title, outline('1.3')),
      ...b.blocksOf(priorities.body),
      b.numbers(work.title, together.title),
      b.paragraph(
        `${work.title}: ${b.small(work.priority.reason)} ${together.title}: ${b.small(together.priority.reason)}`,
      ),
      ...goal(`${work.label} - ${work.title}`, work, 'Krokoms kommun'),
      ...goal(`${together.label} - ${together.title}`, together, 'Krokoms kommun'),
      ...goal(education.title, education, 'Kommunen'),
      ...goal(roads.title, roads, 'Krokoms kommun'),
      ...goal(culture.title, culture, 'Kommunen'),
    ],
  };
}
