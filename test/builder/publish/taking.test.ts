import { expect } from 'chai';
import { unzipSync } from 'fflate';
import { clear, inside, kommun } from '../../support/page.js';
import { button, filesOf, labelled, redrawn, showRoom, until } from './room.js';

describe('what is taken from the room Publicera', () => {
  let mala: unknown;
  before(async () => (mala = await kommun('mala')));
  afterEach(clear);

  it('copies the code, and selects it where the clipboard is refused', async () => {
    const { room } = await showRoom(mala, { parts: ['goal-card'] });
    let copied = '';
    let isRefused = false;
    const clipboard = {
      writeText: (text: string) =>
        isRefused ? Promise.reject(new Error('refused')) : Promise.resolve(void (copied = text)),
    };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    try {
      button(room.shadowRoot!, 'Kopiera koden').click();
      await redrawn(room);
      expect(copied).to.equal(inside(room, '#page').textContent);
      expect(inside(room, '.room-foot [role=status]').innerText).to.equal(
        'Kopierad. Spara också filerna som koden behöver.',
      );
      isRefused = true;
      button(room.shadowRoot!, 'Kopiera koden').click();
      await redrawn(room);
      expect(inside(room, '.room-foot [role=status]').innerText).to.include('Ctrl+C');
      expect(room.shadowRoot!.activeElement?.id).to.equal('page');
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  it('saves the zip, and says what came of it', async function () {
    // Elsewhere what is saved is a download, which no script is told of: builder/task.test.ts reads it.
    if (!('showSaveFilePicker' in window)) this.skip();
    const written: Blob[] = [];
    let stops: DOMException | undefined;
    const picker = (): Promise<object> =>
      stops
        ? Promise.reject(stops)
        : Promise.resolve({
            createWritable: () =>
              Promise.resolve({ write: (blob: Blob) => void written.push(blob), close: () => undefined }),
          });
    Object.defineProperty(window, 'showSaveFilePicker', { value: picker, configurable: true });
    const fetched: string[] = [];
    const { room } = await showRoom(mala, { parts: ['goal-card'] }, filesOf(fetched));
    const told = (): string => inside(room, '.files [role=status]').innerText;
    const save = async (): Promise<void> => {
      button(room.shadowRoot!, 'Spara allt som zip').click();
      await until(() => told() !== '' && told() !== 'Packar …');
    };
    expect(fetched.filter((name) => name.endsWith('.js'))).to.deep.equal([]);
    await save();
    expect(told()).to.equal('Sparade mala.zip');
    const files = unzipSync(new Uint8Array(await written[0]!.arrayBuffer()));
    expect(new TextDecoder().decode(files['utan-skript.html'])).to.include('Tillhörighet');
    expect(JSON.parse(new TextDecoder().decode(files['samsyn/mala.json']))).to.deep.equal(mala);
    stops = new DOMException('Stopped.', 'AbortError');
    button(room.shadowRoot!, 'Spara allt som zip').click();
    await until(() => told() === 'Filen sparades inte.');
    stops = undefined;
    room.files = { bytes: () => Promise.reject(new Error('offline')) };
    await redrawn(room);
    button(room.shadowRoot!, 'Spara allt som zip').click();
    await until(() => /kunde inte hämtas/.test(told()));
    stops = new DOMException('Full.', 'QuotaExceededError');
    button(room.shadowRoot!, 'Spara bara innehållsfilen').click();
    await until(() => /gick inte att spara på datorn/.test(told()));
  });

  it('says that the code needs its files, but not of text that needs none', async () => {
    const heading = (root: ParentNode): string => root.querySelector<HTMLElement>('#files')!.innerText;
    const { room } = await showRoom(mala, { parts: ['goal-card'], host: 'sitevision' });
    expect(heading(room.shadowRoot!)).to.equal('Filerna som koden behöver');
    expect(inside(room, '.files .needed').innerText).to.include('först när filerna ligger på webbplatsen');
    labelled(room.shadowRoot!, 'Ren HTML').click();
    await redrawn(room);
    expect(heading(room.shadowRoot!)).to.equal('Ta allt i en fil');
    expect(room.shadowRoot!.querySelector('.files .needed') === null).to.equal(true);
  });
});
