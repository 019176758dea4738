import { expect } from 'chai';
import { html } from 'lit';
import '../../src/builder/gather/gather.element.js';
import '../../src/builder/write/write.element.js';
import { WorkspaceStore } from '../../src/builder/model/workspace-store.js';
import { documentOf } from '../import/compose/documents.fixtures.js';
import { allBelow, choosing, clear, drawn, kommun, settled, show } from '../support/page.js';
import { showRoom } from './publish/room.js';
import { begun, calm, shown as arranged } from './arrange/room.fixtures.js';

/** What is printed as something to press or to fill in, by its name and class. */
const controlsIn = (root: ParentNode): string[] =>
  allBelow<HTMLElement>(root, 'button, input, select, textarea, summary')
    .filter((control) => control.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    .filter((control) => {
      const { appearance, borderStyle, borderWidth } = getComputedStyle(control);
      const isBoxed = borderStyle !== 'none' && borderWidth !== '0px';
      return isBoxed || (!control.matches('button, summary') && appearance !== 'none');
    })
    .map((control) => `${control.localName}.${control.className}`);
const seen = (root: ParentNode, selector: string): HTMLElement[] =>
  allBelow<HTMLElement>(root, selector).filter((one) => one.checkVisibility());
const said = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

async function onPaper(test: Mocha.Context, look: () => void): Promise<void> {
  const done = await choosing({ media: 'print' }, async () => {
    await drawn();
    look();
  });
  if (!done) test.skip();
}

function storeOf(content: object): WorkspaceStore {
  const store = new WorkspaceStore();
  store.change({ sv: 'Öppnade', en: 'Opened' }, { id: 'p', content });
  return store;
}

describe('the builder on paper', () => {
  afterEach(clear);

  it('has of Ordna the document’s words, what each became, and how many have a place', async function () {
    const { room } = await arranged(documentOf(...begun()));
    const root = room.shadowRoot!;
    allBelow<HTMLElement>(root, '.sure')[3]!.click();
    await calm(room);
    await onPaper(this, () => {
      expect(controlsIn(root)).to.deep.equal([]);
      const kinds = seen(root, '.piece > select').map((kind) =>
        said((kind as HTMLSelectElement).selectedOptions[0]!),
      );
      expect(kinds.slice(0, 3)).to.deep.equal(['Titel', 'Rubrik', 'Text']);
      expect(seen(root, '.panel, .tools, .views, samsyn-strategy')).to.have.length(0);
      expect(seen(root, '.room-foot [role=status]').map(said).join()).to.match(
        /\d+ av \d+ stycken har en plats/,
      );
    });
  });

  it('has of Skriv the page alone', async function () {
    const mala = (await kommun('mala')) as object;
    const stage = await show(html`<samsyn-builder-write .store=${storeOf(mala)}></samsyn-builder-write>`);
    await customElements.whenDefined('samsyn-strategy');
    await settled(stage);
    const root = stage.querySelector('samsyn-builder-write')!.shadowRoot!;
    await onPaper(this, () => {
      expect(controlsIn(root)).to.deep.equal([]);
      expect(seen(root, '.outline, .form, .room-foot, h2#page')).to.have.length(0);
      expect(seen(root, 'samsyn-strategy')).to.have.length(1);
    });
  });

  it('has of Publicera what was chosen and the code in full', async function () {
    const { room } = await showRoom(await kommun('mala'));
    const root = room.shadowRoot!;
    await onPaper(this, () => {
      expect(controlsIn(root)).to.deep.equal([]);
      expect(seen(root, '.choose .line').map(said)).to.deep.equal(['Hela dokumentet']);
      expect(seen(root, '.theme').map(said)).to.deep.equal(['Grund']);
      expect(seen(root, '.seg.wide label')).to.have.length(1);
      expect(seen(root, 'samsyn-builder-preview')).to.have.length(0);
      const [code] = seen(root, '.code');
      expect(code!.scrollHeight).to.equal(code!.clientHeight);
    });
  });

  it('has of Hämta no ways in', async function () {
    const stage = await show(
      html`<samsyn-builder-gather .store=${new WorkspaceStore()}></samsyn-builder-gather>`,
    );
    await onPaper(this, () => {
      expect(controlsIn(stage)).to.deep.equal([]);
      expect(seen(stage, '.sky, .ways')).to.have.length(0);
    });
  });
});
