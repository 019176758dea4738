import * as b from '../make/blocks.mjs';

/** Mölndals stad: sidan om integrationsstrategin. */
export function manuscript(content) {
  const [background, what, areas, plan] = content.sections;
  const [goal, process] = what.sections;
  const [principles] = content.principles;
  const [action] = content.measures;
  const [first, second] = b.blocksOf(background.body);
  return {
    title: content.title,
    header: 'Mölndals stad',
    blocks: [
      b.title(content.title),
      ...b.blocksOf(content.summary),
      b.heading(1, background.title),
      b.paragraph('Kommunfullmäktige beslutade om stadens integrationsstrategi i juni 2021.'),
      first,
      second,
      b.paragraph(
        'Strategin bygger på andra viktiga dokument, lagar och principer och stämmer överens med dem, bland annat FN:s mänskliga rättigheter, de globala hållbarhetsmålen i Agenda 2030 och EU:s principer för integration. Den ligger i linje med Sveriges nationella mål på integrationsområdet. Den stämmer förstås också överens med stadens övriga styrdokument, bland annat visionen och bemötandeplanen.',
      ),
      b.heading(1, what.title),
      ...b.blocksOf(what.body),
      b.heading(2, goal.title),
      ...b.blocksOf(goal.body),
      b.heading(2, process.title),
      b.paragraph(principles.intro),
      ...b.blocksOf(principles.items[0].body),
      b.heading(1, areas.title),
      ...b.blocksOf(areas.body),
      b.bullets(...content.goals.map(({ title }) => title)),
      ...b.blocksOf(areas.sections[0].body),
      b.heading(1, plan.title),
      ...b.blocksOf(plan.body),
      ...b.blocksOf(action.body),
      b.paragraph('Kontakt: integrationssamordnare'),
      b.paragraph('Senast uppdaterad:'),
    ],
  };
}
