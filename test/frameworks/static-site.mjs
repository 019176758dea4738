import assert from 'node:assert/strict';
import { comes, headings } from './reads.mjs';
import { serve } from './serve.mjs';

const DRAWN = 'samsyn-goal-card:not([src]), samsyn-roles-table';
const FETCHED = 'samsyn-goal-card[src]';
const IN_SHADOW = ['h2 Tillhörighet', 'h2 Roller'];
/** Every heading that the server has drawn, those of the plain form last. */
const READ = [
  'h1 Strategi för integration',
  'h2 Tillhörighet',
  'h3 Vi vill',
  'h2 Roller',
  'h2 Fritid',
  'h3 Vi ska',
];

/** Opens a built site's page for as long as it is read; what goes wrong in it is a fault. */
async function onPage(browser, folder, read) {
  const server = await serve(folder);
  const page = await browser.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (/^(?:error|warn)$/.test(message.type())) faults.push(message.text());
  });
  try {
    await read(page, `http://127.0.0.1:${server.address().port}/`);
    assert.deepEqual(faults, []);
  } finally {
    await page.close();
    server.close();
  }
}

/** Keeps back the scripts until the page has been looked at, and tells what it asks for. */
async function holdScripts(page) {
  const held = [];
  const asked = [];
  let hold = (request) => held.push(request);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    asked.push(pathname);
    if (pathname.endsWith('.js')) hold(request);
    else void request.continue();
  });
  const release = () => {
    hold = (request) => void request.continue();
    held.forEach(hold);
  };
  const files = () => asked.filter((pathname) => pathname.endsWith('.json'));
  return { release, files };
}

/** The headings that a screen reader meets, those in shadow roots among them. */
async function heard(page) {
  const below = ({ role, level, name, children = [] }) => [
    ...(role === 'heading' ? [`h${level} ${name}`] : []),
    ...children.flatMap(below),
  ];
  return below(await page.accessibility.snapshot());
}

/** Remembers each node that the server has drawn, but for style sheets, which the elements share later. */
const remember = (page) =>
  page.evaluate((drawn) => {
    const below = (node) =>
      node.nodeName === 'STYLE' ? [] : [node, ...[...node.childNodes].flatMap((child) => below(child))];
    window.nodesOf = ({ shadowRoot }) => below(shadowRoot).filter((node) => !(node instanceof Comment));
    window.before = new Map([...document.querySelectorAll(drawn)].map((one) => [one, window.nodesOf(one)]));
  }, DRAWN);

/** Whether each drawn element is alive, and which of its nodes are gone or new. */
const kept = (page) =>
  page.evaluate(() => {
    const said = ({ nodeName, textContent }) => `${nodeName} ${textContent.trim().slice(0, 40)}`;
    return [...window.before].map(([element, before]) => {
      const now = window.nodesOf(element);
      return {
        alive: element.hasUpdated === true,
        gone: before.filter((node) => !now.includes(node)).map(said),
        new: now.filter((node) => !before.includes(node)).map(said),
      };
    });
  });

/** What becomes of a page that a server has drawn, without a script and with one. */
export const drawnOnServer = [
  [
    'a reader without scripts meets its goals',
    (browser, folder) =>
      onPage(browser, folder, async (page, url) => {
        await page.setJavaScriptEnabled(false);
        await page.goto(url);
        assert.deepEqual(await headings(page, DRAWN), IN_SHADOW);
        assert.deepEqual(await headings(page, FETCHED), ['none']);
        assert.deepEqual(await heard(page), READ);
        const fallback = await page.$eval(FETCHED, ({ innerText }) => innerText.trim());
        assert.equal(fallback, 'Målet Framtid');
      }),
  ],
  [
    'the script goes on from what the server has drawn, and fetches nothing for it',
    (browser, folder) =>
      onPage(browser, folder, async (page, url) => {
        const { release, files } = await holdScripts(page);
        const opened = page.goto(url);
        await page.waitForFunction(() => document.readyState !== 'loading' && document.querySelector('main'));
        assert.deepEqual(await heard(page), READ);
        await remember(page);
        release();
        await opened;
        await comes(() => headings(page, FETCHED), ['h2 Framtid']);
        const whole = { alive: true, gone: [], new: [] };
        await comes(() => kept(page), [whole, whole]);
        assert.deepEqual(await heard(page), [...READ, 'h2 Framtid', 'h3 Vi vill']);
        // The one that asks is the one that no server has drawn.
        assert.deepEqual(files(), ['/strategi.json']);
      }),
  ],
];
