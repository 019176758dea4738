import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { npm } from '../frameworks/packages.mjs';
import { serve } from '../frameworks/serve.mjs';
import { findChromium } from '../support/browsers.mjs';
import { isTold } from '../support/told-table.mjs';
import { READERS, versionOf } from './readers.mjs';
import { table } from './table.mjs';

/*
 * Finds out who reads which form: saves, copies, prints and indexes a page with each form of a whole document, and
 * looks at what was found of its words, its links and its look. The outcome is `table.md`; if it has changed, this
 * fails, and `--update` writes it anew.
 */
const FORMS = { element: 'the element', shadow: 'HTML with a shadow root', plain: 'plain HTML' };
const here = fileURLToPath(new URL('.', import.meta.url));
const root = path.join(here, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'samsyn-readers-'));
const tally = { passed: 0, failed: 0 };

for (const file of ['package.json', 'package-lock.json'])
  cpSync(path.join(here, file), path.join(folder, file));
npm(['ci'], folder);
cpSync(path.join(root, 'dist'), path.join(folder, 'samsyn'), { recursive: true });
cpSync(path.join(root, 'stories/kommuner/krokom.json'), path.join(folder, 'krokom.json'));

const drawn = (...args) =>
  execFileSync(
    process.execPath,
    [
      path.join(root, 'dist/cli.js'),
      'render',
      path.join(folder, 'krokom.json'),
      '--widget',
      'strategy',
      '--page',
      ...args,
    ],
    { encoding: 'utf8' },
  );
const pages = {
  element: `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Integrationsstrategi</title>
<script type="module" src="samsyn/samsyn.js"></script>
<samsyn-strategy src="krokom.json" heading-level="1"><a href="strategi.html">Läs strategin</a></samsyn-strategy></html>`,
  shadow: drawn('--format', 'shadow'),
  plain: drawn('--format', 'plain'),
};
for (const [form, html] of Object.entries(pages)) writeFileSync(path.join(folder, `${form}.html`), html);
const server = await serve(folder);
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await puppeteer.launch(await findChromium());

/** The words of the document: what plain HTML says, each once, without its list of contents. */
const wordsOf = (text) =>
  new Set(
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]{2,}/gu),
  );
const page = await browser.newPage();
await page.goto(`${origin}/plain.html`);
const words = wordsOf(
  await page.evaluate(() => {
    for (const contents of document.querySelectorAll('nav')) contents.remove();
    return document.querySelector('main').innerText;
  }),
);
await page.close();

const rows = [];
try {
  for (const { name, package: from, read } of READERS) {
    const found = {};
    for (const [form, html] of Object.entries(pages)) {
      const place = path.join(folder, `${rows.length}-${form}`);
      try {
        const { text, ...more } = await read({
          folder,
          browser,
          html,
          address: `${origin}/${form}.html`,
          place,
        });
        const has = wordsOf(text);
        const missing = [...words].filter((word) => !has.has(word));
        if (process.env.SHOW)
          console.log(name, form, words.size, missing.join(' ').slice(0, 900), { ...more, look: 0 });
        found[form] = { reached: words.size - missing.length, of: words.size, ...more };
        tally.passed++;
      } catch (error) {
        tally.failed++;
        console.error(`✗ ${name} with ${FORMS[form]}: ${error.message}`);
      }
    }
    const version = from && versionOf(folder, from);
    if (Object.keys(found).length === Object.keys(FORMS).length) rows.push({ name, version, found });
  }
} finally {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
}

tally[(await isTold(path.join(here, 'table.md'), table(FORMS, rows))) ? 'passed' : 'failed']++;
console.log(`${tally.passed} passed, ${tally.failed} failed`);
process.exit(tally.failed ? 1 : 0);
