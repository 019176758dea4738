/** Key presses in the builder with a large document, beside the same in a bare text area; and what the two take of memory. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { launch, metrics, openPage } from './browser.mjs';
import { median, quantile, shuffle } from './stats.mjs';

const WATCH = readFileSync(path.join(import.meta.dirname, '../page/presses.js'), 'utf8');
/** Milliseconds between one press and the next: a fast typist's. */
const GAP = 100;
/** Presses that are timed in a row, and those before them that are not. */
const PRESSES = 24;
const WARM_UP = 6;
/** Until what is done when nothing else is has been done. */
const SETTLE = 2500;
const PATIENCE = 120_000;
/** What is written in and moved: a goal in the middle of the document. */
const GOAL = 'mal-200';
const TEXT = 'Nummer 200.1';
const LETTERS = 'envagtillskogenochsjon';

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Times everything once; gives samples by name: times in milliseconds, memory in bytes and nodes. */
export async function pressRound(base, file) {
  const browser = await launch();
  const samples = {};
  const take = {
    textarea: async () => (samples.textarea = await inTextArea(browser, base)),
    builder: async () => Object.assign(samples, await inBuilder(browser, base, file)),
    document: async () => (samples.document = await ofDocument(browser, base)),
  };
  try {
    for (const name of shuffle(Object.keys(take))) await take[name]();
    return samples;
  } finally {
    await browser.close();
  }
}

/** Starts a clock in the page, does what it times, and gives the milliseconds. */
async function timed(page, clock, args, act) {
  const time = page.evaluate((name, given) => globalThis.bench[name](...given), clock, args);
  // The page listens before anything is pressed.
  await page.evaluate(() => {});
  await act();
  return time;
}

/** Types letters into what has the focus: the middle of their times, and what one in ten takes longer than. */
async function typed(page) {
  const times = [];
  for (let i = 0; i < WARM_UP + PRESSES; i++) {
    const key = LETTERS[i % LETTERS.length];
    const time = await timed(page, 'letter', [], () => page.keyboard.press(key));
    if (i >= WARM_UP) times.push(time);
    await pause(GAP);
  }
  return { press: median(times), slow: quantile(times, 0.9) };
}

async function inTextArea(browser, base) {
  const { page, close } = await openPage(browser, base);
  await page.goto(`${base}/textarea/index.html`);
  await page.evaluate(WATCH);
  await page.click('textarea');
  const times = await typed(page);
  await close();
  return times;
}

async function inBuilder(browser, base, file) {
  const { page, cdp, errors, close } = await openPage(browser, base);
  await openDocument(page, base, file);
  await page.evaluate((...args) => globalThis.bench.write(...args), GOAL, TEXT);
  await page.waitForSelector('>>> samsyn-builder-in-place');
  await pause(SETTLE);
  const onPage = await typed(page);
  await pause(SETTLE);
  const says = (text, isThere, key, held) =>
    timed(page, 'said', [GOAL, text, isThere], async () => {
      if (held) await page.keyboard.down(held);
      await page.keyboard.press(key);
      if (held) await page.keyboard.up(held);
    });
  const beneath = await says('Q', true, 'Q');
  await pause(SETTLE);
  const undo = await says('envagtill', false, 'z', 'Control');
  await pause(SETTLE);
  const redo = await says('envagtill', true, 'y', 'Control');
  await page.keyboard.press('Escape');
  await pause(SETTLE);
  await page.evaluate(() => globalThis.bench.focus('samsyn-builder-form', 'textarea.field'));
  const inForm = await typed(page);
  await pause(SETTLE);
  await page.evaluate(() =>
    globalThis.bench.focus('samsyn-builder-write', '.entry-tools button:nth-of-type(2)'),
  );
  const move = await timed(page, 'moved', [GOAL, TEXT], () => page.keyboard.press('Enter'));
  await pause(SETTLE);
  const memory = await memoryOf(cdp);
  if (errors.length) throw new Error(errors.join(' '));
  await close();
  return { onPage, inForm, beneath, undo, redo, move, builder: memory };
}

/** Opens the document as an editor does, and goes to the room in which it is written. */
async function openDocument(page, base, file) {
  await page.goto(`${base}/site/dist/builder/index.html`, { waitUntil: 'networkidle0' });
  await page.evaluate(WATCH);
  const input = await page.waitForSelector('>>> #file');
  await input.uploadFile(file);
  await page.waitForFunction(() => /\.json/.test(globalThis.bench.find('header')?.textContent ?? ''));
  await page.evaluate(() => void (location.hash = '#skriv'));
  await page.waitForFunction(
    (id) => globalThis.bench.find(`samsyn-goal-card[item="${id}"]`)?.shadowRoot?.querySelector('.goal'),
    { timeout: PATIENCE },
    GOAL,
  );
  await pause(SETTLE);
  await page.evaluate(() => globalThis.bench.prepare());
}

/** What a page that only shows the document takes. */
async function ofDocument(browser, base) {
  const { page, cdp, close } = await openPage(browser, base);
  await page.goto(`${base}/document/index.html`, { waitUntil: 'networkidle0' });
  await page.evaluate(WATCH);
  await page.waitForFunction(
    (id) => globalThis.bench.find(`samsyn-goal-card[item="${id}"]`)?.shadowRoot?.querySelector('.goal'),
    { timeout: PATIENCE },
    GOAL,
  );
  await pause(SETTLE);
  const memory = await memoryOf(cdp);
  await close();
  return memory;
}

/** What is held after all rubbish has been collected: bytes of JavaScript's heap, and nodes. */
async function memoryOf(cdp) {
  await cdp.send('Performance.enable');
  for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize, Nodes } = await metrics(cdp);
  return { heap: JSHeapUsedSize, nodes: Nodes };
}
