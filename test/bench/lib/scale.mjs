/** Many goals and many rows: the first render, and an update of one entry. */
import { content } from './build.mjs';
import { launch, openPage } from './browser.mjs';
import { shuffle } from './stats.mjs';

/** Who takes part in what. `cards` is the library's other way to show goals: an element for each. */
export const RUNS = [
  { entrant: 'static', kind: 'goals' },
  { entrant: 'lit', kind: 'goals' },
  { entrant: 'samsyn', kind: 'goals' },
  { entrant: 'samsyn', kind: 'cards' },
  { entrant: 'static', kind: 'rows' },
  { entrant: 'lit', kind: 'rows' },
  { entrant: 'samsyn', kind: 'rows' },
];

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
    for (const { run, n } of shuffle(RUNS.flatMap((run) => sizes.map((n) => ({ run, n }))))) {
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
