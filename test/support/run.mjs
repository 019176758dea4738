import { spawnSync } from 'node:child_process';
import { engines } from './browsers.mjs';
import { inBrowsers } from './in-browsers.mjs';
import { inNode } from './in-node.mjs';
import { testFiles } from './test-files.mjs';

/*
 * Runs everything: builds, the tests that need no browser, then those in every browser there is. The last
 * lines say what failed, how many passed, and what was not run and how to get it. In CI a missing browser is an error.
 *
 * With words as arguments it runs the test files that have one of them in their path, in Chromium, and builds nothing.
 * `BROWSERS` names other engines. `SAMSYN_BUILT` says that what is built is current. `SAMSYN_TESTS` takes those in
 * `browsers`, or those in `node`, alone. `SAMSYN_BUT` leaves out those that have one of its words in their path.
 */
const words = process.argv.slice(2);
const { BROWSERS, CI, SAMSYN_BUILT, SAMSYN_BUT, SAMSYN_TESTS } = process.env;
const { pages, others } = testFiles(words, SAMSYN_BUT?.split(' ').filter(Boolean));

const { found, missing } = engines();
const wanted = BROWSERS?.split(',') ?? (words.length ? ['chromium'] : found);
const complete = !words.length && !BROWSERS && !SAMSYN_TESTS;
if (CI && complete && missing.length) {
  console.error(`CI runs in three engines. Missing:\n  ${missing.join('\n  ')}`);
  process.exit(1);
}

if (!words.length && !SAMSYN_BUILT) {
  const built = spawnSync('npm', ['run', '--silent', 'build'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (built.status !== 0) process.exit(1);
}

const tallies = SAMSYN_TESTS === 'browsers' ? [] : [await inNode(others)];
if (pages.length && SAMSYN_TESTS !== 'node')
  tallies.push(await inBrowsers({ engines: wanted, files: pages }));
const sum = (kind) => tallies.reduce((total, tally) => total + tally[kind], 0);
const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map(sum);

console.log(`\nEngines: ${SAMSYN_TESTS === 'node' ? 'none' : wanted.join(', ')}.`);
if (complete && missing.length) console.log(`Not run, since it is not installed:\n  ${missing.join('\n  ')}`);
for (const failure of tallies.flatMap(({ failures }) => failures)) console.log(`Failed: ${failure}`);
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exit(failed ? 1 : 0);
