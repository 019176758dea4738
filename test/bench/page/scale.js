/**
 * The part of a scale test that is the same for every entrant: a clock that stops when the frame is painted,
 * and a look at whether the texts are there.
 */
import { contentOf, plainTexts } from './content.js';
import { textNodes } from './text-nodes.js';

/**
 * Puts `bench` on the page for the driver.
 *
 * @param prepare - Takes the kind, the first state and the one with one entry changed, and gives the two
 *   steps to be timed, `render` and `update`. What it does itself is outside the clock.
 */
export function offerBench(prepare) {
  let states;
  let shown;
  let steps;
  globalThis.bench = {
    prepare(base, kind, n) {
      shown = kind;
      states = { render: contentOf(base, kind, n), update: contentOf(base, kind, n, n >> 1) };
      steps = prepare(kind, states.render, states.update, n >> 1);
    },
    time: (step) => timeToFrame(steps[step]),
    /** Counts the texts (without Markdown) that should be on the page, and those that are. */
    seen(step) {
      const wanted = plainTexts(shown, states[step]);
      const left = new Map();
      for (const text of wanted) left.set(text, (left.get(text) ?? 0) + 1);
      let found = 0;
      for (const { text } of textNodes(document.body)) {
        const count = left.get(text);
        if (count) found++;
        if (count) left.set(text, count - 1);
      }
      return { found, wanted: wanted.length };
    },
  };
}

/** Gives the milliseconds from the call to the frame that shows its result. */
async function timeToFrame(step) {
  // Starts right after a frame, so that every sample waits equally long for the next one.
  await new Promise(requestAnimationFrame);
  await new Promise((resolve) => setTimeout(resolve));
  const start = performance.now();
  await step();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now() - start);
    requestAnimationFrame(() => port2.postMessage(undefined));
  });
}
