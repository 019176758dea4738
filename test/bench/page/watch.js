/**
 * Runs in a cold page before anything else, and looks at every frame for the texts named in `benchTexts`:
 * `plain`, the last ones of the four sections, and `marked`, some that have Markdown in them.
 *
 * `benchSeen` resolves to the milliseconds since navigation after the frames in which each of them was
 * there, to the browser's own "largest contentful paint", and to the layout shift until shortly afterwards.
 * Text that a skipped subtree of `content-visibility: auto` holds counts as shown: it is below the fold
 * and ready.
 */
import { textNodes } from './text-nodes.js';

const AFTERMATH = 300;
const { plain, marked } = globalThis.benchTexts;

let shift = 0;
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) shift += entry.value;
}).observe({ type: 'layout-shift', buffered: true });

let largest;
new PerformanceObserver((list) => {
  largest = list.getEntries().at(-1).startTime;
}).observe({ type: 'largest-contentful-paint', buffered: true });

globalThis.benchSeen = (async () => {
  const painted = await frameWith(plain);
  const whole = await frameWith(marked);
  await new Promise((resolve) => setTimeout(resolve, AFTERMATH));
  return { painted, whole: Math.max(painted, whole), largest, shift };
})();

/** Waits for the frame in which all texts are shown, and gives the time when it was produced. */
async function frameWith(texts) {
  for (;;) {
    await new Promise(requestAnimationFrame);
    globalThis.benchMissing = missing(texts);
    if (!globalThis.benchMissing.length) break;
  }
  // A message that is posted within a frame arrives when the frame has been produced.
  await new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  });
  return performance.now();
}

function missing(texts) {
  const left = new Set(texts);
  if (document.body)
    for (const { node, text } of textNodes(document.body)) {
      if (left.has(text) && isShown(node)) left.delete(text);
      if (!left.size) break;
    }
  return [...left];
}

function isShown(node) {
  const element = node.parentElement ?? node.parentNode.host;
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  if (!element.checkVisibility({ contentVisibilityAuto: true })) return true;
  const range = document.createRange();
  range.selectNodeContents(node);
  return range.getClientRects().length > 0;
}
