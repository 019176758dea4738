import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../support/browsers.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'samsyn-dev-'));
let server, browser, page;

/** Copies what a developer edits, so that the test edits nobody's, and borrows the packages. */
function copy() {
  for (const name of ['build', 'dist', 'src', 'stories', 'package.json', 'tsconfig.json'])
    cpSync(name, path.join(folder, name), { recursive: true });
  mkdirSync(path.join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((name) => name !== '.cache'))
    symlinkSync(path.resolve('node_modules', name), path.join(folder, 'node_modules', name));
}

/** Starts `npm run dev`'s server, and gives its address. */
async function start() {
  const vite = path.join(folder, 'node_modules/vite/bin/vite.js');
  server = spawn(process.execPath, [vite, '--config', 'build/vite.config.mjs'], {
    cwd: folder,
    env: { ...process.env, PORT: '8411', NO_COLOR: '1' },
  });
  return new Promise((resolve, reject) => {
    let said = '';
    server.once('exit', () => reject(new Error(`The server has ended: ${said}`)));
    server.stdout.on('data', (part) => {
      said += part;
      const [url] = /http:\/\/localhost:\d+\//.exec(said) ?? [];
      if (url) resolve(url);
    });
  });
}

const edit = (file, before, after) => {
  const place = path.join(folder, file);
  const text = readFileSync(place, 'utf8');
  assert.ok(text.includes(before), `${file} has no ${before}`);
  writeFileSync(place, text.replace(before, after));
};
const card = (look) =>
  page.waitForFunction(`(${look})(document.querySelector('samsyn-goal-card')?.shadowRoot)`, {
    timeout: 5_000,
  });

describe('npm run dev', () => {
  before(async () => {
    copy();
    const url = await start();
    browser = await puppeteer.launch(await findChromium());
    page = await browser.newPage();
    await page.goto(url);
    await page.waitForFunction(
      `document.querySelector('samsyn-goal-card')?.shadowRoot?.textContent.includes('Vi vill')`,
    );
  });
  after(async () => {
    await browser?.close();
    server?.kill();
    rmSync(folder, { recursive: true, maxRetries: 5 });
  });

  it('shows an edited word within five seconds', async () => {
    edit('src/locale/sv.ts', "aims: 'Vi vill'", "aims: 'Vi önskar'");
    await card(`(root) => root?.textContent.includes('Vi önskar')`);
  });

  it('shows an edited style within five seconds', async () => {
    edit('src/widgets/goal-card/goal-card.styles.ts', '.goal {', '.goal { outline: 7px solid red;');
    await card(
      `(root) => getComputedStyle(root?.querySelector('.goal') ?? document.body).outlineWidth === '7px'`,
    );
  });

  it('shows edited content within five seconds', async () => {
    edit('stories/kommuner/mala.json', 'Tillhörighet', 'Samhörighet');
    await card(`(root) => root?.textContent.includes('Samhörighet')`);
  });

  it('makes a theme’s style sheet of its tokens as they are', async () => {
    const address = new URL('/dist/themes/skog.css', page.url());
    edit('src/theme/themes/skog.tokens.json', '#2c5a3f', '#2c5a3e');
    assert.match(await (await fetch(address)).text(), /#2c5a3/);
  });

  for (const name of ['mala', 'krokom', 'solleftea', 'molndal', 'kalix'])
    it(`shows all of ${name}`, async () => {
      const problems = [];
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('requestfailed', (request) => problems.push(request.url()));
      await page.goto(new URL(`/${name}.html`, page.url()));
      await page.waitForFunction(
        `[...document.querySelectorAll('body *')].filter((e) => e.localName.startsWith('samsyn-')).every((e) => e.shadowRoot?.textContent.trim())`,
      );
      assert.deepEqual(problems, []);
    });
});
