import { expect } from 'chai';
import { html } from 'lit';
import '../../../src/builder/looks/looks.element.js';
import type { LooksElement } from '../../../src/builder/looks/looks.element.js';
import { WorkspaceStore } from '../../../src/builder/model/workspace-store.js';
import { allInside, clear, fileWith, inside, once, show } from '../../support/page.js';
import { until } from '../publish/room.js';

async function showLooks(): Promise<{ panel: LooksElement; store: WorkspaceStore }> {
  const store = new WorkspaceStore();
  store.restore({ id: 'a', content: fileWith() }, { sv: 'Öppnade', en: 'Opened' });
  const stage = await show(html`<samsyn-builder-looks .store=${store}></samsyn-builder-looks>`, '20em');
  const panel = stage.querySelector<LooksElement>('samsyn-builder-looks')!;
  return { panel, store };
}

const lookIn = ({ current }: WorkspaceStore) => JSON.stringify(current?.publish?.['look']);

async function type(panel: LooksElement, selector: string, value: string, event = 'input'): Promise<void> {
  const field = inside<HTMLInputElement>(panel, selector);
  field.value = value;
  field.dispatchEvent(new Event(event));
  await panel.updateComplete;
}

describe('the panel Ett eget utseende', () => {
  afterEach(clear);

  it('makes a theme of the colour that is chosen, and chooses it', async () => {
    const { panel, store } = await showLooks();
    await type(panel, '#colour-light', '#7a1f3d');
    expect(store.current?.publish?.['theme']).to.equal('own');
    expect(lookIn(store)).to.include('#7a1f3d');
    expect(inside(panel, '[role=status]').innerText).to.match(/All text går att läsa/);
  });

  it('is one change however long one drags', async () => {
    const { panel, store } = await showLooks();
    for (const colour of ['#7a1f3d', '#7a1f3e', '#7a1f3f']) await type(panel, '#colour-light', colour);
    store.undo();
    expect(lookIn(store)).to.equal(undefined);
  });

  it('says what cannot be read and what to do, and does it', async () => {
    const { panel, store } = await showLooks();
    await type(panel, '#colour-light', '#ffd23f');
    expect(inside(panel, '[role=status]').innerText).to.match(/par av färger har för liten kontrast/);
    const [first] = allInside(panel, 'li');
    expect(first!.innerText).to.match(
      /^I ljust läge: text i accentfärg mot sidans bakgrund har kontrasten 1,\d:1 och behöver 4,5:1\. Närmaste färg som går bra är #/,
    );
    const mend = [...allInside<HTMLButtonElement>(panel, 'button')].find((one) =>
      /går bra/.test(one.innerText),
    )!;
    mend.click();
    await panel.updateComplete;
    expect(inside(panel, '[role=status]').innerText).to.match(/All text går att läsa/);
    expect(store.undoName?.sv).to.equal('Tog färgerna som går bra');
  });

  it('takes the typefaces of the site, gives them back, and says what is none', async () => {
    const { panel, store } = await showLooks();
    await type(panel, '#heading-font', ' "Open Sans",sans-serif ', 'change');
    expect(store.current!.publish!['look']).to.have.deep.property('shape', {
      'heading-font': { $type: 'fontFamily', $value: ['Open Sans', 'sans-serif'] },
    });
    expect(inside<HTMLInputElement>(panel, '#heading-font').value).to.equal('Open Sans, sans-serif');
    expect(store.undoName?.sv).to.equal('Valde ett typsnitt');
    await type(panel, '#heading-font', 'Arial; } body {', 'change');
    expect(inside(panel, '#heading-font').getAttribute('aria-invalid')).to.equal('true');
    expect(inside(panel, '#heading-font-wrong').innerText).to.include('inget namn på ett typsnitt');
    expect(lookIn(store)).to.include('Open Sans');
    await type(panel, '#heading-font', '', 'change');
    expect(inside(panel, '#heading-font').hasAttribute('aria-invalid')).to.equal(false);
    expect(lookIn(store)).not.to.include('Open Sans');
  });

  it('waits for a whole colour code, and says how one is written', async () => {
    const { panel, store } = await showLooks();
    const field = 'input[aria-label="Färgkod, ljust läge"]';
    await type(panel, field, '#7a1');
    expect(inside(panel, field).getAttribute('aria-invalid')).to.equal('true');
    expect(lookIn(store)).to.equal(undefined);
    await type(panel, field, ' #7A1F3D ');
    expect(inside(panel, field).hasAttribute('aria-invalid')).to.equal(false);
    expect(lookIn(store)).to.include('#7a1f3d');
  });

  it('goes on from a file, and says of another that it is none', async () => {
    const { panel, store } = await showLooks();
    const choose = (name: string, text: string): void => {
      const files = new DataTransfer();
      files.items.add(new File([text], name));
      inside<HTMLInputElement>(panel, '#open').files = files.files;
      inside(panel, '#open').dispatchEvent(new Event('change'));
    };
    const alert = (): HTMLElement | null => panel.shadowRoot!.querySelector('[role=alert]');
    choose('strategi.json', '{"samsyn": "1.0"}');
    await until(() => alert() !== null);
    expect(alert()?.innerText).to.match(/strategi\.json är inget utseende/);
    choose('granne.tokens.json', JSON.stringify({ light: { sky: { $type: 'color', $value: '#ffeeee' } } }));
    await until(() => alert() === null);
    expect(store.undoName?.sv).to.equal('Utgick från utseendet granne.tokens.json');
    expect(lookIn(store)).to.include('#ffeeee');
  });

  it('takes a name in any words', async () => {
    const { panel, store } = await showLooks();
    await type(panel, '#name', 'Malå kommun', 'change');
    expect(lookIn(store)).to.include('mala-kommun');
    expect(inside(panel, '#name-help').innerText).to.include('mala-kommun.tokens.json');
  });

  it('tells when the editor is done', async () => {
    const { panel } = await showLooks();
    const closed = once(panel, 'close');
    [...allInside<HTMLButtonElement>(panel, 'button')].at(-1)!.click();
    await closed;
  });
});
