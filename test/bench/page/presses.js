/**
 * Runs in a page whose key presses are timed: each from when the browser took the press to when the frame has been
 * produced in which what it was for is shown.
 */

/** Elements of the page, through shadow roots. */
function* below(root) {
  for (const child of root.children) {
    yield child;
    if (child.shadowRoot) yield* below(child.shadowRoot);
    yield* below(child);
  }
}

const find = (selector) => {
  for (const one of below(document.body)) if (one.matches(selector)) return one;
  return undefined;
};

/** Times the next press of a key, or click, until something is shown; that is looked for in every frame. */
const next = (type, isShown) =>
  new Promise((resolve) => {
    const follow = async ({ timeStamp, key }) => {
      if (key === 'Control') return;
      removeEventListener(type, follow, true);
      do await new Promise(requestAnimationFrame);
      while (!isShown());
      // A message that is posted within a frame arrives when the frame has been produced.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - timeStamp);
      port2.postMessage(undefined);
    };
    addEventListener(type, follow, true);
  });

let cards;
const textOf = (card) => card.shadowRoot.textContent;

globalThis.bench = {
  find,
  /** Remembers the goals' cards, which are looked at after each press. */
  prepare() {
    cards = [...below(document.body)].filter(({ localName }) => localName === 'samsyn-goal-card');
  },
  /** Begins to write in a text of a card. */
  write(item, text) {
    const card = cards.find((one) => one.item === item);
    const all = [...card.shadowRoot.querySelectorAll('li')].find((one) => one.textContent.includes(text));
    all.scrollIntoView({ block: 'center' });
    all.click();
  },
  /** Puts the focus into a control of an element. */
  focus: (name, control) => find(name).shadowRoot.querySelector(control).focus(),
  /** Times a letter in the control that has the focus. */
  letter() {
    let area = document.activeElement;
    while (area.shadowRoot?.activeElement) area = area.shadowRoot.activeElement;
    const before = area.value;
    return next('keydown', () => area.value !== before);
  },
  /** Times until a card says something, or no longer does. */
  said(item, text, isThere) {
    const card = cards.find((one) => one.item === item);
    return next('keydown', () => textOf(card).includes(text) === isThere);
  },
  /** Times until a card stands one place further up. */
  moved(item, text) {
    const at = cards.findIndex((one) => one.item === item);
    return next('keydown', () => cards[at - 1].item === item && textOf(cards[at - 1]).includes(text));
  },
};
