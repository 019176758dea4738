import { expect } from 'chai';
import '../../../src/define.js';
import type { ContentWidget } from '../../../src/widgets/base/content-widget.js';
import { clear } from '../../support/page.js';
import { ask, hearing, quiet, showsFallback, textIn, times } from './loading.fixtures.js';

const heard = hearing();
afterEach(clear);

const content = {
  samsyn: '1.0',
  title: 'a',
  publisher: { name: 'b' },
  goals: [{ title: 'Framtid' }],
};
const script = (text: string): HTMLScriptElement =>
  Object.assign(document.createElement('script'), { type: 'application/json', textContent: text });

/** What a framework gives an element once it is in its place. */
const GIVEN: Readonly<Record<string, (widget: ContentWidget) => unknown>> = {
  'the property content': (widget) => (widget.content = content),
  'the property src': (widget) => (widget.src = '/stories/kommuner/krokom.json'),
  'the attribute src': (widget) => widget.setAttribute('src', '/stories/kommuner/krokom.json'),
  'a script inside it': (widget) => widget.append(script(JSON.stringify(content))),
};

let stage: HTMLElement;
// The words for what is wrong are there: nothing is told late for want of them.
before(() => quiet());
beforeEach(() => {
  stage = document.createElement('main');
  document.body.append(stage);
});
afterEach(() => stage.remove());

/** Puts an element on the page without anything to show, and lets it see that. */
async function withoutSource(fallback = 'Reserv'): Promise<ContentWidget> {
  const widget = document.createElement('samsyn-goal-card');
  if (fallback) widget.append(Object.assign(document.createElement('p'), { textContent: fallback }));
  stage.append(widget);
  for (let i = 0; i < 10; i++) await Promise.resolve();
  return widget;
}

/** Does the work, and whatever comes of it, before the page's next frame: that waits, and so do timers. */
async function withinFrame<T>(work: () => Promise<T>): Promise<T> {
  const own = {
    requestAnimationFrame: window.requestAnimationFrame.bind(window),
    setTimeout: window.setTimeout.bind(window),
  };
  const held: (() => unknown)[] = [];
  Object.assign(window, {
    requestAnimationFrame: (callback: FrameRequestCallback) =>
      held.push(() => requestAnimationFrame(callback)),
    setTimeout: (callback: () => void, after?: number) => held.push(() => setTimeout(callback, after)),
  });
  try {
    const done = await work();
    // What is told without waiting has been by then.
    await ask('/requests?key=frame');
    return done;
  } finally {
    Object.assign(window, own);
    for (const start of held) start();
  }
}

describe('an element that is put in before it has anything to show', () => {
  for (const [what, give] of Object.entries(GIVEN))
    it(`and is given ${what} before the next frame shows that, and tells no error`, async () => {
      const loaded = times(1, 'samsyn-load');
      const widget = await withinFrame(() => withoutSource());
      expect(heard.errors).to.deep.equal([]);
      give(widget);
      await loaded;
      await quiet();
      expect(showsFallback(widget)).to.equal(false);
      expect(heard.loads.map(({ target }) => target)).to.deep.equal([widget]);
      expect([...heard.errors, ...heard.said.error]).to.deep.equal([]);
    });

  it('is drawn in the frame in which it is given its content', async () => {
    const widget = await withoutSource('');
    widget.content = content;
    await new Promise(requestAnimationFrame);
    expect(textIn(widget)).to.equal('Framtid');
  });

  it('and is taken away before the next frame tells no error', async () => {
    (await withinFrame(() => withoutSource())).remove();
    await quiet();
    expect(heard.errors).to.deep.equal([]);
  });

  it('tells once that there is nothing, though its fallback changes, and still shows what comes later', async () => {
    const told = times(1, 'samsyn-error');
    const widget = await withoutSource();
    widget.append(document.createElement('p'));
    await told;
    await quiet();
    expect(heard.errors.map(({ problems }) => problems.map(({ code }) => code))).to.deep.equal([
      ['no-source'],
    ]);
    const loaded = times(1, 'samsyn-load');
    widget.append(script(JSON.stringify(content)));
    await loaded;
    expect(textIn(widget)).to.equal('Framtid');
    expect([heard.errors.length, heard.loads.length]).to.deep.equal([1, 1]);
  });
});
