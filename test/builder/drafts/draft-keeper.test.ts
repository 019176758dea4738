import { expect } from 'chai';
import { DraftKeeper, type Keeping } from '../../../src/builder/drafts/draft-keeper.js';
import type { DraftStore } from '../../../src/builder/drafts/draft-store.js';
import type { TabMemory } from '../../../src/builder/drafts/tab-memory.js';
import { WorkspaceStore } from '../../../src/builder/model/workspace-store.js';
import { memoryOf, ownDrafts, until, workspaceWith } from './drafts.js';

const CHANGE = { sv: 'Ändrade', en: 'Changed' };

describe('the keeper of drafts', () => {
  const keepers: DraftKeeper[] = [];
  /** A tab of the browser, with the builder in it. */
  function tab(
    drafts: DraftStore,
    { memory = memoryOf(), delay = 5 }: { memory?: TabMemory; delay?: number } = {},
  ): {
    store: WorkspaceStore;
    keeper: DraftKeeper;
    memory: TabMemory;
    becomes: (keeping: Keeping) => Promise<void>;
  } {
    const store = new WorkspaceStore();
    const keeper = new DraftKeeper(store, { drafts, memory, delay });
    keepers.push(keeper);
    keeper.start();
    return { store, keeper, memory, becomes: (keeping) => until(() => keeper.keeping === keeping) };
  }
  afterEach(() => keepers.splice(0).forEach((keeper) => keeper.stop()));

  it('keeps a change a moment after it, with title, and remembers the draft for this tab', async () => {
    const drafts = ownDrafts();
    const { store, memory, becomes } = tab(drafts);
    const workspace = workspaceWith('Plan');
    store.change(CHANGE, workspace);
    await becomes('kept');
    expect(await drafts.read(workspace.id)).to.deep.equal(workspace);
    expect((await drafts.list()).map(({ title }) => title)).to.deep.equal(['Plan']);
    expect(memory.get()).to.equal(workspace.id);
  });

  it('writes letters that are typed quickly once', async () => {
    const drafts = ownDrafts();
    let writes = 0;
    drafts.subscribe(() => writes++);
    const { store, becomes } = tab(drafts, { delay: 60 });
    const { id } = workspaceWith('');
    for (const title of ['P', 'Pl', 'Pla', 'Plan']) store.change(CHANGE, workspaceWith(title, id), 'title');
    await becomes('kept');
    expect(writes).to.equal(1);
    expect((await drafts.list())[0]!.title).to.equal('Plan');
  });

  it('keeps at once when the page is left', async () => {
    const drafts = ownDrafts();
    const { store, becomes } = tab(drafts, { delay: 60_000 });
    store.change(CHANGE, workspaceWith('Plan'));
    dispatchEvent(new Event('pagehide'));
    await becomes('kept');
    expect(await drafts.list()).to.have.lengthOf(1);
  });

  it('brings the draft back after a reload, with nothing to undo', async () => {
    const drafts = ownDrafts();
    const workspace = workspaceWith('Plan');
    await drafts.write(workspace, 1000);
    const { store, becomes } = tab(drafts, { memory: memoryOf(workspace.id) });
    await becomes('kept');
    expect(store.current).to.deep.equal(workspace);
    expect(store.undoName).to.equal(undefined);
    expect((await drafts.list())[0]!.time, 'not changed by being looked at').to.equal(1000);
  });

  it('keeps what was open when something else is opened, and undo leads back to it', async () => {
    const drafts = ownDrafts();
    const { store, becomes, memory } = tab(drafts, { delay: 60_000 });
    const [one, other] = [workspaceWith('Den ena'), workspaceWith('Den andra')];
    store.change(CHANGE, one);
    store.change(CHANGE, other);
    await until(async () => (await drafts.list()).length === 1);
    store.undo();
    expect(store.current).to.equal(one);
    expect(memory.get()).to.equal(one.id);
    dispatchEvent(new Event('pagehide'));
    await becomes('kept');
    expect((await drafts.list()).map(({ title }) => title)).to.have.members(['Den ena', 'Den andra']);
  });

  it('says in a second tab that the first has the draft, writes nothing there, and goes on with a copy', async () => {
    const drafts = ownDrafts();
    const workspace = workspaceWith('Plan');
    const first = tab(drafts);
    first.store.change(CHANGE, workspace);
    await first.becomes('kept');
    const second = tab(drafts, { memory: memoryOf(workspace.id) });
    await second.becomes('elsewhere');
    second.store.change(CHANGE, workspaceWith('Skrivs inte', workspace.id));
    dispatchEvent(new Event('pagehide'));
    second.keeper.copy();
    await second.becomes('kept');
    expect(second.store.current!.id).not.to.equal(workspace.id);
    expect((await drafts.read(workspace.id))!.content).to.include({ title: 'Plan' });
    expect(await drafts.list()).to.have.lengthOf(2);
  });

  it('lets the draft go with the tab', async () => {
    const drafts = ownDrafts();
    const workspace = workspaceWith('Plan');
    const first = tab(drafts);
    first.store.change(CHANGE, workspace);
    await first.becomes('kept');
    first.keeper.stop();
    const second = tab(drafts, { memory: memoryOf(workspace.id) });
    await second.becomes('kept');
  });

  for (const [name, keeping] of [
    ['QuotaExceededError', 'full'],
    ['SecurityError', 'blocked'],
    ['InvalidStateError', 'blocked'],
  ] as const)
    it(`says that the draft cannot be kept, and goes on: ${name}`, async () => {
      const drafts = ownDrafts();
      const { store, becomes } = tab(drafts);
      const write = drafts.write.bind(drafts);
      drafts.write = () => Promise.reject(new DOMException('', name));
      const { id } = workspaceWith('');
      store.change(CHANGE, workspaceWith('Ett', id));
      await becomes(keeping);
      const leaving = (): boolean => dispatchEvent(new Event('beforeunload', { cancelable: true }));
      expect(leaving(), 'the browser asks before the page is left').to.equal(false);
      drafts.write = write;
      store.change(CHANGE, workspaceWith('Två', id));
      await becomes('kept');
      expect(leaving(), 'and does not when all is kept').to.equal(true);
    });
});
