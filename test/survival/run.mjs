import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { npm } from '../frameworks/packages.mjs';
import { serve } from '../frameworks/serve.mjs';
import { findChromium } from '../support/browsers.mjs';
import { isTold } from '../support/told-table.mjs';
import { EDITORS, versionOf } from './editors.mjs';
import { survey } from './survey.mjs';
import { table } from './table.mjs';

/*
 * Finds out which way of embedding Samsyn survives which editor: gives each editor each form as its content, in
 * a browser, takes the content back and looks at what is left. The outcome is `table.md`; if it has changed, this
 * fails, and `--update` writes it anew.
 */
const FORMS = {
  element: 'the element',
  link: 'a marked link',
  box: 'a marked `div`',
  plain: 'plain HTML',
  shadow: 'HTML with a shadow root',
  frame: 'a frame',
};
const here = fileURLToPath(new URL('.', import.meta.url));
const html = (form) => readFileSync(path.join(here, `forms/${form}.html`), 'utf8').trim();
const folder = mkdtempSync(path.join(tmpdir(), 'samsyn-survival-'));
const tally = { passed: 0, failed: 0 };

for (const file of ['package.json', 'package-lock.json'])
  cpSync(path.join(here, file), path.join(folder, file));
npm(['ci'], folder);
cpSync(path.join(here, 'bundles'), path.join(folder, 'bundles'), { recursive: true });
await build({
  entryPoints: readdirSync(path.join(folder, 'bundles')).map((file) => path.join(folder, 'bundles', file)),
  outdir: path.join(folder, 'node_modules/bundles'),
  bundle: true,
  format: 'iife',
  globalName: 'Editor',
  loader: { '.css': 'empty', '.svg': 'text' },
  logLevel: 'error',
});
writeFileSync(
  path.join(folder, 'editor.html'),
  '<!doctype html><html lang="sv"><meta charset="utf-8"><title>Redigerare</title><body><textarea id="editor"></textarea></html>',
);
// The packages are where they would be on a site, and the editor's page beside them.
const server = await serve(folder, (url) => (url === '/editor.html' ? url : `/node_modules${url}`));
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await puppeteer.launch(await findChromium());
const open = async () => {
  const page = await browser.newPage();
  await page.goto(`${origin}/editor.html`);
  return page;
};

const rows = [];
try {
  const judge = await open();
  for (const { name, package: from, edit } of EDITORS) {
    const found = {};
    for (const form of Object.keys(FORMS)) {
      try {
        const after = await edit(html(form), { folder, open });
        if (process.env.SHOW) console.log(`\n== ${name}, ${form}\n${after}`);
        found[form] = await judge.evaluate(survey, html(form), after, form);
        tally.passed++;
      } catch (error) {
        tally.failed++;
        console.error(`✗ ${name} with ${FORMS[form]}: ${error.message}`);
      }
    }
    // What the browser has of its own is of the browser's version.
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
