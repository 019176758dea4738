import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const runner = path.join(root, 'node_modules/@web/test-runner/dist/bin.js');
const cache = path.join(root, 'node_modules/.cache');

/**
 * Runs test files in browsers, each file whose browser has died once more in a fresh one, and counts.
 *
 * @param {{ engines: readonly string[], files: readonly string[], env?: Record<string, string> }} run - Engines, and
 * paths of files from the root of the repository.
 * @returns {Promise<{ passed: number, failed: number, skipped: number, failures: string[] }>} Numbers of tests, and what
 * failed, with engine and file. A file that could not be run to its end counts as a failed test.
 */
export async function inBrowsers({ engines, files, env = {} }) {
  const first = await runOf({ engines, files, env });
  const tallies = [first];
  // One after the other: runners that start together look for a free port together, and take the same.
  for (const engine of engines) tallies.push(...(await onceMore(engine, first.died, env)));
  tellSlowest(tallies.flatMap(({ took }) => took));
  const sum = (kind) => tallies.reduce((all, tally) => all + tally[kind], 0);
  return {
    passed: sum('passed'),
    failed: sum('failed'),
    skipped: sum('skipped'),
    failures: tallies.flatMap(({ failures }) => failures),
  };
}

/** A run lasts as long as its slowest files. */
function tellSlowest(took) {
  if (took.length < 20) return;
  console.log('\nThe slowest files:');
  for (const { where, seconds } of took.toSorted((one, other) => other.seconds - one.seconds).slice(0, 8))
    console.log(`${seconds.toFixed(1).padStart(6)} s  ${where.join(' > ')}`);
}

/** Runs those files of an engine whose browser has died; a second death is a failure. */
async function onceMore(engine, died, env) {
  const files = died.filter(([where]) => where === engine).map(([, file]) => file);
  if (!files.length) return [];
  console.log(`\nOnce more, each in a fresh browser: ${engine} > ${files.join(', ')}`);
  const tally = await runOf({ engines: [engine], files, env: { ...env, FILES_PER_BROWSER: '1', TRY: '2' } });
  for (const where of tally.died) fail(tally, ...where, 'The browser died twice.');
  return [tally];
}

/** Runs the test runner once, in a process of its own, and gives its tally. */
async function runOf({ engines, files, env }) {
  mkdirSync(cache, { recursive: true });
  const tallyFile = path.join(cache, `tally-${process.pid}-${engines.join('-')}.json`);
  const child = spawn(process.execPath, [runner, '--config', 'web-test-runner.config.mjs'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env, TALLY: tallyFile, BROWSERS: engines.join(','), FILES: files.join('\n') },
  });
  const [code, signal] = await once(child, 'close');
  const tally = read(tallyFile);
  rmSync(tallyFile, { force: true });
  const end = `the test runner ended (${signal ?? `code ${code}`})`;
  if (!tally) {
    const none = { passed: 0, failed: 0, skipped: 0, failures: [], died: [], took: [] };
    return fail(none, engines.join(', '), `${end} before any file`);
  }
  for (const { where, begun } of tally.unfinished)
    fail(tally, ...where, begun ? `${end} while it ran this file` : 'was not run');
  return tally;
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function fail(tally, ...said) {
  tally.failed++;
  tally.failures.push(said.join(' > '));
  return tally;
}
