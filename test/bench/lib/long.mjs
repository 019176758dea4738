/** Twenty thousand measures, and forty long texts: how long the page does not answer, and what it then holds. */
import { launch, metrics, openPage } from './browser.mjs';
import { BEFORE } from './dist.mjs';
import { figure } from './budgets.mjs';
import { ratio, shuffle } from './stats.mjs';

export const KINDS = ['measures', 'texts'];
const ENTRANTS = ['samsyn', ...(BEFORE ? ['before-preload'] : [])];

/** Shows both kinds once with each build; gives samples by entrant, for each kind. */
export async function longRound(base) {
  const browser = await launch();
  const samples = Object.fromEntries(KINDS.map((kind) => [kind, {}]));
  try {
    for (const [kind, entrant] of shuffle(
      KINDS.flatMap((kind) => ENTRANTS.map((entrant) => [kind, entrant])),
    )) {
      const { page, cdp, close } = await openPage(browser, base);
      await page.goto(`${base}/${entrant}/long.html`, { waitUntil: 'networkidle0' });
      await cdp.send('Performance.enable');
      const [longest = 0, second = 0] = await page.evaluate((name) => globalThis.showLong(name), kind);
      await cdp.send('HeapProfiler.collectGarbage');
      const { JSHeapUsedSize: heap, Nodes: nodes } = await metrics(cdp);
      samples[kind][entrant] = { longest, second, heap, nodes };
      await close();
    }
  } finally {
    await browser.close();
  }
  return samples;
}

/** Judges it by the build before; without one the milliseconds are told. */
export function longFigures(rounds) {
  const beside = (kind, what, limit) =>
    figure(
      `${kind}: ${what} / the build before`,
      limit,
      ratio(
        rounds.map((round) => round[kind]),
        'samsyn',
        'before-preload',
        (sample) => sample[what],
      ),
    );
  if (!BEFORE)
    return KINDS.flatMap((kind) =>
      ['longest', 'second'].map((what) => ({
        what: `${kind}: ${what} task, ms`,
        value: Math.min(...rounds.map((round) => round[kind].samsyn[what])),
      })),
    );
  return [
    beside('measures', 'longest', 0.15),
    beside('measures', 'second'),
    beside('texts', 'longest', 0.2),
    ...KINDS.flatMap((kind) => ['heap', 'nodes'].map((what) => beside(kind, what))),
  ];
}
