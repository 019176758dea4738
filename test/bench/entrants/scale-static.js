/** Hand-written HTML that is inserted at once: the parser's and the layout's own cost. */
import { answer } from '../page/content.js';
import { offerBench } from '../page/scale.js';
import {
  asText,
  glossary,
  goalCard,
  goalGrid,
  htmlOf,
  matrix,
  matrixRow,
  roleRow,
  rolesTable,
  term,
} from './markup.js';
import { styles } from './styles.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets = [sheet];
const place = document.getElementById('place');

/** By kind: all entries, the one that is changed, and what they stand in. */
const parts = {
  goals: [({ goals }) => goalGrid(asText, goals), ({ goals }, i) => goalCard(asText, goals[i]), '.goals'],
  rows: [
    ({ roles }) => rolesTable(asText, roles[0], {}),
    ({ roles }, i) => roleRow(asText, roles[0].entries[i], {}),
    'tbody',
  ],
  matrix: [
    (content) => matrix(asText, content, answer),
    ({ goals }, i) => matrixRow(asText, goals[i], answer),
    'tbody',
  ],
  terms: [
    ({ glossaries }) => glossary(asText, glossaries[0]),
    ({ glossaries }, i) => term(asText, glossaries[0].terms[i]),
    'dl',
  ],
};

offerBench((kind, first, second, changed) => {
  const [all, one, list] = parts[kind];
  const [wholeHtml, oneHtml] = [htmlOf(all(first)), htmlOf(one(second, changed))];
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
