import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';

const GENERIC = ['serif', 'sans-serif', 'monospace', 'system-ui', 'cursive', 'math'];
/** Families that this machine has. */
const installed = () => {
  const { stdout } = spawnSync('fc-list', [':', 'family'], { encoding: 'utf8' });
  return [...new Set((stdout ?? '').split(/[\n,]/).filter(Boolean))].slice(0, 40);
};

describe(
  'the packaged Chromium',
  { skip: `${process.platform}-${process.arch}` !== 'linux-x64' && 'it is for Linux x64' },
  () => {
    const environment = { ...process.env };
    let browser, page;
    before(async () => {
      const { packagedChromium } = await import('./packaged-chromium.mjs');
      const args = ['--no-sandbox', '--disable-gpu', '--force-renderer-accessibility'];
      browser = await puppeteer.launch({ ...packagedChromium(), args });
      page = await browser.newPage();
    });
    after(() => browser?.close());

    it('has glyphs for every text, from its own fonts and from none of the machine’s', async () => {
      const families = [...GENERIC, ...installed().map((name) => JSON.stringify(name))];
      const texts = families.map((family) => `<p style='font-family: ${family}'>Mål åäö</p>`);
      await page.setContent(`<!doctype html><title>Mål</title>${texts.join('')}`);
      const found = await fontsOf(page, 'p');
      assert.equal(found.length, families.length);
      for (const [index, fonts] of found.entries())
        assert.deepEqual(fonts, [{ family: 'Open Sans', glyphs: 7 }], families[index]);
      assert.equal(await page.evaluate(() => document.querySelector('p').innerText), 'Mål åäö');
    });

    it('lives on where there is a field to write in', async () => {
      await page.setContent('<!doctype html><title>Sök</title><input type="search" aria-label="Sök">');
      await page.type('input', 'Mål');
      assert.equal(await page.evaluate(() => document.querySelector('input').value), 'Mål');
    });

    it('leaves the environment of the process as it was', () => {
      assert.deepEqual({ ...process.env }, environment);
    });
  },
);

/** Fonts that what a selector finds is drawn with, as the browser itself tells. */
async function fontsOf(page, selector) {
  const session = await page.createCDPSession();
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: -1 });
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
  const found = [];
  for (const nodeId of nodeIds) {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    found.push(fonts.map(({ familyName, glyphCount }) => ({ family: familyName, glyphs: glyphCount })));
  }
  return found;
}
