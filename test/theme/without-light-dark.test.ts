import { expect } from 'chai';
import { html } from 'lit';
import { luminance } from '../support/colours.js';
import { below, clear, kommun, settled, show } from '../support/page.js';

/*
 * Safari 17.0 to 17.4, Firefox 115 to 119 and Chromium 120 to 122 have no `light-dark()`: here it is taken away, by a
 * name in its place that no engine knows, before the first style sheet is made.
 */
// eslint-disable-next-line @typescript-eslint/unbound-method -- is called with its sheet
const { replaceSync } = CSSStyleSheet.prototype;
const { supports } = CSS;
const warned: string[] = [];
const { warn } = console;
before(async () => {
  CSSStyleSheet.prototype.replaceSync = function (text) {
    replaceSync.call(this, text.replaceAll('light-dark(', 'before-2024('));
  };
  CSS.supports = (...asked: string[]) =>
    !asked.join().includes('light-dark') && (Reflect.apply(supports, CSS, asked) as boolean);
  console.warn = (...words: unknown[]) => void warned.push(words.join(' '));
  await import('../../src/define.js');
});
after(() => {
  CSSStyleSheet.prototype.replaceSync = replaceSync;
  CSS.supports = supports;
  console.warn = warn;
});
afterEach(clear);

/** The grounds that a text lies on, from the page up to it, and its own colour. */
function coloursOf(element: Element): string[] {
  const grounds: string[] = [];
  for (let node: Element | null = element; node; node = parentOf(node))
    grounds.unshift(getComputedStyle(node).backgroundColor);
  return ['#fff', ...grounds];
}
const parentOf = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? ((element.getRootNode() as ShadowRoot).host || null);

/** Every text that is seen, with its contrast to what it lies on. */
function contrasts(stage: Element): { text: string; ratio: number }[] {
  return [...below(stage)].flatMap((element) => {
    const text = [...element.childNodes]
      .flatMap((node) => (node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '').trim() : []))
      .join('');
    // A mark that is there to be heard and copied is not to be seen.
    if (getComputedStyle(element).color === 'rgba(0, 0, 0, 0)') return [];
    if (!text || !element.checkVisibility() || /^(?:script|style|option)$/.test(element.localName)) return [];
    const grounds = coloursOf(element);
    const [a, b] = [luminance(...grounds), luminance(...grounds, getComputedStyle(element).color)];
    return [
      {
        text: `${element.localName} ${text.slice(0, 40)}`,
        ratio: (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05),
      },
    ];
  });
}

describe('without light-dark()', () => {
  for (const [page, look] of [
    ['dark', 'background: #14191b; color: #e8ecea; color-scheme: dark'],
    ['dark and does not say so', 'background: #14191b; color: #e8ecea'],
    ['light', 'background: #fff; color: #1a2123'],
  ])
    it(`every text can be read on a page that is ${page}`, async () => {
      const [kalix, krokom, more] = await Promise.all([
        kommun('kalix'),
        kommun('krokom'),
        fetch('/stories/framtidsplan.json').then((file) => file.json() as Promise<unknown>),
      ]);
      const stage = await show(
        html`<div style=${look!}>
          <samsyn-strategy .content=${kalix}></samsyn-strategy>
          <samsyn-strategy .content=${krokom}></samsyn-strategy>
          <samsyn-strategy .content=${more}></samsyn-strategy>
        </div>`,
      );
      await settled(stage);
      const all = contrasts(stage);
      expect(all.length).to.be.above(500);
      expect(all.filter(({ ratio }) => ratio < 4.5)).to.deep.equal([]);
    }).timeout(120_000);

  it('the console is told once that the browser is older than ours', () => {
    expect(
      warned.filter((words) => words.startsWith('Samsyn') && words.includes('Safari 17.5')),
    ).to.have.length(1);
  });
});
