/**
 * The library's own elements; each state comes as the file's text.
 *
 * `goals` are the sub-goals of one goal card, `cards` as many goal cards that share one content, `grid` the
 * goals of one grid, `rows` those of one roles table.
 */
import { offerBench } from '../page/scale.js';

const TAGS = {
  grid: 'samsyn-goal-grid',
  rows: 'samsyn-roles-table',
  matrix: 'samsyn-responsibility-matrix',
  terms: 'samsyn-glossary',
};
const place = document.getElementById('place');

offerBench((kind, ...states) => {
  const [first, second] = states.map((content) =>
    JSON.stringify(kind === 'goals' ? underOneGoal(content) : content),
  );
  let elements;
  const show = async (text) => {
    const content = JSON.parse(text);
    for (const element of elements) element.content = content;
    await Promise.all(elements.map((element) => element.updateComplete));
  };
  return {
    render: () => {
      if (kind === 'cards') {
        place.className = 'cards';
        elements = states[0].goals.map(({ id }) => goalCard(id));
      } else elements = [kind === 'goals' ? goalCard('alla') : document.createElement(TAGS[kind])];
      place.append(...elements);
      return show(first);
    },
    update: () => show(second),
  };
});

const underOneGoal = (content) => ({
  ...content,
  goals: [{ id: 'alla', title: 'Alla mål', goals: content.goals }],
});

function goalCard(item) {
  const element = document.createElement('samsyn-goal-card');
  element.setAttribute('item', item);
  return element;
}
