/** The time to the builder's first room, beside that of the demo's page: slow 4G, a cheap phone, nothing cached. */
import { bundle } from './build.mjs';
import { launch, openPage } from './browser.mjs';
import { SLOW_4G } from './cold.mjs';
import { shuffle } from './stats.mjs';

/** What tells that a page can be used: the last text of the demo's goal card, the builder's button for a file. */
const PAGES = {
  demo: { url: 'site/index.html', texts: ['skapa mötesplatser'] },
  builder: { url: 'site/dist/builder/index.html', texts: ['Välj ett dokument'] },
};
const SETTLE = 1500;
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Loads both once, in random order; gives milliseconds from navigation: to the first paint of content, and to use. */
export async function firstRoomRound(base) {
  const browser = await launch();
  const watch = await bundle('page/watch.js');
  const samples = {};
  try {
    for (const name of shuffle(Object.keys(PAGES))) {
      const { page, cdp, errors, close } = await openPage(browser, base);
      const { url, texts } = PAGES[name];
      await page.evaluateOnNewDocument(
        `globalThis.benchTexts = ${JSON.stringify({ plain: texts, marked: [] })};\n{${watch}}`,
      );
      await pause(SETTLE);
      await cdp.send('Network.enable');
      await cdp.send('Network.emulateNetworkConditions', SLOW_4G);
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      await page.goto(`${base}/${url}`, { waitUntil: 'domcontentloaded' });
      const usable = await page.evaluate(() => globalThis.benchSeen.then(({ painted }) => painted));
      const contentful = await page.evaluate(
        () => performance.getEntriesByName('first-contentful-paint')[0].startTime,
      );
      if (errors.length) throw new Error(errors.join(' '));
      samples[name] = { usable, contentful };
      await close();
    }
    return samples;
  } finally {
    await browser.close();
  }
}
