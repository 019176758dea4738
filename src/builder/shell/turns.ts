/** Milliseconds that are drawn in a row where the browser does not say how long it is idle. */
const SLICE = 8;
/** Milliseconds after which those who wait have their turn, even if the browser is never idle. */
const PATIENCE = 2000;

/** What waits, by who it is for, in order. */
const waiting = new Map<object, () => void>();
let isAsked = false;

/**
 * Does something when the browser has nothing else to do, one after another.
 *
 * @param whose - Who waits: one at a time for each.
 */
export function inTurn(whose: object, act: () => unknown): Promise<unknown> {
  return new Promise((resolve) => {
    // What is thrown in it is for who waits, and not for those whose turn comes next.
    waiting.set(whose, () => resolve(new Promise((done) => done(act()))));
    ask();
  });
}

/** Lets somebody who waits have their turn at once. */
export function takeTurn(whose: object): void {
  const act = waiting.get(whose);
  waiting.delete(whose);
  act?.();
}

function ask(): void {
  if (isAsked) return;
  isAsked = true;
  // Safari has no idle callbacks.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(takeTurns, { timeout: PATIENCE });
  else setTimeout(takeTurns);
}

function takeTurns(deadline?: IdleDeadline): void {
  isAsked = false;
  const end = performance.now() + Math.min(SLICE, deadline?.timeRemaining() || SLICE);
  for (const whose of waiting.keys()) {
    takeTurn(whose);
    if (performance.now() >= end) break;
  }
  if (waiting.size) ask();
}
