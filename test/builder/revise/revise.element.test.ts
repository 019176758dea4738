import { expect } from 'chai';
import { html } from 'lit';
import { WorkspaceStore } from '../../../src/builder/model/workspace-store.js';
import '../../../src/builder/revise/revise.element.js';
import { allBelow, clear, show } from '../../support/page.js';

describe('what is new since last year', () => {
  afterEach(clear);

  it('is called by what a reader reads, under a heading above the others', async () => {
    const store = new WorkspaceStore();
    const change = { kind: 'gone', entry: 'section', title: '**Malå** – en plats', texts: [], stale: [] };
    const earlier = { name: 'mala.json', text: '{}', value: {} };
    const revision = { earlier, later: {}, changes: [change], kept: [] };
    store.change({ sv: 'Jämförde', en: 'Compared' }, { id: 'r', content: {}, revision } as never);
    const stage = await show(html`<samsyn-builder-revise .store=${store}></samsyn-builder-revise>`);
    await allBelow<HTMLElement & { updateComplete: Promise<unknown> }>(stage, 'samsyn-builder-revise')[0]!
      .updateComplete;
    const said = (selector: string): string =>
      (allBelow(stage, selector)[0]?.textContent ?? '').replace(/\s+/g, ' ').trim();
    expect(said('h4')).to.equal('Avsnitt Malå – en plats');
    expect(said('button')).to.match(/: Malå – en plats$/);
    const size = (selector: string): number =>
      parseFloat(getComputedStyle(allBelow(stage, selector)[0]!).fontSize);
    expect(size('h2')).to.be.above(size('h3'));
  });
});
