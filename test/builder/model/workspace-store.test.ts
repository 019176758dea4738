import { expect } from 'chai';
import type { Wording } from '../../../src/builder/language.js';
import { withValue } from '../../../src/builder/model/json-path.js';
import type { Workspace } from '../../../src/builder/model/workspace.js';
import { WorkspaceStore } from '../../../src/builder/model/workspace-store.js';

const name = (sv: string): Wording => ({ sv, en: sv });
const workspace: Workspace = { id: 'a', content: { title: 'Ett' } };
const opened = (): WorkspaceStore => {
  const store = new WorkspaceStore();
  store.change(name('Hämtade'), workspace);
  return store;
};
const titled =
  (title: string) =>
  (content: object): unknown =>
    withValue(content, ['title'], title);
const titleIn = ({ current }: WorkspaceStore): unknown => (current?.content as { title?: unknown }).title;

describe('the workspace', () => {
  it('undoes and makes again, and says what by its name', () => {
    const store = opened();
    store.edit(name('Ändrade titeln'), titled('Två'));
    expect(store.undoName?.sv).to.equal('Ändrade titeln');
    store.undo();
    expect(titleIn(store)).to.equal('Ett');
    expect(store.undoName?.sv).to.equal('Hämtade');
    expect(store.redoName?.sv).to.equal('Ändrade titeln');
    store.redo();
    expect(titleIn(store)).to.equal('Två');
    expect(store.redoName).to.equal(undefined);
  });

  it('undoes the typing into one field at once, and not what was typed before into another', () => {
    const store = opened();
    store.edit(name('Skrev'), titled('T'), 'title');
    store.edit(name('Skrev'), titled('Tv'), 'title');
    store.edit(name('Skrev annat'), (content) => withValue(content, ['kind'], 'plan'), 'kind');
    store.undo();
    expect(titleIn(store)).to.equal('Tv');
    store.undo();
    expect(titleIn(store)).to.equal('Ett');
  });

  it('makes a change of its own of what is typed after a pause', () => {
    const store = opened();
    store.edit(name('Skrev'), titled('T'), 'title');
    store.settle();
    store.edit(name('Skrev'), titled('Tv'), 'title');
    store.undo();
    expect(titleIn(store)).to.equal('T');
  });

  it('forgets what could be made again as soon as something else is done', () => {
    const store = opened();
    store.edit(name('Ett'), titled('Två'));
    store.undo();
    store.edit(name('Annat'), titled('Tre'));
    expect(store.redoName).to.equal(undefined);
  });

  it('has nothing to undo after a change that changes nothing', () => {
    const store = opened();
    store.edit(name('Inget'), (content) => content);
    expect(store.undoName?.sv).to.equal('Hämtade');
  });

  it('tells whoever has asked, until they no longer do', () => {
    const store = opened();
    let told = 0;
    const stop = store.subscribe(() => told++);
    store.edit(name('Ett'), titled('Två'));
    store.undo();
    stop();
    store.redo();
    expect(told).to.equal(2);
  });

  it('says the version of the format that a new key came with, and the first again when it is undone', () => {
    const store = new WorkspaceStore();
    const content = { samsyn: '1.0', title: 'Ett', goals: [{ title: 'Vatten' }] };
    store.change(name('Öppnade'), { id: 'a', content });
    const version = (): unknown => (store.current!.content as { samsyn: unknown }).samsyn;
    store.edit(name('Ändrade titeln'), titled('Två'));
    expect(version()).to.equal('1.0');
    store.edit(name('Skrev status'), (now) => withValue(now, ['goals', 0, 'status'], 'Nått'));
    expect(version()).to.equal('1.1');
    store.undo();
    expect(version()).to.equal('1.0');
  });
});
