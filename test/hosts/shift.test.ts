import { expect } from 'chai';
import { engine, once, widgetsIn } from '../support/page.js';

interface Shift extends PerformanceEntry {
  readonly value: number;
}

/** Waits until each marked link on a page has become a widget. */
async function upgraded(page: Window): Promise<void> {
  while (page.document.querySelector('[data-samsyn]'))
    await new Promise((resolve) => page.requestAnimationFrame(resolve));
}

/**
 * How far what is on a page moves while its widgets come, as the browser counts it. With its accessibility tree on,
 * Chromium (153) at times lays a page out before its style sheets are there, and counts from then on: what was before
 * the first frame nobody has seen.
 */
async function shiftOf(name: string): Promise<number> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position: fixed; inset: 0; inline-size: 40em; block-size: 40em; border: 0';
  frame.src = `/host/${name}.html`;
  const loaded = once(frame, 'load');
  document.body.append(frame);
  await loaded;
  const page = frame.contentWindow as Window & typeof globalThis;
  await upgraded(page);
  for (const widget of widgetsIn(page.document))
    if (widget.querySelector('p, a')!.checkVisibility()) await once(widget, 'samsyn-load');
  const shifts: Shift[] = [];
  const observer = new page.PerformanceObserver((list) => shifts.push(...(list.getEntries() as Shift[])));
  observer.observe({ type: 'layout-shift', buffered: true });
  // What is drawn is told of a frame later.
  for (let i = 0; i < 4; i++) await new Promise((resolve) => page.requestAnimationFrame(resolve));
  await new Promise((resolve) => page.setTimeout(resolve));
  const [shown] = page.performance.getEntriesByName('first-paint');
  frame.remove();
  return shifts.reduce((sum, { startTime, value }) => (startTime < shown!.startTime ? sum : sum + value), 0);
}

// Only Chromium counts it.
const counted = (await engine()) === 'chromium' ? it : it.skip;

describe('what stands around a widget', () => {
  counted('moves when the widget is higher than its fallback, and nobody has reserved any room', async () => {
    expect(await shiftOf('unreserved')).to.be.above(0.01);
  });

  for (const name of ['reserved', 'reserved-link', 'reserved-link-by-css'])
    counted(`does not move where room is reserved: ${name}`, async () => {
      expect(await shiftOf(name)).to.equal(0);
    });
});
