/** Chromium, driven by puppeteer-core: a browser per round, a context per sample, so that every cache is cold. */
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../support/browsers.mjs';

/** Launches a browser with a fresh profile. */
export async function launch(args = []) {
  const found = await findChromium();
  return puppeteer.launch({ ...found, args: [...(found.args ?? []), ...args], protocolTimeout: 120_000 });
}

/** Opens a page in a context of its own, on the server's origin, so that the renderer is warm and the caches are not. */
export async function openPage(browser, base) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(`${base}/blank.html`);
  const cdp = await page.createCDPSession();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return { page, cdp, errors, close: () => context.close() };
}

/** Gives Chromium's own counters, such as `ScriptDuration` in seconds. */
export async function metrics(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}
