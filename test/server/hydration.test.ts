import { expect } from 'chai';
import { drawn, engine, once } from '../support/page.js';
import { bring, closeFrame, headingsOf, openStatic, settledIn, textOf } from '../support/frame.js';
import { lost, nodesOf, said, widgetOf } from './hydration.js';

const SCRIPTS = ['/dist/samsyn.js', '/dist/samsyn.all.js', '/dist/define.js'];

describe('an element that a server has drawn', () => {
  afterEach(closeFrame);

  it('is shown before any script, with its style', async () => {
    const page = await openStatic('mala/goal-card', { item: 'framtid' });
    const root = widgetOf(page).shadowRoot!;
    expect(root.querySelector('h2')!.getBoundingClientRect().height).to.be.above(20);
    const { borderBlockEndWidth, borderBlockStartWidth } = page.getComputedStyle(root.querySelector('.sky')!);
    expect(`${borderBlockEndWidth}${borderBlockStartWidth}`).to.match(/[1-9]/);
    expect(textOf(widgetOf(page))).to.contain('visauppmalå');
  });

  for (const script of SCRIPTS)
    for (const path of ['mala/goal-card', 'kalix/roles-table', 'framtidsplan/strategy', 'kalix/strategy'])
      it(`keeps every node of ${path} when ${script} comes`, async () => {
        const page = await openStatic(path);
        const before = said(page);
        const nodes = nodesOf(widgetOf(page));
        await bring(page, script);
        expect(widgetOf(page).hasUpdated).to.be.true;
        expect(said(page)).to.deep.equal(before);
        expect(lost(nodes)).to.deep.equal([]);
      });

  for (const edit of ['marked', 'markdown-it'])
    it(`keeps every node that has come through ${edit}`, async () => {
      const page = await openStatic('kalix/strategy', { edit });
      const before = said(page);
      const nodes = nodesOf(widgetOf(page));
      await bring(page);
      expect(widgetOf(page).hasUpdated).to.be.true;
      expect(said(page)).to.deep.equal(before);
      expect(nodes.length).to.be.above(100);
      expect(lost(nodes)).to.deep.equal([]);
    });

  it('keeps a journey’s links to goals that come later, and those that never move', async () => {
    const page = await openStatic('mala/journey', { shown: 'tillhorighet,framtid' });
    const journey = widgetOf(page);
    const inside = () => [...journey.shadowRoot!.querySelectorAll('a, summary')];
    const before = inside();
    expect(before.map(({ localName }) => localName)).to.deep.equal(['a', 'a', 'summary']);
    await bring(page);
    expect(inside()).to.deep.equal(before);
    const card = page.document.createElement('samsyn-goal-card');
    card.setAttribute('src', '/stories/kommuner/mala.json');
    card.setAttribute('item', 'framtid');
    const shown = once(card, 'samsyn-load');
    page.document.body.append(card);
    await shown;
    await journey.updateComplete;
    expect(inside()).to.deep.equal(before);
    before[1]!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
    expect(card.shadowRoot!.activeElement?.id).to.equal('framtid');
  });

  for (const path of [
    'mala/goal-card',
    'kalix/roles-table',
    'kalix/strategy',
    'framtidsplan/strategy',
    'framtidsplan/responsibility-matrix',
  ])
    it(`moves nothing on the page: ${path}`, async function () {
      if ((await engine()) !== 'chromium') return this.skip();
      const page = await openStatic(path, { styles: 'inline' });
      const { top } = page.document.querySelector('#after')!.getBoundingClientRect();
      let shift = 0;
      new page.PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
      await bring(page);
      await drawn();
      await drawn();
      expect(shift).to.equal(0);
      expect(page.document.querySelector('#after')!.getBoundingClientRect().top).to.equal(top);
    });

  it('keeps focus, selection, and what the reader has unfolded and written', async () => {
    const page = await openStatic('kalix/strategy', {}, { width: '30em' });
    const root = widgetOf(page).shadowRoot!;
    const roles = root.querySelector('samsyn-roles-table')!.shadowRoot!;
    const details = root.querySelector('details')!;
    details.open = true;
    const field = roles.querySelector('input')!;
    field.value = 'bostad';
    const link = root.querySelector<HTMLAnchorElement>('a[href="#syfte-och-omfattning"]')!;
    link.focus();
    const paragraph = [...root.querySelectorAll('p')].find(({ textContent }) => textContent.length > 80)!;
    const text = [...paragraph.childNodes].find(({ nodeType }) => nodeType === Node.TEXT_NODE)!;
    const selection = page.getSelection()!;
    selection.setBaseAndExtent(text, 2, text, 12);
    const selected = selection.toString();
    await bring(page);
    // A selection holds on to its text as long as that stays.
    expect(text.isConnected).to.be.true;
    expect(selection.toString()).to.equal(selected);
    expect(root.activeElement === link).to.be.true;
    expect(details.isConnected && details.open).to.be.true;
    expect(roles.querySelector('input') === field).to.be.true;
    // What was written before the script came has been looked for.
    expect(roles.querySelectorAll('tbody tr:not([hidden])').length).to.be.below(6);
    expect(roles.querySelector('[role="status"]')!.textContent).to.match(/\d/);
  });

  it('lets a reader choose', async () => {
    const page = await openStatic('framtidsplan/measure-list');
    await bring(page);
    const root = widgetOf(page).shadowRoot!;
    const shown = () => root.querySelectorAll('li[part="measure"]:not([hidden])').length;
    const all = shown();
    const select = root.querySelector('select')!;
    select.value = select.options[2]!.value;
    select.dispatchEvent(new page.Event('input', { bubbles: true }));
    await widgetOf(page).updateComplete;
    expect(shown()).to.be.above(0).and.below(all);
  });

  it('explains its terms', async () => {
    const page = await openStatic('framtidsplan/goal-card');
    await bring(page);
    const term = widgetOf(page).shadowRoot!.querySelector<HTMLElement>('.term')!;
    expect(term.getAttribute('role')).to.equal('button');
    term.click();
    const tip = term.nextElementSibling!.firstElementChild!;
    expect(tip.matches(':popover-open')).to.be.true;
    expect(tip.textContent).to.match(/\w{4}/);
  });

  it('follows the language of its page', async () => {
    const page = await openStatic('mala/goal-card');
    await bring(page);
    page.document.body.lang = 'en';
    await Promise.resolve();
    await settledIn(page);
    expect(headingsOf(widgetOf(page))).to.include('h3 wewant');
  });

  it('draws in the language that the server drew in', async () => {
    const page = await openStatic('mala/strategy', { lang: 'en' });
    const before = said(page);
    expect(before.text).to.contain('contents');
    const nodes = nodesOf(widgetOf(page));
    await bring(page);
    expect(said(page)).to.deep.equal(before);
    expect(lost(nodes)).to.deep.equal([]);
  });

  it('is read where scripts are off', async () => {
    const page = await openStatic('kalix/roles-table', {}, { sandbox: 'allow-same-origin' });
    const root = widgetOf(page).shadowRoot!;
    expect(root.querySelector('h2')!.getBoundingClientRect().height).to.be.above(20);
    expect(widgetOf(page).checkVisibility()).to.be.true;
    // What would do nothing is not there.
    expect(root.querySelector('search')!.checkVisibility()).to.be.false;
  });
});
