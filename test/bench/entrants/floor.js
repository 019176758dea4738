/**
 * The functional floor: the least script that still does what a widget must. One request for all
 * elements, a check of the file, Markdown without HTML strings, a shadow root and a message on failure.
 */
import { asNode, sections } from './markup.js';
import { styles } from './styles.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);

const files = new Map();
const load = (src) => {
  if (!files.has(src))
    files.set(
      src,
      fetch(src)
        .then((response) => response.json())
        .then(sound),
    );
  return files.get(src);
};

const isText = (value) => typeof value === 'string';
const areTexts = (value) => Array.isArray(value) && value.every(isText);
const only = (list, isSound) => (Array.isArray(list) ? list.filter(isSound) : []);

/** Gives the content without the entries that cannot be shown. */
function sound(content) {
  if (!/^1\./.test(content.samsyn)) throw new Error('Filen är inte en innehållsfil i version 1.');
  return {
    actors: only(content.actors, ({ id, name }) => isText(id) && isText(name)),
    goals: only(
      content.goals,
      (goal) =>
        isText(goal.title) && isText(goal.summary) && areTexts(goal.aims) && areTexts(goal.commitments),
    ),
    journeys: only(content.journeys, ({ steps }) => only(steps, ({ body }) => isText(body)).length),
    roles: only(content.roles, ({ entries }) => only(entries, ({ duties }) => areTexts(duties)).length),
    principles: only(content.principles, ({ items }) => only(items, ({ body }) => isText(body)).length),
  };
}

customElements.define(
  'bench-floor',
  class extends HTMLElement {
    async connectedCallback() {
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheet];
      try {
        const content = await load(this.getAttribute('src'));
        root.append(...[sections[this.getAttribute('part')](asNode, content)].flat());
      } catch (error) {
        root.append(asNode('p', { role: 'alert' }, error.message));
      }
    }
  },
);
