import { expect } from 'chai';
import { html } from 'lit';
import { WorkspaceStore } from '../../../src/builder/model/workspace-store.js';
import { BuilderElement } from '../../../src/builder/shell/builder.element.js';
import { allInside, clear, fileWith, settled, show } from '../../support/page.js';

customElements.define('samsyn-builder', BuilderElement);

describe('the builder’s header', () => {
  afterEach(() => {
    document.documentElement.lang = 'sv';
    clear();
  });

  it('has buttons that undo and redo whose description is not their name again', async () => {
    const store = new WorkspaceStore();
    store.change({ sv: 'Öppnade', en: 'Opened' }, { id: 'w', content: fileWith({ title: 'Plan' }) });
    const stage = await show(html`<samsyn-builder .store=${store}></samsyn-builder>`);
    await settled(stage);
    const [undo, redo] = allInside(stage.querySelector('samsyn-builder')!, '.history button');
    expect([undo!.textContent.trim(), undo!.title]).to.deep.equal(['Ångra: Öppnade', '']);
    expect([redo!.textContent.trim(), redo!.title]).to.deep.equal(['Gör om', 'Inget att göra om']);
  });

  it('says that the document’s title is in the document’s language', async () => {
    const store = new WorkspaceStore();
    store.change({ sv: 'Öppnade', en: 'Opened' }, { id: 'w', content: fileWith({ title: 'Plan för barn' }) });
    const stage = await show(html`<samsyn-builder .store=${store}></samsyn-builder>`);
    await settled(stage);
    const builder = stage.querySelector<BuilderElement>('samsyn-builder')!;
    const title = allInside(builder, '.document b')[0]!;
    expect([title.textContent, title.lang]).to.deep.equal(['Plan för barn', '']);
    builder.language = 'en';
    await builder.updateComplete;
    expect([title.textContent, title.lang]).to.deep.equal(['Plan för barn', 'sv']);
  });
});
