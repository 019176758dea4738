import { expect } from 'chai';
import { html } from 'lit';
import { WorkspaceStore } from '../../../src/builder/model/workspace-store.js';
import '../../../src/builder/write/write.element.js';
import { allBelow, clear, kommun, settled, show } from '../../support/page.js';

describe('the looks of the outline', () => {
  afterEach(clear);

  it('breaks no word for the mark beside it', async () => {
    const store = new WorkspaceStore();
    const content = { ...((await kommun('mala')) as object), actors: [] };
    store.change({ sv: 'Öppnade', en: 'Opened' }, { id: 'o', content });
    const stage = await show(
      html`<samsyn-builder-write style="display: block; block-size: 700px" .store=${store}></samsyn-builder-write>`,
      '1280px',
    );
    await settled(stage);
    const node = allBelow<HTMLElement>(stage, '.node').find((one) => one.querySelector('.mark'))!;
    // The narrowest outline that there is.
    node.style.inlineSize = '10.5em';
    const words = [...node.querySelector('span')!.childNodes].find((one) =>
      one.textContent!.includes('dokumentet'),
    )!;
    const word = document.createRange();
    const at = words.textContent!.indexOf('dokumentet');
    word.setStart(words, at);
    word.setEnd(words, at + 'dokumentet'.length);
    expect(word.getClientRects()).to.have.length(1);
  });
});
