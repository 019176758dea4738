/** Very long content, shown by the library's own elements, with a watch on the page's long tasks. */
const WORDS =
  'Kommunen ska göra det lättare att gå och cykla till skolan och arbetet i hela kommunen under året'.split(
    ' ',
  );
const many = (count, make) => Array.from({ length: count }, (_, i) => make(i));
const words = (from, count) => many(count, (k) => WORDS[(from * 7 + k * 3) % WORDS.length]).join(' ');
const FILE = { samsyn: '1.0', language: 'sv', title: 'Plan', publisher: { name: 'Exempelby kommun' } };

function longText(from) {
  let text = '';
  for (let i = from; text.length < 19_500; i++)
    text += `Vi ska **${words(i, 3)}** och [${words(i, 2)}](https://www.example.se/${i}) ${words(i, 25)}.\n\n- ${words(i, 6)}\n- *${words(i, 2)}*\n\n`;
  return text;
}

/** By kind: the element, and what it is given. */
const KINDS = {
  measures: () => [
    'samsyn-measure-list',
    {
      ...FILE,
      goals: many(40, (i) => ({ id: `mal-${i}`, title: `Mål ${i} ${words(i, 4)}` })),
      measures: many(20_000, (i) => ({
        id: `insats-${i}`,
        number: `${i + 1}`,
        title: words(i, 6),
        body: words(i + 3, 12),
        goals: [`mal-${Math.floor(i / 500)}`],
        responsible: [{ actor: `Nämnden ${i % 12}` }],
        due: '2028',
        status: ['planned', 'ongoing', 'done'][i % 3],
      })),
    },
  ],
  texts: () => [
    'samsyn-strategy',
    {
      ...FILE,
      sections: many(40, (i) => ({ id: `avsnitt-${i}`, title: `Avsnitt ${i}`, body: longText(i * 100) })),
    },
  ],
};

/** Shows a kind, and gives the milliseconds of the page's long tasks until all of it is there, the longest first. */
globalThis.showLong = async (kind) => {
  const [tag, content] = KINDS[kind]();
  const tasks = [];
  new PerformanceObserver((list) =>
    list.getEntries().forEach(({ duration }) => tasks.push(duration)),
  ).observe({ type: 'longtask' });
  const element = document.createElement(tag);
  document.getElementById('place').append(element);
  element.content = content;
  await new Promise((resolve) => element.addEventListener('samsyn-load', resolve, { once: true }));
  // The last frames, and what they are told of later.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  return tasks.sort((a, b) => b - a);
};
