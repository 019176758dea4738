import * as b from '../make/blocks.mjs';

/** Sollefteå kommun: Mål och inriktning för integration och flyktingmottagande. */
export function manuscript(content) {
  const [, goals, measures] = content.sections;
  const [reception, worth, settling] = content.goals;
  const [why, risk] = goals.sections;
  const [points] = content.principles;
  const [{ terms }, { terms: inMeasures }] = content.glossaries;
  const [consideration] = inMeasures;
  const measure = ({ title, body }, extra = '') =>
    [b.sentence(title), body ? b.swedish(body).replaceAll('\n\n', ' ') : '', extra].filter(Boolean).join(' ');
  const [homes, plan, equality, employer] = content.documents;
  return {
    title: content.title,
    header: 'Sollefteå kommun',
    blocks: [
      b.title(content.title),
      b.heading(1, content.sections[0].title),
      ...b.blocksOf(content.vision),
      b.heading(1, content.glossaries[0].title),
      b.paragraph(`**${terms[0].term}:** ${b.small(terms[0].definition)}`),
      b.heading(1, goals.title),
      ...b.blocksOf(reception.summary),
      ...b.blocksOf(worth.summary),
      ...b.blocksOf(why.body),
      b.paragraph(
        `Det övergripande målet: ${b.small(settling.summary)} Ansvaret är delat mellan individen och samhället. Samhället ger stöd i olika former, och stödet ska bidra till integration och egenförsörjning.`,
      ),
      ...b.blocksOf(risk.body),
      b.heading(2, points.title),
      b.bullets(...points.items.map(({ title }) => `${title}.`)),
      b.heading(1, measures.title),
      b.numbers(
        measure(
          content.measures[0],
          '(Målet finns också i Bostadsförsörjningsprogrammet, åtgärdsprogram 6.2.)',
        ),
        measure(content.measures[1]),
        measure(content.measures[2], `(Social hänsyn: ${b.small(consideration.definition)})`),
        measure(content.measures[3]),
        measure(content.measures[4]),
        measure(content.measures[5]),
      ),
      b.paragraph('**Relaterade dokument:**'),
      b.bullets(
        `${homes.title} (antagen av kommunfullmäktige 2018-04-23)`,
        `${plan.title} (fastställd av kommunfullmäktige 180625)`,
        `${equality.title} (fastställd av kommunstyrelsen 180109)`,
        `${employer.title} (fastställd av kommunstyrelsen 2018-03-07)`,
      ),
    ],
  };
}
