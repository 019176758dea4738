import { expect } from 'chai';
import { html } from 'lit';
import type { ContentWidget } from '../../../src/index.js';
import { focused, ledTo, press } from '../../support/keys.js';
import { allInside, clear, drawn, inside, kommun, show } from '../../support/page.js';
import { big, matrix, scroller, select, until } from './matrix.fixtures.js';

describe('samsyn-responsibility-matrix', () => {
  afterEach(clear);

  it('leads a deep link to the goal’s row, below the head', async () => {
    const widget = await matrix(await kommun('kalix'));
    location.hash = '#attityd-3';
    await ledTo('attityd-3');
    const row = inside(widget, '#attityd-3');
    const head = inside(widget, 'thead th').getBoundingClientRect();
    expect(row.getBoundingClientRect().top).to.be.at.least(head.bottom - 1);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('keeps its head in sight while the page scrolls', async () => {
    const widget = await matrix(await kommun('kalix'));
    inside(widget, '#boende-4').scrollIntoView({ block: 'end' });
    await drawn();
    const head = inside(widget, 'thead th').getBoundingClientRect();
    expect(head.top).to.be.closeTo(0, 1);
    scrollTo(0, 0);
  });

  it('takes the focus as a named region while it overflows, and keeps head and first column in sight', async () => {
    const widget = await matrix(big(40, 30));
    const region = scroller(widget);
    expect([region.tabIndex, region.getAttribute('role'), region.getAttribute('aria-label')]).to.deep.equal([
      0,
      'region',
      'Ansvar',
    ]);
    region.focus();
    region.scrollTo(400, 400);
    await drawn();
    const box = region.getBoundingClientRect();
    expect(inside(widget, 'thead th').getBoundingClientRect()).to.include({ x: box.x, y: box.y });
    expect(inside(widget, 'tr:nth-child(20) > th').getBoundingClientRect().x).to.equal(box.x);
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
    // Sideways by the keyboard alone.
    const before = region.scrollLeft;
    await press('ArrowRight');
    await until(() => region.scrollLeft > before);
  });

  it('has its height from the first frame on', async () => {
    const stage = await show(html`<div></div>`, '60em');
    const widget = document.createElement('samsyn-responsibility-matrix') as ContentWidget;
    widget.content = big(40, 30);
    stage.append(widget);
    const heights: number[] = [];
    while (heights.length < 5) {
      await new Promise(requestAnimationFrame);
      const region = widget.shadowRoot?.querySelector('.scroller');
      if (region) heights.push(region.getBoundingClientRect().height);
    }
    expect(new Set(heights)).to.have.property('size', 1);
  });

  it('takes no focus while it fits, and does as soon as it no longer does', async () => {
    const widget = await matrix(big(9, 3), '1400px');
    expect(scroller(widget).hasAttribute('tabindex') || scroller(widget).hasAttribute('role')).to.be.false;
    const box = widget.parentElement!;
    box.style.inlineSize = '760px';
    await until(() => scroller(widget).matches('.wide[tabindex="0"][role=region]'));
    box.style.inlineSize = '400px';
    await until(() => scroller(widget).matches('.fits:not([tabindex], [role])'));
  });

  it('is walked by Tab: the choice, the table while it overflows, the files', async () => {
    const widget = await matrix(big(40, 3));
    select(widget).focus();
    const walk = [focused()];
    for (let i = 0; i < 3; i++) {
      await press('Tab');
      walk.push(focused());
    }
    const [csv, json] = allInside(widget, '.downloads button');
    expect(walk).to.deep.equal([select(widget), scroller(widget), csv, json]);
  });
});
