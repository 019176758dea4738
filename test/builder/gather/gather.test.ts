import 'axe-core/axe.min.js';
import { expect } from 'chai';
import type { GatherElement } from '../../../src/builder/gather/gather.element.js';
import type { WorkspaceStore } from '../../../src/builder/model/workspace-store.js';
import { titleOf } from '../../../src/builder/shell/title-of.js';
import { faults } from '../../support/accessibility.js';
import { allInside, clear, inside, once, settled, textOf } from '../../support/page.js';
import { until } from '../drafts/drafts.js';
import { showRoom, transferOf, withWorker } from './room.js';

const MARKDOWN = '# Plan för biblioteket\n\n## Mål\n\n### Fler läser\n\n#### Vi ska\n\n- öppna på söndagar\n';
const button = (room: GatherElement, words: string): HTMLButtonElement =>
  allInside<HTMLButtonElement>(room, 'button').find(({ innerText }) => innerText.includes(words))!;

describe('the room where a document is fetched', function () {
  this.timeout(30_000);
  let room: GatherElement;
  let store: WorkspaceStore;
  let restore: () => void;
  const goesTo = async (): Promise<string> => (await once<CustomEvent<string>>(room, 'samsyn-room')).detail;
  const trouble = async (): Promise<string> => {
    await until(() => room.shadowRoot!.querySelector('[role=alert]'));
    return inside(room, '[role=alert]').innerText;
  };
  const drop = (transfer: DataTransfer): boolean =>
    room.dispatchEvent(
      new DragEvent('drop', { dataTransfer: transfer, bubbles: true, composed: true, cancelable: true }),
    );
  const choose = (file: File): void => {
    const input = inside<HTMLInputElement>(room, '#file');
    input.files = transferOf(file).files;
    input.dispatchEvent(new Event('change'));
  };

  before(() => void (restore = withWorker()));
  after(() => restore());
  beforeEach(async () => void ({ room, store } = await showRoom()));
  afterEach(clear);

  it('reads a document that is dropped, names the change, and goes on to put it in order', async () => {
    const gone = goesTo();
    expect(drop(transferOf(new File([MARKDOWN], 'plan.md'))), 'the browser opens it not').to.equal(false);
    expect(await gone).to.equal('arrange');
    expect(titleOf(store.current)).to.equal('Plan för biblioteket');
    expect(store.undoName!.sv).to.equal('Hämtade plan.md');
  });

  it('says while something is held over it that it may be let go', async () => {
    const over = new DragEvent('dragover', { bubbles: true, cancelable: true });
    dispatchEvent(over);
    await room.updateComplete;
    expect(over.defaultPrevented).to.equal(true);
    expect(inside(room, '.title').innerText).to.equal('Släpp nu');
    dispatchEvent(new DragEvent('dragleave'));
    await room.updateComplete;
    expect(inside(room, '.title').innerText).to.equal('Släpp dokumentet här');
  });

  it('reads a Word file that is chosen, shows that it does, and can be stopped', async () => {
    const bytes = await (await fetch('/test/import/documents/kalix/styled.docx')).arrayBuffer();
    const file = new File([bytes], 'kalix.docx');
    choose(file);
    await until(() => room.shadowRoot!.querySelector('#stop'));
    expect(textOf(room)).to.include('Läser kalix.docx …');
    expect(inside(room, 'progress').matches(':indeterminate, [value]')).to.equal(true);
    await until(() => room.shadowRoot!.activeElement?.id === 'stop');
    button(room, 'Avbryt').click();
    expect(await trouble()).to.equal('Läsningen avbröts. Inget har ändrats.');
    expect(store.current).to.equal(undefined);
    await until(() => room.shadowRoot!.activeElement?.id === 'choose');
    const gone = goesTo();
    choose(file);
    expect(await gone).to.equal('arrange');
  });

  it('lays a new document beside the content file that is open, and tells what is new', async () => {
    const text = JSON.stringify({
      samsyn: '1.0',
      title: 'Plan',
      publisher: { name: 'Exempelby' },
      goals: [
        {
          id: 'hem',
          title: { sv: 'Boende', ar: 'السكن' },
          aims: [{ sv: 'att alla har ett hem', en: 'homes' }],
        },
      ],
    });
    const gone = goesTo();
    choose(new File([text], 'plan-2024.json'));
    await gone;
    choose(new File(['# Plan\n\n## Mål\n\n### Mål 1: Boende\n\nVi vill\n\n- att alla har råd\n'], 'plan.md'));
    await until(() => room.shadowRoot!.querySelector('#compare'));
    await until(() => room.shadowRoot!.activeElement?.id === 'next-year');
    inside(room, '#compare').click();
    await until(() => store.current!.revision);
    const { content, opened } = store.current!;
    expect((content as { goals: { id: string }[] }).goals.map(({ id }) => id)).to.include('hem');
    expect(opened!.name).to.equal('plan-2024.json');
    await settled(room);
    const revise = inside(room, 'samsyn-builder-revise');
    expect(textOf(revise)).to.include('Vad är nytt sedan plan-2024.json?');
    expect(textOf(revise)).to.include('Boende');
    // It scrolls within itself, and what is there to be heard only stays in it.
    room.style.blockSize = '20em';
    const { scrollHeight, clientHeight } = document.documentElement;
    expect(scrollHeight, 'the page is no longer than the window').to.be.at.most(clientHeight);
    // The button that was pressed is gone: reading goes on where the comparison begins.
    await until(() => revise.shadowRoot!.activeElement?.id === 'revision');
    expect(allInside(revise, 'h4').map(({ textContent }) => textContent.replace(/\s+/g, ' '))).to.include(
      'Mål Boende',
    );
    const keep = allInside(revise, 'button').find(({ textContent }) => /Boende/.test(textContent))!;
    expect(keep.textContent.replace(/\s+/g, ' ').trim()).to.equal('Behåll det gamla: Boende');
    const [aims] = allInside(revise, 'dd.was bdi');
    expect([aims?.lang, aims?.textContent], 'is read in its own language').to.deep.equal(['en', 'homes']);
    keep.click();
    await settled(room);
    expect(inside(revise, '[role=status]').textContent.trim()).to.equal('Behöll det gamla: Boende');
  });

  it('opens a content file, to be written on', async () => {
    const text = '\uFEFF{ "samsyn": "1.0",\r\n"title": "Plan", "publisher": { "name": "Exempelby" } }';
    const gone = goesTo();
    choose(new File([text], 'plan.json'));
    expect(await gone).to.equal('write');
    expect(store.current!.opened).to.include({ name: 'plan.json', text });
  });

  it('reads what is pasted with its looks, wherever in the room, but in no field', async () => {
    const paste = (): Event => {
      const event = new Event('paste', { bubbles: true, composed: true, cancelable: true });
      const transfer = transferOf(['text/html', '<h1>Plan</h1><p>Text.</p>'], ['text/plain', 'Plan Text.']);
      // Firefox gives an event of a script's making no clipboard but its own.
      return Object.defineProperty(event, 'clipboardData', { value: transfer });
    };
    inside(room, '#address').dispatchEvent(paste());
    await settled(room);
    expect(allInside(room, 'progress').length).to.equal(0);
    const gone = goesTo();
    inside(room, '#paste').dispatchEvent(paste());
    expect(await gone).to.equal('arrange');
    expect(titleOf(store.current)).to.equal('Plan');
    expect(store.current!.source!.name).to.equal('');
    expect(store.undoName!.sv).to.equal('Klistrade in ett dokument');
  });

  it('reads text that is written into the box', async () => {
    inside<HTMLTextAreaElement>(room, '#paste').value = 'PLAN\n\nKommunen ska läsa mer.';
    const gone = goesTo();
    button(room, 'Läs texten').click();
    expect(await gone).to.equal('arrange');
  });

  for (const [what, transfer, words] of [
    [
      'a picture',
      () => transferOf(new File([new Uint8Array([137, 80, 78, 71, 0])], 'bild.png')),
      'kan inte läsas|av ett slag',
    ],
    ['an empty file', () => transferOf(new File([], 'tom.docx')), 'Filen är tom'],
    ['two files', () => transferOf(new File(['a'], 'a.md'), new File(['b'], 'b.md')), 'ett dokument i taget'],
    ['nothing', () => transferOf(), 'ingen text'],
    [
      'a broken content file',
      () => transferOf(new File(['{"title": "A" "b": 1}'], 'a.json')),
      'skrivfel.*kommatecken',
    ],
    ['other JSON', () => transferOf(new File(['{"name": "npm"}'], 'a.json')), 'ingen innehållsfil'],
  ] as const)
    it(`says in words why ${what} cannot be read, and changes nothing`, async () => {
      drop(transfer());
      const said = await trouble();
      expect(said).to.match(new RegExp(words));
      expect(said).not.to.match(/JSON|undefined/);
      expect(store.current).to.equal(undefined);
    });

  it('begins from an example, and says when it is not there', async () => {
    const gone = goesTo();
    button(room, 'Malå').click();
    expect(await gone).to.equal('write');
    expect(titleOf(store.current)).to.equal('Strategi för integration');
    room.examplesAt = '/nowhere/';
    button(room, 'Kalix').click();
    expect(await trouble()).to.include('Det finns ingen fil på');
  });

  it('fetches from an address', async () => {
    inside<HTMLInputElement>(room, '#address').value = '/stories/kommuner/krokom.json';
    const gone = goesTo();
    button(room, 'Hämta').click();
    expect(await gone).to.equal('write');
    expect(store.current!.opened!.name).to.equal('krokom.json');
  });

  it('says what is wrong with an address at its field, and gives the focus back to it', async () => {
    const field = inside<HTMLInputElement>(room, '#address');
    field.value = 'javascript:alert(1)';
    button(room, 'Hämta').click();
    expect(await trouble()).to.include('ingen adress');
    await until(() => room.shadowRoot!.activeElement?.id === 'address');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    const described = field.getAttribute('aria-describedby')!.split(' ');
    expect(described.map((id) => inside(room, `#${id}`).textContent).join(' ')).to.include('ingen adress');
    expect(field.form!.contains(inside(room, '[role=alert]'))).to.equal(true);
  });

  it('has a made-up document to try with, which undo takes away', async () => {
    const gone = goesTo();
    button(room, 'Prova').click();
    expect(await gone).to.equal('arrange');
    const { goals, roles, principles } = store.current!.content as Record<string, object[]>;
    expect(goals).to.have.lengthOf(2);
    expect(roles).to.have.lengthOf(1);
    expect(principles).to.have.lengthOf(1);
    store.undo();
    expect(store.current).to.equal(undefined);
  });

  it('begins from nothing, once it has a title and a municipality', async () => {
    const form = inside(room, 'samsyn-builder-begin');
    const fill = (id: string, value: string): void => void (inside<HTMLInputElement>(form, id).value = value);
    fill('#title', 'Biblioteksplan');
    inside(form, 'button').click();
    await settled(room);
    expect(inside(form, '#kommun').getAttribute('aria-invalid')).to.equal('true');
    expect(inside(form, '#kommun-help').innerText).to.equal('Skriv vilken kommun det gäller.');
    expect(form.shadowRoot!.activeElement!.id).to.equal('kommun');
    fill('#kommun', 'Exempelby kommun');
    const gone = goesTo();
    inside(form, 'button').click();
    expect(await gone).to.equal('write');
    expect(store.current!.content).to.deep.equal({
      samsyn: '1.0',
      language: 'sv',
      title: 'Biblioteksplan',
      publisher: { name: 'Exempelby kommun' },
    });
  });

  it('has no fault that axe finds, and fits in 320 px, in both languages', async () => {
    for (const language of ['sv', 'en'] as const) {
      ({ room } = await showRoom('320px'));
      room.language = language;
      await settled(room);
      expect(await faults(room)).to.deep.equal([]);
      expect(room.scrollWidth).to.be.at.most(320);
    }
  });
});
