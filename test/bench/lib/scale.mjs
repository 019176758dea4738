/** Many goals and many rows: the first render, and an update of one entry. */
import { content } from './build.mjs';
import { launch, openPage } from './browser.mjs';
import { shuffle } from './stats.mjs';

/** Who takes part in what. `cards` and `grid` are the library's other ways to show goals: an element for each, and side by side. */
const KINDS = {
  goals: ['static', 'lit', 'samsyn'],
  cards: ['samsyn'],
  grid: ['samsyn'],
  rows: ['static', 'lit', 'samsyn'],
  matrix: ['static', 'lit', 'samsyn'],
  terms: ['static', 'lit', 'samsyn'],
};
export const RUNS = Object.entries(KINDS).flatMap(([kind, entrants]) =>
  entrants.map((entrant) => ({ entrant, kind })),
);

/** No document has more of these; a matrix of 500 goals has 6,000 boxes. */
const MOST = { matrix: 500, terms: 300 };
/** The sizes that a kind is timed with: those that are asked for, and its own largest in the place of larger ones. */
export const sizesOf = (kind, sizes) => [...new Set(sizes.map((n) => Math.min(n, MOST[kind] ?? n)))];

/** The name of a sample: `lit goals 1000`. */
export const sampleName = ({ entrant, kind }, n) => `${entrant} ${kind} ${n}`;

/** Without a limit on the frame rate no sample is rounded up to the next sixtieth of a second. */
const FREE_FRAMES = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];
const SETTLE = 250;

/** Times every entrant once with each size, in random order; gives samples by name. */
export async function scaleRound(sizes, base) {
  const browser = await launch(FREE_FRAMES);
  const samples = {};
  try {
    for (const { run, n } of shuffle(
      RUNS.flatMap((run) => sizesOf(run.kind, sizes).map((n) => ({ run, n }))),
    )) {
      const tab = await openPage(browser, base);
      samples[sampleName(run, n)] = await sample(tab, `${base}/${run.entrant}/scale.html`, run.kind, n);
      await tab.close();
    }
    return samples;
  } finally {
    await browser.close();
  }
}

async function sample({ page, cdp, errors }, url, kind, n) {
  await page.goto(url, { waitUntil: 'networkidle0' });
  await page.evaluate((...args) => globalThis.bench.prepare(...args), content, kind, n);
  const result = {};
  for (const step of ['render', 'update']) {
    await cdp.send('HeapProfiler.collectGarbage');
    await new Promise((resolve) => setTimeout(resolve, SETTLE));
    result[step] = await page.evaluate((name) => globalThis.bench.time(name), step);
    const { found, wanted } = await page.evaluate((name) => globalThis.bench.seen(name), step);
    if (found < wanted)
      throw new Error(
        `${url} shows ${found} of ${wanted} texts after ${step} of ${n} ${kind}. ${errors.join(' ')}`,
      );
  }
  return result;
}
