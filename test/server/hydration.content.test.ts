import { expect } from 'chai';
import { once } from '../support/page.js';
import { bring, closeFrame, headingsOf, openStatic, settledIn, textOf, type Page } from '../support/frame.js';
import { nodesOf, said, widgetOf } from './hydration.js';

const requests = (page: Page): string[] =>
  page.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);

describe('an element that a server has drawn', () => {
  afterEach(closeFrame);

  it('is the only one that asks for nothing, whatever its src says', async () => {
    const page = await openStatic('mala/goal-card', { src: '/stories/kommuner/mala.json' });
    await bring(page);
    expect(widgetOf(page).hasUpdated).to.be.true;
    expect(widgetOf(page).src).to.equal('/stories/kommuner/mala.json');
    expect(requests(page).filter((path) => path.endsWith('.json'))).to.deep.equal([]);
  });

  it('fetches its src once that changes', async () => {
    const page = await openStatic('mala/goal-card', { src: '/stories/kommuner/mala.json' });
    await bring(page);
    const loaded = once(widgetOf(page), 'samsyn-load');
    widgetOf(page).src = '/stories/kommuner/krokom.json';
    await loaded;
    expect(requests(page)).to.contain('/stories/kommuner/krokom.json');
    expect(headingsOf(widgetOf(page))[0]).not.to.contain('tillhörighet');
  });

  it('fetches what it takes to go on only where there is one', async () => {
    const page = await openStatic('mala/goal-card', { format: 'plain' });
    await bring(page);
    const element = page.document.createElement('samsyn-goal-card');
    element.setAttribute('src', '/stories/kommuner/mala.json');
    page.document.body.prepend(element);
    await settledIn(page);
    expect(requests(page)).not.to.contain('/dist/samsyn-static.js');
  });

  for (const edit of ['uncommented', 'reworded', 'shortened', 'older'])
    it(`shows what the content says where the HTML is ${edit}, without an error`, async () => {
      const whole = await openStatic('mala/goal-card', { item: 'tillhorighet' });
      const text = textOf(widgetOf(whole));
      const page = await openStatic('mala/goal-card', { item: 'tillhorighet', edit });
      await bring(page);
      expect(textOf(widgetOf(page))).to.equal(text);
      expect(widgetOf(page).shadowRoot!.querySelectorAll('article')).to.have.length(1);
      widgetOf(page).headingLevel = 4;
      await settledIn(page);
      expect(widgetOf(page).shadowRoot!.querySelectorAll('h4.title, h2')).to.have.length(1);
      expect(page.refused).to.deep.equal([]);
    });

  it('draws only what differs', async () => {
    const page = await openStatic('mala/goal-card', { item: 'tillhorighet', edit: 'reworded' });
    const nodes = nodesOf(widgetOf(page));
    await bring(page);
    expect(nodes.filter((node) => !node.isConnected)).to.deep.equal([]);
    expect(headingsOf(widgetOf(page))).to.include('h3 viska');
  });

  // As libraries do that swap a page for another by changing what differs: Turbo, htmx, Livewire.
  const MORPHS: Record<string, (old: Element, fresh: Element) => void> = {
    'the text in its script': (old, fresh) => (old.firstChild as Text).replaceData(0, 1e9, fresh.textContent),
    'its script': (old, fresh) => old.replaceWith(fresh),
  };
  for (const [what, morph] of Object.entries(MORPHS))
    for (const isItemFirst of [true, false])
      it(`draws the new entry when ${what} is changed ${isItemFirst ? 'after' : 'before'} its item`, async () => {
        const page = await openStatic('mala/goal-card', { item: 'tillhorighet' });
        await bring(page);
        const widget = widgetOf(page);
        const answer = await fetch('/static/mala/goal-card?item=framtid');
        const swapped = new DOMParser().parseFromString(await answer.text(), 'text/html');
        const script = 'script[type="application/json"]';
        const swap = () => morph(widget.querySelector(script)!, swapped.querySelector(script)!);
        if (!isItemFirst) swap();
        widget.setAttribute('item', 'framtid');
        if (isItemFirst) swap();
        await settledIn(page);
        expect(headingsOf(widget)[0]).to.match(/framtid/i);
        expect(textOf(widget)).not.to.match(/kan inte visas/);
      });

  it('draws what its script says when that is changed after the element has been moved', async () => {
    const page = await openStatic('mala/goal-card', { item: 'tillhorighet' });
    await bring(page);
    const widget = widgetOf(page);
    page.document.querySelector('#after')!.after(widget);
    const script = widget.querySelector('script')!;
    script.textContent = script.textContent.replaceAll('Tillhörighet', 'Hemkänsla');
    await settledIn(page);
    expect(headingsOf(widget)[0]).to.match(/hemkänsla/i);
  });

  it('keeps what it shows when its script is taken away', async () => {
    const page = await openStatic('mala/goal-card', { item: 'tillhorighet' });
    await bring(page);
    const before = said(page);
    widgetOf(page).querySelector('script')!.remove();
    widgetOf(page).requestUpdate();
    await settledIn(page);
    expect(said(page)).to.deep.equal(before);
  });

  it('stays as it is where its content has been taken away', async () => {
    const page = await openStatic('mala/goal-card', { edit: 'scriptless' });
    const before = said(page);
    await bring(page);
    expect(said(page)).to.deep.equal(before);
    // And takes content that comes later.
    const loaded = once(widgetOf(page), 'samsyn-load');
    widgetOf(page).src = '/stories/kommuner/krokom.json';
    await loaded;
    expect(said(page).text).not.to.equal(before.text);
  });
});
