import { expect } from 'chai';
import { html } from 'lit';
import { DraftKeeper } from '../../../src/builder/drafts/draft-keeper.js';
import '../../../src/builder/drafts/draft-status.element.js';
import { WorkspaceStore } from '../../../src/builder/model/workspace-store.js';
import { clear, inside, settled, show, textOf } from '../../support/page.js';
import { memoryOf, ownDrafts, until, workspaceWith } from './drafts.js';

describe('the line that says how it stands with the draft', () => {
  const keepers: DraftKeeper[] = [];
  async function shown(drafts = ownDrafts(), id?: string): Promise<{ line: Element; store: WorkspaceStore }> {
    const store = new WorkspaceStore();
    const keeper = new DraftKeeper(store, { drafts, memory: memoryOf(id), delay: 5 });
    keepers.push(keeper);
    keeper.start();
    const stage = await show(
      html`<samsyn-builder-draft-status .keeper=${keeper}></samsyn-builder-draft-status>`,
    );
    return { line: stage.querySelector('samsyn-builder-draft-status')!, store };
  }
  afterEach(() => {
    keepers.splice(0).forEach((keeper) => keeper.stop());
    clear();
  });

  it('is silent while there is none, and then says where it is', async () => {
    const { line, store } = await shown();
    expect(textOf(line)).to.equal('');
    store.change({ sv: 'Öppnade', en: 'Opened' }, workspaceWith('Plan'));
    await until(() => textOf(line) === 'utkastet finns på den här datorn');
    expect(inside(line, '[role=status]').innerText).to.include('utkastet finns på den här datorn');
  });

  it('says that nothing can be kept, and what to do', async () => {
    const drafts = ownDrafts();
    drafts.write = () => Promise.reject(new DOMException('', 'QuotaExceededError'));
    const { line, store } = await shown(drafts);
    store.change({ sv: 'Öppnade', en: 'Opened' }, workspaceWith('Plan'));
    await until(() => textOf(line).includes('lagringen på datorn är full'));
  });

  it('offers a copy where another tab has the draft', async () => {
    const drafts = ownDrafts();
    const workspace = workspaceWith('Plan');
    const store = new WorkspaceStore();
    const other = new DraftKeeper(store, { drafts, memory: memoryOf(), delay: 5 });
    keepers.push(other);
    other.start();
    store.change({ sv: 'Öppnade', en: 'Opened' }, workspace);
    await until(() => other.keeping === 'kept');
    const { line, store: own } = await shown(drafts, workspace.id);
    await until(() => textOf(line).includes('öppet i en annan flik'));
    inside(line, 'button').click();
    await until(() => textOf(line) === 'utkastet finns på den här datorn');
    await settled(line);
    expect(own.undoName!.sv).to.equal('Fortsatte med en kopia');
    expect(own.current!.content).to.deep.equal(workspace.content);
  });
});
