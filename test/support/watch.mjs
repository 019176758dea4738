import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { testFiles } from './test-files.mjs';

/*
 * Runs the test files that have one of the given words in their path in Chromium, and again whenever they, or what they
 * import, change. `BROWSERS` names other engines. Tests for Node run once more with Node's own `--test --watch`.
 */
const words = process.argv.slice(2);
if (!words.length) {
  console.error('Say what to watch by a part of its path: npm run test:watch -- goal-card');
  process.exit(1);
}
if (!process.stdin.isTTY) {
  console.error('Watching needs a terminal. In a script: npm test -- ' + words.join(' '));
  process.exit(1);
}
const { pages, others } = testFiles(words);
if (others.length) console.log(`For Node: node --test --watch ${others.join(' ')}`);
if (!pages.length) process.exit(1);

const runner = fileURLToPath(new URL('../../node_modules/@web/test-runner/dist/bin.js', import.meta.url));
const { BROWSERS = 'chromium' } = process.env;
spawn(process.execPath, [runner, '--config', 'web-test-runner.config.mjs', '--watch'], {
  stdio: 'inherit',
  env: { ...process.env, BROWSERS, FILES: pages.join('\n') },
}).once('exit', (code) => process.exit(code ?? 1));
