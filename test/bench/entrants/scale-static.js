/** Hand-written HTML that is inserted at once: the parser's and the layout's own cost. */
import { offerBench } from '../page/scale.js';
import { asText, goalCard, goalGrid, htmlOf, roleRow, rolesTable } from './markup.js';
import { styles } from './styles.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets = [sheet];
const place = document.getElementById('place');

offerBench((kind, first, second, changed) => {
  const [whole, one, list] =
    kind === 'rows'
      ? [
          rolesTable(asText, first.roles[0], {}),
          roleRow(asText, second.roles[0].entries[changed], {}),
          'tbody',
        ]
      : [goalGrid(asText, first.goals), goalCard(asText, second.goals[changed]), '.goals'];
  const [wholeHtml, oneHtml] = [htmlOf(whole), htmlOf(one)];
  return {
    render: () => place.append(parse(place, wholeHtml)),
    update: () => {
      const parent = place.querySelector(list);
      parent.children[changed].replaceWith(parse(parent, oneHtml));
    },
  };
});

function parse(parent, html) {
  const range = document.createRange();
  range.selectNodeContents(parent);
  return range.createContextualFragment(html);
}
