import { expect } from 'chai';
import { html } from 'lit';
import '../../../src/define.js';
import { ledTo } from '../../support/keys.js';
import { allInside, clear, fileWith, inside, show, widgetsIn } from '../../support/page.js';

/** Measures of two goals; the last one's text has a table that is wider than its place. */
const COUNT = 420;
const content = fileWith({
  goals: ['Boende', 'Skola'].map((title, i) => ({ id: `mal-${i}`, title })),
  measures: Array.from({ length: COUNT }, (_, i) => ({
    id: `insats-${i}`,
    title: `Insats ${i}`,
    goals: [`mal-${i < 30 ? 0 : 1}`],
    status: ['planned', 'done'][i % 2],
    ...(i === COUNT - 1 && {
      body: `| ${'Kolumn | '.repeat(30)}\n|${'---|'.repeat(30)}\n| ${'tjugofem | '.repeat(30)}`,
    }),
  })),
});

const names = (widget: Element): string[] =>
  allInside(widget, 'li .name').map(({ textContent }) => textContent.trim());

describe('samsyn-measure-list of many measures', () => {
  afterEach(() => {
    clear();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is whole when it says that it is shown, every measure in its order', async () => {
    const loaded: number[] = [];
    const listen = (event: Event): unknown => loaded.push(names(event.target as Element).length);
    const stage = await show(
      html`<samsyn-measure-list
        .content=${content}
        @samsyn-load=${listen}
      ></samsyn-measure-list>`,
    );
    const [widget] = widgetsIn(stage);
    await widget!.updateComplete;
    expect(names(widget!)).to.deep.equal(Array.from({ length: COUNT }, (_, i) => `Insats ${i}`));
    while (!loaded.length) await new Promise(requestAnimationFrame);
    expect(loaded).to.deep.equal([COUNT]);
  });

  it('leads a link to a measure far down, and lets the keyboard reach its table', async () => {
    location.hash = `#insats-${COUNT - 1}`;
    const [widget] = widgetsIn(
      await show(html`<samsyn-measure-list .content=${content}></samsyn-measure-list>`),
    );
    await ledTo(`insats-${COUNT - 1}`);
    await widget!.updateComplete;
    const scroller = inside(widget!, `#insats-${COUNT - 1} .scroll`);
    while (scroller.tabIndex < 0) await new Promise(requestAnimationFrame);
    expect(scroller.tabIndex).to.equal(0);
  });

  it('shows what is chosen at once, however far down', async () => {
    const [widget] = widgetsIn(
      await show(html`<samsyn-measure-list .content=${content}></samsyn-measure-list>`),
    );
    await widget!.updateComplete;
    const choice = inside<HTMLSelectElement>(widget!, 'select:last-of-type');
    choice.value = [...choice.options].at(-1)!.value;
    choice.dispatchEvent(new Event('input'));
    await widget!.updateComplete;
    const seen = allInside(widget!, 'li').filter((row) => !row.hidden && !row.closest('[hidden]'));
    expect(inside(widget!, '.found > [aria-hidden]').textContent).to.include(String(seen.length));
    expect(seen.length).to.be.within(1, COUNT - 1);
  });
});
