import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { engines } from './test/support/browsers.mjs';
import { enginePlugin } from './test/support/engine-plugin.mjs';
import { launchers } from './test/support/launchers.mjs';
import { lifeline } from './test/support/lifeline.mjs';
import { packagesPlugin } from './test/support/packages-plugin.mjs';
import { asIs, serverPlugin } from './test/support/server-plugin.mjs';
import { tallyReporter } from './test/support/tally-reporter.mjs';

/*
 * Told by the environment, for the run that `npm test` is: `FILES` (addresses, by line), `BROWSERS` (by comma),
 * `FILES_PER_BROWSER`, and `TALLY`, a file for what came of it. `TEST_PORT` is for runs beside one another, which would
 * look for a free port together, and take the same.
 */
const { FILES, BROWSERS, FILES_PER_BROWSER, TALLY, TEST_PORT } = process.env;
/** The slowest first: a browser runs one file after the other, and the run lasts as long as the last of them. */
const ORDER = ['webkit', 'firefox', 'chromium'];
const wanted = BROWSERS?.split(',') ?? engines().found;
const browsers = launchers({
  engines: wanted.toSorted((one, other) => ORDER.indexOf(one) - ORDER.indexOf(other)),
  files: FILES_PER_BROWSER && Number(FILES_PER_BROWSER),
  isAlone: !TEST_PORT,
});
const { reporter, plugin } = lifeline();

export default {
  files: FILES?.split('\n') ?? 'test/**/*.test.ts',
  ...(TEST_PORT && { port: Number(TEST_PORT) }),
  nodeResolve: { exportConditions: ['production'] },
  // A processor each, so that none waits for the others.
  concurrentBrowsers: Math.min(3, Math.max(2, availableParallelism())),
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 600_000,
  // What takes five seconds on a quiet machine takes twenty in WebKit beside two other engines.
  testFramework: { config: { timeout: 60_000 } },
  middleware: [asIs()],
  plugins: [
    serverPlugin(),
    packagesPlugin(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
    enginePlugin(),
    plugin,
  ],
  // Editors' errors are told to the console on purpose; the tests read them there.
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Samsyn'),
  reporters: [defaultReporter(), reporter, ...(TALLY ? [tallyReporter(TALLY)] : [])],
  browsers,
};
