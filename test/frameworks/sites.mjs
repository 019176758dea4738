import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { comes, headings } from './reads.mjs';
import { serve } from './serve.mjs';

/**
 * The frameworks that draw a site's pages on a server and lead from one to the next in the browser: how each is
 * built, and what then gives its pages, a program at a port or a folder.
 */
export const SITES = [
  {
    name: 'next',
    build: ['next', 'build'],
    program: (port) => ['node_modules/next/dist/bin/next', 'start', '--port', port],
  },
  // Asks for a newer Node than ours; its optional packages bring one.
  { name: 'sveltekit', build: ['vite', 'build', '--logLevel', 'warn'], out: 'build' },
  // Asks for a newer Node too, and its modules for an older Vite than the newest.
  { name: 'nuxt', build: ['nuxt', 'build'], program: () => ['.output/server/index.mjs'], node: true },
  // Written in Markdown, with a script that nothing bundles; its links open their pages.
  { name: 'eleventy', build: ['eleventy', '--quiet'], drawn: true },
];

const PORT = '4173';
const ORIGIN = `http://127.0.0.1:${PORT}`;

/** Starts what gives a site's pages, and waits until it does. */
async function start({ program, node, out }, folder) {
  if (out) {
    const server = await serve(path.join(folder, out), undefined, Number(PORT));
    return () => server.close();
  }
  const running = spawn(
    node ? path.join(folder, 'node_modules/.bin/node') : process.execPath,
    program(PORT),
    {
      cwd: folder,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', PORT, HOST: '127.0.0.1' },
    },
  );
  let said = '';
  for (const stream of [running.stdout, running.stderr]) stream.on('data', (text) => (said += text));
  const isUp = () =>
    fetch(ORIGIN).then(
      ({ ok }) => ok,
      () => false,
    );
  await comes(isUp, true);
  return async () => {
    const ended = new Promise((resolve) => running.once('exit', resolve));
    // Asked politely it would wait for connections that are kept.
    running.kill('SIGKILL');
    await ended;
    assert.doesNotMatch(said, /finns redan|error/i);
  };
}

/** Opens the site for as long as it is read; what its pages and its server say of faults is one. */
async function onSite(browser, site, folder, read) {
  const stop = await start(site, folder);
  const page = await browser.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    // Chromium says of a template that a framework draws what the site's own code then does: that it is to be set anew.
    const isExpected = /404|saknas|Use setHTMLUnsafe\(\)/.test(message.text());
    if (/^(?:error|warn)/.test(message.type()) && !isExpected) faults.push(message.text());
  });
  try {
    await read(page);
    assert.deepEqual(faults, []);
  } finally {
    await page.close();
    await stop();
  }
}

const given = (page) => () => headings(page, '#given');
const drawn = (page) => () => headings(page, 'samsyn-roles-table');
const heard = (page) => () =>
  page.$eval('output', ({ textContent }) => textContent.trim().split(' ').sort().join(' '));
const go = (page, href) => page.$eval(`a[href="${href}"]`, (link) => link.click());

/** What a reader meets on a site, without a script and with one, and after a link that the framework leads on by. */
export const read = [
  [
    'without scripts its fallback is read, and what the server has drawn',
    (browser, site, folder) =>
      onSite(browser, site, folder, async (page) => {
        await page.setJavaScriptEnabled(false);
        await page.goto(ORIGIN);
        const fallback = await page.$eval('#given', ({ innerText }) => innerText.trim());
        assert.equal(fallback, 'Målet Framtid');
        assert.deepEqual(await drawn(page)(), ['h2 Roller']);
      }),
  ],
  [
    'on the first load properties and events arrive',
    (browser, site, folder) =>
      onSite(browser, site, folder, async (page) => {
        await page.goto(ORIGIN);
        await comes(given(page), ['h2 Framtid']);
        await comes(() => headings(page, '#heard'), ['h2 Tillhörighet']);
        await comes(heard(page), 'load not-found');
        await comes(drawn(page), ['h2 Roller']);
        await page.$eval('button', (button) => button.click());
        await comes(() => headings(page, '#heard'), ['h2 Fritid']);
        await comes(
          () => page.$$eval('samsyn-roles-table', (all) => all.map((one) => one.hasUpdated)),
          [true],
        );
      }),
  ],
  [
    'a page that a link leads on to shows the same as one that is opened',
    (browser, site, folder) =>
      onSite(browser, site, folder, async (page) => {
        await page.goto(ORIGIN);
        await comes(given(page), ['h2 Framtid']);
        await page.evaluate(() => (window.isSame = true));
        await go(page, '/plan');
        await comes(() => headings(page, '#fetched'), ['h2 Fritid']);
        await comes(() => headings(page, 'samsyn-goal-card:not([id])'), ['h2 Tillhörighet']);
        await go(page, '/');
        await comes(given(page), ['h2 Framtid']);
        await comes(drawn(page), ['h2 Roller']);
        await comes(heard(page), 'load not-found');
        assert.ok(await page.evaluate(() => window.isSame), 'the page was opened anew');
      }),
  ],
];
