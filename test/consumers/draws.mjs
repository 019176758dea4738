import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

/** Names that Node has too, and a page's own go before: its events are of its own classes. */
const OWN = /^(?:Event|EventTarget|CustomEvent|AbortController|AbortSignal|navigator|DOMException)$/;

/** Makes a window's globals Node's, as test runners do. */
export function become(window) {
  for (const name of Object.getOwnPropertyNames(window))
    if (!(name in globalThis) || OWN.test(name))
      Object.defineProperty(globalThis, name, { value: window[name], configurable: true, writable: true });
  for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent'])
    globalThis[name] = window[name].bind(window);
  Object.defineProperty(globalThis, 'window', { value: globalThis, configurable: true, writable: true });
}

/** Says that every widget does in tests in Node what it does on a page. Needs `npm run build`. */
export async function expectDrawn() {
  const plan = JSON.parse(
    await readFile(new URL('../../stories/framtidsplan.json', import.meta.url), 'utf8'),
  );
  // As a test imports it: by the package's own name, and Lit by Node's conditions.
  await import('samsyn/define');
  const { WIDGETS } = await import('samsyn/server');
  const { isServer } = await import('lit');
  assert.equal(isServer, true, 'Node gives a test the build of Lit for servers');

  const textBelow = (root) =>
    [...root.childNodes]
      .map(
        (node) =>
          `${node.shadowRoot ? textBelow(node.shadowRoot) : ''} ${node.nodeName === 'STYLE' ? '' : node.childNodes.length ? textBelow(node) : (node.nodeValue ?? '')}`,
      )
      .join(' ');
  const settle = async (element) => {
    await element.updateComplete;
    for (const inner of element.shadowRoot.querySelectorAll('*'))
      if (inner.localName.startsWith('samsyn-')) await settle(inner);
  };

  for (const widget of WIDGETS)
    test(`samsyn-${widget} draws its content`, async () => {
      const element = document.createElement(`samsyn-${widget}`);
      element.content = plan;
      const told = new Promise((resolve, reject) => {
        element.addEventListener('samsyn-load', resolve);
        element.addEventListener('samsyn-error', ({ detail }) => reject(new Error(JSON.stringify(detail))));
      });
      document.body.append(element);
      await told;
      await settle(element);
      assert.ok(textBelow(element.shadowRoot).replace(/\s+/g, ' ').length > 40);
      assert.equal(element.shadowRoot.querySelector('[part~=error]'), null);
      element.remove();
    });

  test('src is fetched, and what comes of it is told', async (t) => {
    const asked = [];
    t.mock.method(globalThis, 'fetch', async (url) => {
      asked.push(String(url));
      return asked.length === 1 ? Response.json(plan) : new Response('', { status: 404 });
    });
    for (const [src, name] of [
      ['/plan.json', 'samsyn-load'],
      ['/borta.json', 'samsyn-error'],
    ]) {
      const element = document.createElement('samsyn-goal-card');
      element.setAttribute('src', src);
      const told = new Promise((resolve) => element.addEventListener(name, resolve, { once: true }));
      document.body.append(element);
      await told;
      await element.updateComplete;
      assert.equal(/\p{L}/u.test(textBelow(element.shadowRoot)), true);
      element.remove();
    }
    assert.deepEqual(
      asked.map((url) => new URL(url).pathname),
      ['/plan.json', '/borta.json'],
    );
  });

  test('a link within the page is followed', async () => {
    document.body.replaceChildren();
    const [journey, grid] = ['journey', 'goal-grid'].map((name) => document.createElement(`samsyn-${name}`));
    for (const element of [grid, journey]) {
      element.content = plan;
      document.body.append(element);
      await element.updateComplete;
    }
    await journey.updateComplete;
    const link = journey.shadowRoot.querySelector('a[href^="#"]');
    link.click();
    assert.equal(location.hash, link.getAttribute('href'));
  });
}
