import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { engines } from './browsers.mjs';

/*
 * Runs everything: builds, the tests that need no browser, then those in every browser there is. The last
 * lines say what failed, how many passed, and what was not run and how to get it. In CI a missing browser is an error.
 */
const cache = path.resolve('node_modules/.cache');
const tallyFile = path.join(cache, 'tally.json');
mkdirSync(cache, { recursive: true });
rmSync(tallyFile, { force: true });

const tally = { passed: 0, failed: 0, skipped: 0 };
const failures = [];
const { found, missing } = engines();
if (process.env.CI && missing.length) {
  console.error(`CI runs in three engines. Missing:\n  ${missing.join('\n  ')}`);
  process.exit(1);
}

const built = spawnSync('npm', ['run', '--silent', 'build'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (built.status !== 0) process.exit(1);

await inNode();
inBrowsers();

console.log(`\nEngines: ${found.join(', ')}.`);
if (missing.length) console.log(`Not run, since it is not installed:\n  ${missing.join('\n  ')}`);
for (const failure of failures) console.log(`Failed: ${failure}`);
console.log(
  `${tally.passed} passed, ${tally.failed} failed${tally.skipped ? `, ${tally.skipped} skipped` : ''}`,
);
process.exit(tally.failed ? 1 : 0);

function inNode() {
  const files = nodeTests();
  return new Promise((resolve) => {
    const stream = run({ files, concurrency: false });
    const count = (kind) => (event) => {
      if (event.details?.type === 'suite' || !event.name || files.includes(event.name)) return;
      tally[kind]++;
      if (kind === 'failed')
        failures.push(`node > ${event.name} > ${event.details.error?.message}`.replaceAll(/\s+/g, ' '));
    };
    stream.on('test:pass', count('passed')).on('test:fail', count('failed')).on('end', resolve);
    stream.compose(spec).pipe(process.stdout);
  });
}

function nodeTests() {
  const files = readdirSync('test', { recursive: true }).filter((file) => file.endsWith('.test.mjs'));
  return files.sort().map((file) => path.resolve('test', file));
}

function inBrowsers() {
  const runner = path.resolve('node_modules/@web/test-runner/dist/bin.js');
  spawnSync(process.execPath, [runner, '--config', 'web-test-runner.config.mjs'], {
    stdio: 'inherit',
    env: { ...process.env, TALLY: tallyFile, BROWSERS: process.env.BROWSERS ?? found.join(',') },
  });
  try {
    const counts = JSON.parse(readFileSync(tallyFile, 'utf8'));
    for (const kind of Object.keys(tally)) tally[kind] += counts[kind];
    failures.push(...counts.failures);
  } catch {
    failures.push('The browsers did not finish their run.');
    tally.failed++;
  }
}
