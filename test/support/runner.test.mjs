import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { describe, it } from 'node:test';
import { engines } from './browsers.mjs';

/** Runs test files as `npm test` does, in a process of its own; gives what was said and what came of it. */
async function runOf(browsers, names, env = {}) {
  const files = names.map((name) => `test/support/deaths/${name}.fixture.ts`);
  const code = `const { inBrowsers } = await import('./test/support/in-browsers.mjs');
    const came = await inBrowsers(${JSON.stringify({ engines: browsers, files, env })});
    console.log('\\nCame: ' + JSON.stringify(came));`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said = await text(child.stdout);
  return { said, came: JSON.parse(said.match(/^Came: (.*)$/m)[1]) };
}
const name = (engine, file, ...more) =>
  [engine, `test/support/deaths/${file}.fixture.ts`, ...more].join(' > ');

describe('the run in browsers', () => {
  it('tells at once whose browser has died, goes on in a fresh one, and tries that file once more', async () => {
    const browsers = process.env.BROWSERS?.split(',') ?? engines().found;
    const { said, came } = await runOf(browsers, ['always', 'once', 'sound']);
    for (const engine of browsers) {
      const times = (line) => said.split('\n').filter((told) => told === line).length;
      assert.equal(times(name(engine, 'always', 'The browser died.')), 2, said);
      assert.equal(times(name(engine, 'once', 'The browser died.')), 1, said);
    }
    assert.doesNotMatch(said, /did not (?:start after|finish within)/);
    assert.deepEqual(came, {
      passed: 2 * browsers.length,
      failed: browsers.length,
      skipped: 0,
      failures: browsers.map((engine) => name(engine, 'always', 'The browser died twice.')),
    });
  });

  it('takes a fresh browser when one has run as many files as it may', async () => {
    // Two browsers run side by side: the third file comes after one of the others.
    const { said, came } = await runOf(['chromium'], ['first', 'second', 'third'], {
      FILES_PER_BROWSER: '1',
    });
    assert.deepEqual(came, { passed: 3, failed: 0, skipped: 0, failures: [] }, said);
  });

  it('names the files that did not get to their end where the test runner itself ends', async () => {
    const { said, came } = await runOf(['chromium'], ['runner']);
    const failure = name('chromium', 'runner', 'the test runner ended (code 3) while it ran this file');
    assert.deepEqual(came, { passed: 0, failed: 1, skipped: 0, failures: [failure] }, said);
  });
});
