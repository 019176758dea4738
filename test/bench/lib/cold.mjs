/** The cold page: what a reader waits for who has never been there. */
import { bundle, content } from './build.mjs';
import { launch, metrics, openPage } from './browser.mjs';
import { wireBytes } from './serve.mjs';
import { shuffle } from './stats.mjs';
import { traced } from './trace.mjs';

/** DevTools' "Slow 4G" on a cheap phone: 562.5 ms per request, 1.44 Mbit/s down, CPU slowed four times. */
export const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: 180_000,
  uploadThroughput: 84_375,
};
const PATIENCE = 30_000;
/** Opening contexts keeps the browser busy for a while; measuring waits until it has calmed down. */
const SETTLE = 1500;
const GAP = 200;
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Loads every entrant once with each profile, in random order.
 *
 * @returns Samples by profile and entrant: `none` and `slow4g` hold times, `quiet` (a page that nothing
 *   watches) holds script time, requests and bytes of code, `trace` what the main thread did.
 */
export async function coldRound(pages, base) {
  const browser = await launch();
  const watch = await bundle('page/watch.js');
  const jobs = shuffle(
    ['none', 'slow4g', 'quiet', 'trace'].flatMap((profile) =>
      Object.keys(pages).map((name) => ({ profile, name })),
    ),
  );
  try {
    for (const job of jobs) job.tab = await openPage(browser, base);
    await pause(SETTLE);
    const samples = { none: {}, slow4g: {}, quiet: {}, trace: {} };
    for (const { profile, name, tab } of jobs) {
      const url = `${base}/${name}/index.html`;
      await tab.page.bringToFront();
      await pause(GAP);
      samples[profile][name] = await (profile === 'quiet'
        ? quiet(tab, url)
        : profile === 'trace'
          ? traced(tab, url)
          : watched(tab, url, profile, watch, textsOf(pages[name])));
      await tab.close();
    }
    return samples;
  } finally {
    await browser.close();
  }
}

/** Counts the requests for the content file on a page with forty elements over it. */
export async function requestsOfForty(base) {
  const browser = await launch();
  try {
    const { page } = await openPage(browser, base);
    let requests = 0;
    page.on('request', (request) => (requests += Number(request.url().endsWith('/content.json'))));
    await page.goto(`${base}/samsyn/forty.html`, { waitUntil: 'networkidle0' });
    return requests;
  } finally {
    await browser.close();
  }
}

async function watched({ page, cdp, errors }, url, profile, watch, texts) {
  await page.evaluateOnNewDocument(`globalThis.benchTexts = ${JSON.stringify(texts)};\n{${watch}}`);
  if (profile === 'slow4g') {
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', SLOW_4G);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  }
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const seen = await page.evaluate(
    (patience) =>
      Promise.race([globalThis.benchSeen, new Promise((resolve) => setTimeout(resolve, patience))]),
    PATIENCE,
  );
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  if (seen) return seen;
  const missing = await page.evaluate(() => globalThis.benchMissing);
  throw new Error(`${url} does not show ${JSON.stringify(missing)}. ${errors.join(' ')}`);
}

/**
 * Script time is taken where no watcher runs, in thread time, which a busy machine disturbs less than wall
 * time. Chromium counts modules, timers and event listeners as script, but not what promises call; task
 * time holds everything the main thread does.
 */
async function quiet({ page, cdp }, url) {
  const paths = [];
  page.on('request', (request) => paths.push(new URL(request.url())));
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await metrics(cdp);
  await page.goto(url, { waitUntil: 'networkidle0' });
  const after = await metrics(cdp);
  const requests = paths.filter(({ protocol }) => protocol === 'http:').map(({ pathname }) => pathname);
  const code = [...new Set(requests)].filter((pathname) => pathname.endsWith('.js'));
  return {
    script: (after.ScriptDuration - before.ScriptDuration) * 1000,
    task: (after.TaskDuration - before.TaskDuration) * 1000,
    requests: requests.length,
    code: code.reduce((sum, pathname) => sum + wireBytes(pathname), 0),
  };
}

/** The texts to wait for: the last of each section, and some whose Markdown must have become markup. */
function textsOf({ markdown }) {
  const { goals, journeys, roles, principles } = content;
  const [steps, duties, items] = [journeys[0].steps, roles[0].entries.at(-1).duties, principles[0].items];
  const marked = [goals.at(-1).summary, steps[0].body, items[0].body];
  return {
    plain: [goals.at(-1).commitments.at(-1), steps.at(-1).body, duties.at(-1), items.at(-1).body],
    marked: marked.map((text) => (markdown ? /\*\*(.+?)\*\*/.exec(text)[1] : text)),
  };
}
