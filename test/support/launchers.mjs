import { availableParallelism } from 'node:os';
import { chromeLauncher } from '@web/test-runner';
import puppeteer from 'puppeteer-core';
import { findChromium, findFirefox } from './browsers.mjs';
import { RenewedBrowser } from './renewed-browser.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

/** Starts a browser that is driven by puppeteer. */
function puppeteered(died, options) {
  let browser;
  const launcher = chromeLauncher({
    ...options,
    createBrowserContext(made) {
      browser = made.browser.once('disconnected', died);
      return browser.defaultBrowserContext();
    },
    createPage: async ({ context }) => (await context.newPage()).once('error', died),
  });
  return {
    launcher,
    ask: (id) => launcher.getPage(id).evaluate('0'),
    kill: () => browser?.process()?.kill('SIGKILL'),
  };
}

const STARTS = {
  async chromium(died) {
    const options = await findChromium();
    // As with a screen reader there: only then is what lies out of sight in the accessibility tree.
    const args = [...options.args, '--force-renderer-accessibility'];
    return puppeteered(died, { launchOptions: { ...options, args } });
  },
  firefox: (died) =>
    puppeteered(died, {
      puppeteer,
      launchOptions: {
        browser: 'firefox',
        executablePath: findFirefox(),
        // Lets the tests read Firefox' accessibility tree and emulate a reader's choices.
        args: ['--remote-allow-system-access'],
        // The panel that tells of a download takes the focus from the page, a second after it has begun.
        extraPrefsFirefox: { 'browser.download.alwaysOpenPanel': false },
      },
    }),
  webkit(died) {
    const launcher = webkitLauncher(died);
    return {
      launcher,
      ask: () => launcher.command('POST', '/execute/sync', { script: 'return 0', args: [] }),
      kill: () => launcher.kill(),
      isWorn: () => launcher.isWorn(),
    };
  },
};

/** How many files a browser runs, unless it wears out. */
const FILES = 20;

/**
 * Gives what runs the tests in each of the engines. A single engine has as many browsers as there are processors,
 * up to two; of several, in one run or in runs beside one another, each has one: with two each, WebKit got a quarter of
 * the time that Firefox got, and both took as long in all.
 *
 * @param {{ engines: readonly ('chromium' | 'firefox' | 'webkit')[], files?: number, isAlone?: boolean }} run - Engines, files
 * that one browser runs at most, where that is not twenty, and whether nothing else runs beside them.
 */
export const launchers = ({ engines, files, isAlone = true }) =>
  engines.map((engine) => {
    const sideBySide = isAlone && engines.length === 1 ? Math.min(2, availableParallelism()) : 1;
    return new RenewedBrowser(engine, STARTS[engine], { files: files ?? FILES, sideBySide });
  });
