/** One plain Lit element with all cards or rows; each state comes as the file's text. */
import { offerBench } from '../page/scale.js';
import './lit.js';

const place = document.getElementById('place');

offerBench((kind, ...states) => {
  const [first, second] = states.map((content) => JSON.stringify(content));
  const element = document.createElement(kind === 'rows' ? 'bench-lit-roles' : 'bench-lit-goals');
  const show = async (text) => {
    element.content = JSON.parse(text);
    await element.updateComplete;
  };
  return {
    render: () => {
      place.append(element);
      return show(first);
    },
    update: () => show(second),
  };
});
