import 'axe-core/axe.min.js';
import { expect } from 'chai';
import { html } from 'lit';
import '../../../src/builder/drafts/draft-list.element.js';
import '../../../src/builder/drafts/latest-draft.element.js';
import type { DraftListElement } from '../../../src/builder/drafts/draft-list.element.js';
import type { DraftStore } from '../../../src/builder/drafts/draft-store.js';
import { WorkspaceStore } from '../../../src/builder/model/workspace-store.js';
import type { Workspace } from '../../../src/builder/model/workspace.js';
import { faults } from '../../support/accessibility.js';
import { allInside, clear, inside, once, show, textOf } from '../../support/page.js';
import { ownDrafts, until, workspaceWith } from './drafts.js';

describe('the list of drafts', () => {
  let drafts: DraftStore;
  let store: WorkspaceStore;
  let list: DraftListElement;
  const [plan, strategy] = [workspaceWith('Planen'), workspaceWith('Strategin')];
  const rows = (): string[] =>
    allInside(list, 'li').map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim());
  const button = (words: string): HTMLButtonElement =>
    allInside<HTMLButtonElement>(list, 'button').find((each) =>
      (each.ariaLabel ?? each.innerText).includes(words),
    )!;

  beforeEach(async () => {
    drafts = ownDrafts();
    store = new WorkspaceStore();
    await drafts.write(plan, Date.now() - 1000);
    await drafts.write(strategy);
    const stage = await show(
      html`<samsyn-builder-drafts .drafts=${drafts} .store=${store}></samsyn-builder-drafts>`,
    );
    list = stage.querySelector('samsyn-builder-drafts')!;
    await until(() => allInside(list, 'li').length === 2);
  });
  afterEach(clear);

  it('names them, the latest first, with when each was changed and where they are kept', async () => {
    expect(rows()[0]).to.match(/^Fortsätt med ”Strategin” i (?:dag|går) kl\. \d+\.\d\d Kasta$/);
    expect(rows()[1]).to.include('Planen');
    expect(textOf(list)).to.include('i den här webbläsaren på den här datorn');
    expect(await faults(list)).to.deep.equal([]);
  });

  it('tells this year’s draft from last year’s, which have one title, by the file that each came from', async () => {
    const opened = { name: 'planen-2024.json', text: '{}', value: {} };
    const source = { name: 'planen-2025.docx' } as Workspace['source'];
    await drafts.write({ ...plan, opened });
    await drafts.write({ ...strategy, opened, source, content: plan.content });
    await until(() => rows().every((row) => row.includes('Planen')));
    const files = rows().map((row) => /planen-\S+/.exec(row)?.[0]);
    expect(files).to.deep.equal(['planen-2025.docx', 'planen-2024.json']);
  });

  it('goes on with one, by a change that undo takes back', async () => {
    const gone = once<CustomEvent>(list, 'samsyn-room');
    button('Fortsätt med ”Planen”').click();
    expect((await gone).detail).to.equal('write');
    expect(store.current).to.deep.equal(plan);
    expect(store.undoName!.sv).to.equal('Fortsatte med ”Planen”');
  });

  it('throws one away, and takes it back', async () => {
    button('Kasta ”Planen”').click();
    await until(() => allInside(list, 'li').length === 1);
    expect(await drafts.read(plan.id)).to.equal(undefined);
    await until(() => button('Ta tillbaka'));
    expect(inside(list, '[role=status]').innerText).to.include('”Planen” är kastat.');
    await until(() => list.shadowRoot!.activeElement === button('Ta tillbaka'));
    button('Ta tillbaka').click();
    await until(() => allInside(list, 'li').length === 2);
    expect(await drafts.read(plan.id)).to.deep.equal(plan);
  });

  it('closes the one that is open when it is thrown away, which undo takes back', async () => {
    store.restore(plan, { sv: 'Öppnade', en: 'Opened' });
    await list.updateComplete;
    expect(rows()[1]).to.include('öppet nu');
    button('Kasta ”Planen”').click();
    await until(() => allInside(list, 'li').length === 1);
    expect(store.current).to.equal(undefined);
    store.undo();
    expect(store.current).to.equal(plan);
  });

  it('asks before all are thrown away, and can be told no', async () => {
    button('Kasta alla').click();
    await until(() => button('Nej, behåll'));
    await until(() => list.shadowRoot!.activeElement === button('Nej, behåll'));
    expect(textOf(list)).to.include('Alla 2 utkast försvinner');
    button('Nej, behåll').click();
    await until(() => list.shadowRoot!.activeElement === button('Kasta alla'));
    expect(await drafts.list()).to.have.lengthOf(2);
    button('Kasta alla').click();
    await until(() => button('Ja, kasta'));
    button('Ja, kasta').click();
    await until(() => inside(list, '[role=status]').innerText.includes('borta'));
    expect(await drafts.list()).to.deep.equal([]);
  });

  it('leads from the top of the room to the latest one', async () => {
    const stage = await show(
      html`<samsyn-builder-latest .drafts=${drafts} .store=${store}></samsyn-builder-latest>`,
    );
    const latest = stage.querySelector('samsyn-builder-latest')!;
    await until(() => allInside(latest, 'button').length);
    expect(textOf(latest)).to.match(/”Strategin” Ditt senaste utkast, ändrat i (?:dag|går)/);
    inside(latest, 'button').click();
    await until(() => store.current);
    expect(store.current).to.deep.equal(strategy);
  });
});
