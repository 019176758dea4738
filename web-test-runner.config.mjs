import { fileURLToPath } from 'node:url';
import { chromeLauncher, defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import puppeteer from 'puppeteer-core';
import { engines, findChromium, findFirefox } from './test/support/browsers.mjs';
import { enginePlugin } from './test/support/engine-plugin.mjs';
import { asIs, serverPlugin } from './test/support/server-plugin.mjs';
import { tallyReporter } from './test/support/tally-reporter.mjs';
import { webkitLauncher } from './test/support/webkit-launcher.mjs';

const launchers = {
  chromium: async () => {
    const options = await findChromium();
    // As with a screen reader there: only then is what lies out of sight in the accessibility tree.
    const args = [...options.args, '--force-renderer-accessibility'];
    return chromeLauncher({ launchOptions: { ...options, args }, concurrency: 1 });
  },
  firefox: () =>
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: {
        browser: 'firefox',
        executablePath: findFirefox(),
        // Lets the tests read Firefox' accessibility tree and emulate a reader's choices.
        args: ['--remote-allow-system-access'],
      },
    }),
  webkit: () => webkitLauncher(),
};
const wanted = process.env.BROWSERS?.split(',') ?? engines().found;

export default {
  files: process.env.FILES ?? 'test/**/*.test.ts',
  nodeResolve: { exportConditions: ['production'] },
  concurrentBrowsers: 3,
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 600_000,
  testFramework: { config: { timeout: 20_000 } },
  middleware: [asIs()],
  plugins: [
    serverPlugin(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
    enginePlugin(),
  ],
  // Editors' errors are told to the console on purpose; the tests read them there.
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Samsyn'),
  reporters: [defaultReporter(), ...(process.env.TALLY ? [tallyReporter(process.env.TALLY)] : [])],
  browsers: await Promise.all(wanted.map((name) => launchers[name]())),
};
