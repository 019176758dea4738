/**
 * The four sections' markup, written once for the static page and the floor.
 *
 * Every function takes `h(tag, attributes, ...children)`, which makes either text (`asText`, at build
 * time) or nodes (`asNode`, in the browser). A child that is a string is text, never markup.
 */

const INLINE = /\*\*(.+?)\*\*|_(.+?)_|`(.+?)`|\[(.+?)\]\((.+?)\)/g;
const SOUND_ADDRESS = /^(?:https?:|mailto:|tel:|[^:]*$)/i;

/** Gives the children of a text with inline Markdown: strong, emphasis, code and links. */
export function inline(h, text) {
  const children = [];
  let end = 0;
  for (const [all, strong, em, code, label, address, at] of matches(text)) {
    children.push(text.slice(end, at));
    if (strong) children.push(h('strong', {}, strong));
    else if (em) children.push(h('em', {}, em));
    else if (code) children.push(h('code', {}, code));
    else children.push(SOUND_ADDRESS.test(address) ? h('a', { href: address }, label) : label);
    end = at + all.length;
  }
  return [...children, text.slice(end)];
}

/** Gives the card of one goal. */
export const goalCard = (h, goal) =>
  h(
    'article',
    { class: 'goal' },
    h('h3', {}, h('span', { class: 'label' }, goal.label), ' ', goal.title),
    h('p', {}, inline(h, goal.summary)),
    h('h4', {}, 'Vi vill'),
    list(h, goal.aims),
    h('h4', {}, 'Vi ska'),
    list(h, goal.commitments),
  );

/** Gives all goals' cards, side by side. */
export const goalGrid = (h, goals) =>
  h(
    'div',
    { class: 'goals' },
    goals.map((goal) => goalCard(h, goal)),
  );

/** Gives the steps of a journey in their order. */
export const journey = (h, { title, steps }) => [
  h('h2', {}, title),
  h(
    'ol',
    { class: 'steps' },
    steps.map((step) =>
      h(
        'li',
        {},
        h('h3', {}, h('span', { class: 'label' }, step.label), ' ', step.title),
        h('p', {}, inline(h, step.body)),
      ),
    ),
  ),
];

/** Gives the row of one actor; `names` maps actors' ids to their names. */
export const roleRow = (h, { actor, duties }, names) =>
  h('tr', {}, h('th', { scope: 'row' }, names[actor] ?? actor), h('td', {}, list(h, duties)));

/** Gives the table of who does what. */
export const rolesTable = (h, { title, entries }, names) => [
  h('h2', {}, title),
  h(
    'table',
    {},
    h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, 'Aktör'), h('th', { scope: 'col' }, 'Uppgifter'))),
    h(
      'tbody',
      {},
      entries.map((entry) => roleRow(h, entry, names)),
    ),
  ),
];

/** Gives the row of one goal in a matrix; `answer` says what a box says. */
export const matrixRow = (h, { title, responsible }, answer) =>
  h(
    'tr',
    {},
    h('th', { scope: 'row' }, title),
    responsible.map((box) => h('td', {}, answer(box))),
  );

/** Gives the table of goals by actors. */
export const matrix = (h, { goals, actors }, answer) =>
  h(
    'table',
    {},
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        h('th', { scope: 'col' }, 'Mål'),
        actors.map(({ name }) => h('th', { scope: 'col' }, name)),
      ),
    ),
    h(
      'tbody',
      {},
      goals.map((goal) => matrixRow(h, goal, answer)),
    ),
  );

/** Gives one term and what it means. */
export const term = (h, { term, definition }) =>
  h('div', {}, h('dt', {}, term), h('dd', {}, h('p', {}, definition)));

/** Gives all terms. */
export const glossary = (h, { terms }) =>
  h(
    'dl',
    {},
    terms.map((one) => term(h, one)),
  );

/** Gives the numbered principles. */
export const principleList = (h, { title, items }) => [
  h('h2', {}, title),
  h(
    'ol',
    { class: 'principles' },
    items.map((item) => h('li', {}, h('h3', {}, item.title), h('p', {}, inline(h, item.body)))),
  ),
];

/** Maps the ids of a file's actors to their names. */
export const actorNames = (actors = []) => Object.fromEntries(actors.map(({ id, name }) => [id, name]));

/** The sections by name: content in, what `h` makes out. */
export const sections = {
  goals: (h, content) => goalGrid(h, content.goals),
  journey: (h, content) => journey(h, content.journeys[0]),
  roles: (h, content) => rolesTable(h, content.roles[0], actorNames(content.actors)),
  principles: (h, content) => principleList(h, content.principles[0]),
};

/** An `h` that makes DOM nodes. */
export function asNode(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const name in attributes) element.setAttribute(name, attributes[name]);
  element.append(...children.flat(2));
  return element;
}

/** An `h` that makes HTML text, kept apart from plain text by its class. */
export const asText = (tag, attributes, ...children) =>
  new Markup(
    `<${tag}${Object.entries(attributes)
      .map(([name, value]) => ` ${name}="${escape(value)}"`)
      .join('')}>${htmlOf(children)}</${tag}>`,
  );

/** Gives the HTML of what the functions above return when `h` is `asText`. */
export const htmlOf = (children) =>
  [children]
    .flat(3)
    .map((child) => (child instanceof Markup ? child.html : escape(child)))
    .join('');

class Markup {
  constructor(html) {
    this.html = html;
  }
}

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text) => text.replace(/[&<>"]/g, (character) => ENTITIES[character]);
const list = (h, items) =>
  h(
    'ul',
    {},
    items.map((item) => h('li', {}, item)),
  );
const matches = (text) => Array.from(text.matchAll(INLINE), (match) => [...match.slice(0, 6), match.index]);
