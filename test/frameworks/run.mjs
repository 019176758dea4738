import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../support/browsers.mjs';
import { bundled, sizes } from './bundle.mjs';
import { EXAMPLES, install, pack } from './examples.mjs';
import { hello } from './hello.mjs';
import { hydrated } from './hydration.mjs';
import { onServer } from './on-server.mjs';
import { run } from './packages.mjs';
import { reads } from './reads.mjs';
import { SITES, read } from './sites.mjs';
import { drawnOnServer } from './static-site.mjs';
import { BUNDLERS, themed } from './themes.mjs';

/*
 * Uses the packed package as a site's developer does, in each framework: installs it anew, has the framework's
 * own checker judge the types, bundles the example, and reads it in a browser. Needs a built dist, and the
 * registry for what npm has not got in its cache. Names as arguments choose among the examples.
 */
const tally = { passed: 0, failed: 0 };
const BUILD = ['vite', 'build', '--logLevel', 'warn'];
const READS = [['a reader meets its goals', reads]];
const temp = mkdtempSync(path.join(tmpdir(), 'samsyn-frameworks-'));
const wanted = process.argv.slice(2);
const examples = EXAMPLES.filter(({ name }) => !wanted.length || wanted.includes(name));

async function check(claim, body) {
  const start = performance.now();
  try {
    const said = await body();
    tally.passed++;
    console.log(
      `✓ ${claim}${said ? `: ${said}` : ''} (${((performance.now() - start) / 1000).toFixed(1)} s)`,
    );
    return true;
  } catch (error) {
    tally.failed++;
    console.error(`✗ ${claim}\n${String(error.message).replace(/^/gm, '    ')}`);
    return false;
  }
}

/** Lines that end in the word are wrong, each by itself, and those without it are not. */
function wrongLines({ name, check: checker, wrong, lines }, folder) {
  const { status, output } = run(folder, checker);
  assert.notEqual(status, 0, `${name}: what is wrong was accepted`);
  const said = [...new Set([...output.matchAll(lines)].map(([, line]) => Number(line)))];
  assert.deepEqual(
    said.sort((one, other) => one - other),
    wrong(folder),
    output,
  );
  return `${said.length} mistakes`;
}

const tarball = pack(temp);
const browser = await puppeteer.launch(await findChromium());
try {
  for (const example of examples) {
    const { name } = example;
    const folder = path.join(temp, name);
    const installed = await check(`${name}: installs from its lock file and the packed package`, () =>
      install(example, folder, tarball),
    );
    if (!installed) continue;
    await check(`${name}: its types are right`, () => {
      const { status, output } = run(folder, example.whole ?? example.check);
      assert.equal(status, 0, output);
    });
    const built = await check(`${name}: is bundled`, () => {
      const { status, output } = run(folder, example.build ?? BUILD);
      assert.equal(status, 0, output);
      return sizes(path.join(folder, 'dist'));
    });
    const readings = example.drawn ? drawnOnServer : READS;
    for (const [claim, body] of built ? readings : [])
      await check(`${name}: ${claim}`, () => body(browser, path.join(folder, 'dist')));
    if (example.server)
      for (const [claim, body] of onServer) await check(`${name}: ${claim}`, () => body(folder));
    if (example.server)
      for (const [claim, body] of hydrated) await check(`${name}: ${claim}`, () => body(browser, folder));
    if (example.plain)
      for (const [claim, body] of [...bundled, ...hello])
        await check(`${name}: ${claim}`, () => body(folder));
    await check(`${name}: wrong types are refused`, () => {
      example.spoil(folder);
      return wrongLines(example, folder);
    });
  }
  for (const site of SITES.filter(({ name }) => !wanted.length || wanted.includes(name))) {
    const { name } = site;
    const folder = path.join(temp, name);
    const installed = await check(`${name}: installs from its lock file and the packed package`, () =>
      install(site, folder, tarball),
    );
    const built =
      installed &&
      (await check(`${name}: is built`, () => {
        const { status, output } = run(folder, site.build);
        assert.equal(status, 0, output);
        assert.doesNotMatch(output, /finns redan/);
      }));
    if (built && site.drawn)
      for (const [claim, body] of drawnOnServer)
        await check(`${name}: ${claim}`, () => body(browser, path.join(folder, 'dist')));
    else if (built)
      for (const [claim, body] of read) await check(`${name}: ${claim}`, () => body(browser, site, folder));
  }
  if (!wanted.length || wanted.includes(BUNDLERS.name)) {
    const folder = path.join(temp, BUNDLERS.name);
    const installed = await check('bundlers: install from their lock file and the packed package', () =>
      install(BUNDLERS, folder, tarball),
    );
    for (const [claim, body] of installed ? themed : [])
      await check(`bundlers: ${claim}`, () => body(browser, folder));
  }
} finally {
  await browser.close();
  rmSync(temp, { recursive: true, force: true });
}
console.log(`${tally.passed} passed, ${tally.failed} failed`);
process.exit(tally.failed ? 1 : 0);
