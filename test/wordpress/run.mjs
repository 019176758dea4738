import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { serve } from '../frameworks/serve.mjs';
import { findChromium } from '../support/browsers.mjs';
import { isTold } from '../support/told-table.mjs';
import { FORMS, formsOf } from './forms.mjs';
import { plugged, promises } from './plugin.mjs';
import { seen } from './seen.mjs';
import { table } from './table.mjs';
import { filtered, unpack } from './wordpress.mjs';

/*
 * Finds out what WordPress lets each role show: gives each form to the functions that WordPress itself saves and shows
 * content with, as Debian has it, puts what is left on a page with our script, and looks at it in a browser. The
 * outcome is `table.md`; if it has changed, this fails, and `--update` writes it anew. Our plugin is tried among the same
 * functions.
 */
const here = fileURLToPath(new URL('.', import.meta.url));
const root = path.join(here, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'samsyn-wordpress-'));
const tally = { passed: 0, failed: 0 };
const browser = await puppeteer.launch(await findChromium());
const server = await serve(folder);
try {
  mkdirSync(path.join(folder, 'debian'));
  const wordpress = unpack(path.join(folder, 'debian'));
  cpSync(path.join(root, 'dist'), path.join(folder, 'samsyn'), { recursive: true });
  cpSync(path.join(root, 'test/frameworks/strategi.json'), path.join(folder, 'samsyn/strategi.json'));
  const content = JSON.parse(readFileSync(path.join(folder, 'samsyn/strategi.json'), 'utf8'));
  const plugin = plugged(wordpress, folder);
  for (const [promise, keep] of promises)
    try {
      keep(plugin);
      tally.passed++;
    } catch (error) {
      tally.failed++;
      console.error(`✗ the plugin: ${promise}\n${error.message}`);
    }
  const { left, ...rest } = filtered(wordpress, await formsOf(content));

  const found = { any: { block: {}, classic: {} }, filtered: { block: {}, classic: {} } };
  const page = await browser.newPage();
  for (const [form, rules] of Object.entries(left))
    for (const [rule, ways] of Object.entries(rules))
      for (const [way, html] of Object.entries(ways)) {
        const name = `${form}-${rule}-${way}.html`;
        writeFileSync(
          path.join(folder, name),
          `<!doctype html><html lang="sv"><meta charset="utf-8"><title>${name}</title><script type="module" src="/samsyn/samsyn.js"></script><main>${html}</main></html>`,
        );
        await page.goto(`http://127.0.0.1:${server.address().port}/${name}`);
        found[rule][way][form] = await page.evaluate(seen);
        if (process.env.SHOW) console.log(`\n== ${name}\n${html}`, found[rule][way][form]);
        tally.passed++;
      }
  tally[
    (await isTold(path.join(here, 'table.md'), table(FORMS, { ...rest, found }))) ? 'passed' : 'failed'
  ]++;
} finally {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${tally.passed} passed, ${tally.failed} failed`);
process.exit(tally.failed ? 1 : 0);
