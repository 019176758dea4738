/**
 * Compares an HTML with what an editor gave back: what became of a form, in data; `table.mjs` says it in words.
 *
 * Runs in a page, for its parser, and so has all it needs within itself.
 */
export function survey(before, after, form) {
  const words = (text) => text.replace(/[\s\u00a0]+/g, ' ').trim();
  const inside = (node) => (node.localName === 'template' ? node.content : node);
  const all = (root) => [...inside(root).children].flatMap((child) => [child, ...all(child)]);
  const read = (html) => {
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    const elements = [...all(parsed.head), ...all(parsed.body)];
    const nodes = elements.concat(parsed.body).flatMap((element) => [...inside(element).childNodes]);
    const isText = ({ nodeType, parentNode }) =>
      nodeType === Node.TEXT_NODE && !/^(?:script|style)$/.test(parentNode.localName);
    const texts = nodes
      .filter(isText)
      .map(({ data }) => words(data))
      .filter(Boolean);
    return { elements, texts, whole: words(texts.join(' ')) };
  };
  const less = (one, other) => [
    ...new Set(
      one.filter(
        (key) => one.filter((each) => each === key).length > other.filter((each) => each === key).length,
      ),
    ),
  ];
  const tags = ({ elements }) => elements.map(({ localName }) => localName);
  const attributes = ({ elements }, say) =>
    elements.flatMap((element) =>
      [...element.attributes].map(({ name, value }) => say(element.localName, name, value)),
    );
  const shape = ({ elements }) =>
    elements.map(({ localName, attributes: own }) =>
      [localName, ...[...own].map(({ name, value }) => `${name}=${words(value)}`).sort()].join(' '),
    );
  /** What gives the plain form its order: each heading, item, cell and link with its words. */
  const outline = ({ elements }) =>
    elements
      .filter((one) => one.matches('h1, h2, h3, h4, h5, h6, li, th, td, a[href]'))
      .map((one) => `${one.localName} ${one.href ?? ''} ${words(one.textContent)}`)
      .join('\n');

  const [were, are] = [read(before), read(after)];
  const missing = were.texts.filter((text) => !are.whole.includes(text));
  const find = (selector) => are.elements.find((element) => element.matches(selector));
  // An address may be written in another way, as long as it leads to the same place.
  const leads = (element, name, to) => {
    const address = element?.getAttribute(name);
    return Boolean(address) && new URL(address, location.href).href === new URL(to, location.href).href;
  };
  const FILE = '/samsyn/strategi.json';
  const works = {
    element: () => leads(find('samsyn-goal-card[item="tillhorighet"]'), 'src', FILE),
    link: () => leads(find('a[data-samsyn="goal-card"][data-item="tillhorighet"]'), 'href', FILE),
    box: () => {
      const box = find('div[data-samsyn="goal-card"][data-item="tillhorighet"]');
      return leads(box?.querySelector('a[href]'), 'href', FILE);
    },
    plain: () => !missing.length && outline(were) === outline(are),
    shadow: () => Boolean(find('template[shadowrootmode="open"]')?.content.querySelector('h2')),
    frame: () =>
      leads(find('iframe'), 'src', were.elements[0].getAttribute('src')) && !isDead(find('iframe')),
  };
  // A sandbox without these two runs no script of ours, or keeps it from the content file.
  const isDead = (frame) =>
    Boolean(frame?.hasAttribute('sandbox')) &&
    !['allow-scripts', 'allow-same-origin'].every((token) => frame.sandbox.contains(token));
  const lostTags = less(tags(were), tags(are));
  const kept = { elements: were.elements.filter(({ localName }) => tags(are).includes(localName)) };
  const named = (tag, name) => `${name} of ${tag}`;
  const valued = (tag, name, value) => `${name}="${value}"`;
  const lostAttributes = less(attributes(kept, named), attributes(are, named));
  const both = { elements: are.elements.filter(({ localName }) => tags(were).includes(localName)) };
  const addedAttributes = less(attributes(both, named), attributes(were, named));
  const isAddress = (one) => /^(?:href|src)=/.test(one);
  const isId = (one) => one.startsWith('id=');
  const addresses = [attributes(are, valued), attributes(kept, valued)].map((list) => list.filter(isAddress));
  return {
    exact: shape(were).join('\n') === shape(are).join('\n') && were.whole === are.whole,
    works: works[form](),
    missing,
    none: missing.length === were.texts.length,
    more: are.whole.length > were.whole.length + 5,
    link: Boolean(find('a[href]')),
    lostTags,
    lostAttributes,
    addedAttributes,
    isDead: isDead(find('iframe')),
    newAddresses: less(...addresses),
    newIds: less(...[attributes(are, valued), attributes(were, valued)].map((list) => list.filter(isId))),
    asText: /<\/?[a-z]/.test(are.whole),
  };
}
