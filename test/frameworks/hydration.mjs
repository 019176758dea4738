import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './packages.mjs';
import { comes, headings } from './reads.mjs';
import { serve } from './serve.mjs';

/** Draws the page as a server does, and builds what goes on from it in the browser. */
function drawnPage(folder) {
  for (const args of [
    ['--config', 'hydrated.config.js'],
    ['--ssr', 'src/draw.tsx', '--outDir', 'drawn'],
  ]) {
    const { status, output } = run(folder, ['vite', 'build', '--logLevel', 'warn', ...args]);
    assert.equal(status, 0, output);
  }
  const { stdout, stderr } = spawnSync(process.execPath, ['drawn/draw.js'], {
    cwd: folder,
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  const file = path.join(folder, 'hydrated/hydrated.html');
  const page = readFileSync(file, 'utf8');
  assert.ok(page.includes('<!--app-->'));
  writeFileSync(file, page.replace('<!--app-->', stdout.trim()));
  return stdout;
}

/** What becomes of a page that React has drawn on a server, in the browser. */
export const hydrated = [
  [
    'a server draws the components with their attributes and what stands in them',
    (_, folder) =>
      assert.match(
        drawnPage(folder),
        /<samsyn-goal-card id="given" class="card" item="framtid" heading-level="3"><p>Målet Framtid<\/p><\/samsyn-goal-card>/,
      ),
  ],
  [
    'React goes on from there, and properties and events arrive',
    async (browser, folder) => {
      const server = await serve(path.join(folder, 'hydrated'));
      const page = await browser.newPage();
      const faults = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        if (/^(?:error|warn)/.test(message.type()) && !/404/.test(message.text()))
          faults.push(message.text());
      });
      try {
        await page.goto(`http://127.0.0.1:${server.address().port}/hydrated.html`);
        const text = (selector) => page.$eval(selector, ({ textContent }) => textContent.trim());
        const press = (id) => page.$eval(`button#${id}`, (button) => button.click());
        const given = () => headings(page, '#given');
        await comes(given, ['h3 Framtid']);
        await comes(() => text('#shown'), '1');
        await comes(() => text('#faults'), 'not-found');
        const kept = () => [...window.before].map(({ isConnected, id }) => [id, isConnected]);
        assert.deepEqual(await page.evaluate(kept), [
          ['given', true],
          ['missing', true],
        ]);
        await press('item');
        await comes(given, ['h3 Fritid']);
        await press('content');
        await comes(given, ['h3 Fritid 2030']);
        await comes(() => text('#shown'), '2');
        await press('ref');
        await comes(() => text('#faults'), '3');
        // As on a page that React leads on to, drawn in the browser alone.
        await press('there');
        await comes(given, []);
        await press('there');
        await comes(given, ['h3 Fritid 2030']);
        await comes(() => text('#shown'), '3');
        const said = faults.filter((fault) => !/^Samsyn.*saknas/s.test(fault));
        assert.deepEqual(said, []);
      } finally {
        await page.close();
        server.close();
      }
    },
  ],
];
