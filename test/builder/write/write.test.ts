import 'axe-core/axe.min.js';
import { expect } from 'chai';
import { html } from 'lit';
import { WorkspaceStore } from '../../../src/builder/model/workspace-store.js';
import '../../../src/builder/write/write.element.js';
import { faults } from '../../support/accessibility.js';
import { focused, press, type } from '../../support/keys.js';
import { allBelow, clear, fileWith, kommun, once, settled, show, textBelow } from '../../support/page.js';

type Goal = Readonly<Record<string, unknown>>;
const goals: readonly Goal[] = [
  { id: 'hem', title: 'Ett hem', aims: ['bo bra', 'bo billigt'], responsible: ['Kommunstyrelse'] },
  { id: 'arbete', title: 'Ett arbete', commitments: ['anställa'] },
];
const content = fileWith({ goals, actors: [{ id: 'ks', name: 'Kommunstyrelsen' }] });

let store: WorkspaceStore;
let room: HTMLElement;

async function open(value?: object): Promise<void> {
  store = new WorkspaceStore();
  if (value) store.change({ sv: 'Öppnade', en: 'Opened' }, { id: 'w', content: value });
  const stage = await show(
    html`<samsyn-builder-write style="display: block; block-size: 700px" .store=${store}></samsyn-builder-write>`,
    '1280px',
  );
  room = stage;
  if (value) await customElements.whenDefined('samsyn-strategy');
  await ready();
}
async function ready(): Promise<void> {
  await settled(room);
}
const said = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
const find = (selector: string, text: string): HTMLElement =>
  allBelow<HTMLElement>(room, selector).findLast(
    (one) => said(one) === text || one.getAttribute('aria-label') === text || one.title === text,
  )!;
/** A language in Swedish, as the engine knows its name. */
const named = (tag: string): string => new Intl.DisplayNames(['sv'], { type: 'language' }).of(tag)!;
const button = (text: string): HTMLElement => find('button', text);
const labelled = (text: string): HTMLInputElement => {
  // An entry's own fields stand before those of what it holds, which may be called the same.
  const label = allBelow<HTMLLabelElement>(room, 'label').find((one) => said(one) === text)!;
  return (label.getRootNode() as ShadowRoot).getElementById(label.htmlFor) as HTMLInputElement;
};
async function click(element: HTMLElement): Promise<void> {
  element.click();
  await ready();
}
const saved = (): { goals: Goal[] } => store.current!.content as { goals: Goal[] };
const writeIn = async (control: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> => {
  control.focus();
  control.select();
  await type(text);
  await ready();
};

describe('the room Skriv', () => {
  afterEach(clear);

  it('leads to Hämta where there is no document', async () => {
    await open();
    const asked = once<CustomEvent>(room, 'samsyn-room');
    await click(button('Till Hämta'));
    expect((await asked).detail).to.equal('gather');
  });

  it('shows the document’s parts by their titles, and marks the chosen one', async () => {
    await open(content);
    const names = allBelow(room, '.node').map(said);
    expect(names.slice(0, 5)).to.deep.equal([
      'Om dokumentet',
      'Mål',
      'Ett hem 1 att se över',
      'Ett arbete',
      'Lägg till ett mål',
    ]);
    await click(button('Ett arbete'));
    expect(allBelow(room, '[aria-current=true]').map(said)).to.deep.equal(['Ett arbete']);
    expect(said(allBelow(room, 'form h2')[0]!)).to.match(/^Målet Ett arbete 3 av \d+ fält$/);
  });

  it('shows what is typed in the form on the page, and undoes it as one', async () => {
    await open(content);
    await click(button('Ett arbete'));
    await writeIn(labelled('Rubrik'), 'Ett jobb');
    expect(find('h3, h4, h5', 'Ett jobb')).to.not.equal(undefined);
    expect(store.undoName!.sv).to.equal('Ändrade Rubrik i ”Ett jobb”');
    expect(saved().goals[1]!['id']).to.equal('arbete');
    store.undo();
    expect(store.current!.content).to.equal(content);
  });

  it('adds an entry that is given its id by its first title, and never another', async () => {
    await open(content);
    await click(button('Lägg till ett mål'));
    expect(focused()).to.equal(labelled('Rubrik'));
    await writeIn(labelled('Rubrik'), 'Ett hem');
    labelled('Rubrik').blur();
    expect(saved().goals[2]).to.deep.equal({ id: 'ett-hem', title: 'Ett hem' });
    await writeIn(labelled('Rubrik'), 'Annat');
    labelled('Rubrik').blur();
    expect(saved().goals[2]).to.deep.equal({ id: 'ett-hem', title: 'Annat' });
  });

  it('moves and removes what is chosen, by keyboard and by button', async () => {
    await open(content);
    await click(button('Ett arbete'));
    button('Ett arbete').focus();
    await press('Alt+ArrowUp');
    await ready();
    expect(saved().goals.map(({ id }) => id)).to.deep.equal(['arbete', 'hem']);
    expect(store.undoName!.sv).to.equal('Flyttade Ett arbete uppåt');
    expect(said(focused()!)).to.equal('Ett arbete');
    await click(button('Ta bort'));
    expect(saved().goals.map(({ id }) => id)).to.deep.equal(['hem']);
  });

  it('keeps the form as the editor has it when its entry is moved, and not when another is chosen', async () => {
    await open(content);
    await click(button('Ett arbete'));
    const more = () => allBelow<HTMLDetailsElement>(room, '.more')[0]!;
    more().open = true;
    labelled('Rubrik').dataset['kept'] = '';
    await click(find('button', 'Flytta uppåt: Ett arbete'));
    expect(saved().goals.map(({ id }) => id)).to.deep.equal(['arbete', 'hem']);
    expect([labelled('Rubrik').dataset['kept'], more().open]).to.deep.equal(['', true]);
    await writeIn(labelled('Rubrik'), 'Arbete åt alla');
    expect(saved().goals.map(({ title }) => title)).to.deep.equal(['Arbete åt alla', 'Ett hem']);
    await click(allBelow<HTMLElement>(room, '.node').find((one) => said(one).startsWith('Ett hem'))!);
    expect([labelled('Rubrik').dataset['kept'], more().open]).to.deep.equal([undefined, false]);
    expect(labelled('Rubrik').value).to.equal('Ett hem');
  });

  it('lets a text be written where it stands on the page, with its marks as tools', async () => {
    await open(content);
    await click(find('li', 'bo bra'));
    const control = focused() as HTMLTextAreaElement;
    expect(control.value).to.equal('bo bra');
    expect(control.getAttribute('aria-label')).to.equal('Vi vill, på sidan');
    const [box, text] = [control, find('li', 'bo bra')].map((one) => one.getBoundingClientRect());
    expect(box!.top).to.be.closeTo(text!.top, 2);
    expect(box!.left).to.be.closeTo(text!.left, 2);
    expect(getComputedStyle(control).fontSize).to.equal(getComputedStyle(find('li', 'bo bra')).fontSize);
    await writeIn(control, 'bo mycket bra');
    expect(find('li', 'bo mycket bra')).to.not.equal(undefined);
    control.setSelectionRange(3, 9);
    await click(button('Fet'));
    expect(saved().goals[0]!['aims']).to.deep.equal(['bo **mycket** bra', 'bo billigt']);
    await press('Escape');
    await ready();
    expect(allBelow(room, 'samsyn-builder-in-place')).to.deep.equal([]);
    store.undo();
    expect(store.current!.content).to.equal(content);
  });

  it('has the control over a text in a form of its own, which is sent nowhere', async () => {
    await open(content);
    allBelow(room, 'li')
      .find((one) => said(one) === 'bo bra')!
      .click();
    await ready();
    const { form } = focused() as HTMLTextAreaElement;
    expect(form?.elements.length).to.be.lessThan(10);
    let isSent = false;
    form!.addEventListener('submit', () => (isSent = true));
    for (const one of form!.querySelectorAll('button')) expect(one.type).to.equal('button');
    await press('Enter');
    await ready();
    expect([isSent, saved().goals[0]!['aims']]).to.deep.equal([false, ['bo bra', 'Ny punkt', 'bo billigt']]);
  });

  it('goes on to a new item of the list by Enter', async () => {
    await open(content);
    await click(find('li', 'bo bra'));
    await press('Enter');
    while ((focused() as HTMLTextAreaElement).value !== 'Ny punkt') await new Promise(requestAnimationFrame);
    await type('bo nära');
    expect(saved().goals[0]!['aims']).to.deep.equal(['bo bra', 'bo nära', 'bo billigt']);
  });

  it('goes on to a new item of a list in running text, by Enter and by a button', async () => {
    const body = 'Vi ska\n\n1. bygga\n2. bo\n\nDet är allt.';
    await open(fileWith({ sections: [{ id: 'text', title: 'Text', body }] }));
    const written = (): unknown => (store.current!.content as { sections: Goal[] }).sections[0]!['body'];
    const newItem = async (): Promise<void> => {
      while ((focused() as HTMLTextAreaElement).value !== 'Ny punkt')
        await new Promise(requestAnimationFrame);
    };
    await click(find('li', 'bygga'));
    await press('Enter');
    await newItem();
    await type('riva');
    expect(written()).to.equal('Vi ska\n\n1. bygga\n2. riva\n2. bo\n\nDet är allt.');
    await click(button('Ny punkt'));
    await newItem();
    await type('måla');
    expect(written()).to.equal('Vi ska\n\n1. bygga\n2. riva\n3. måla\n2. bo\n\nDet är allt.');
    await press('Escape');
    await ready();
    await click(find('p', 'Det är allt.'));
    expect(allBelow(room, '.tools button').map(said)).to.deep.equal(['Fet', 'Länk', 'Ta bort']);
    await press('Enter');
    expect(written(), 'a line of its own in running text').to.match(/Det är allt\.\n$/);
  });

  it('begins to write on the page by keyboard, from the form', async () => {
    await open(content);
    await click(button('Ett arbete'));
    button('Skriv på sidan').focus();
    await press('Enter');
    while (focused()?.localName !== 'textarea') await new Promise(requestAnimationFrame);
    expect((focused() as HTMLTextAreaElement).value).to.equal('Ett arbete');
  });

  it('tells what there is to look over, leads there, and changes it to what was meant', async () => {
    await open(content);
    await click(button('1 sak att se över'));
    expect(said(allBelow(room, '.problem')[0]!)).to.equal('Menar du Kommunstyrelsen? Byt');
    await click(button('Byt'));
    expect(allBelow(room, '.problem')).to.deep.equal([]);
    expect(said(allBelow(room, 'footer [role=status]')[0]!)).to.equal('Inget att se över');
    expect(store.undoName!.sv).to.equal('Bytte Ansvariga, rad 1 till ”Kommunstyrelsen”');
  });

  it('has a list whose items are moved and removed, and keeps the focus there', async () => {
    await open(content);
    await click(button('Ett hem 1 att se över'));
    await click(button('Flytta punkt 1 nedåt'));
    expect(saved().goals[0]!['aims']).to.deep.equal(['bo billigt', 'bo bra']);
    await click(button('Ta bort punkt 2'));
    expect(saved().goals[0]!['aims']).to.deep.equal(['bo billigt']);
    expect((focused() as HTMLElement).title).to.equal('Ta bort punkt 1');
  });

  it('undoes what is typed on the page while it is written, and goes on there', async () => {
    const body = 'Det första.\n\nDet andra.\n\nDet tredje.';
    await open(fileWith({ sections: [{ id: 'text', title: 'Text', body }] }));
    await click(find('p', 'Det andra.'));
    await writeIn(focused() as HTMLTextAreaElement, 'Något mycket längre.');
    store.undo();
    await ready();
    expect((focused() as HTMLTextAreaElement).value).to.equal('Det andra.');
    await writeIn(focused() as HTMLTextAreaElement, 'Annat.');
    expect((store.current!.content as { sections: Goal[] }).sections[0]!['body']).to.equal(
      'Det första.\n\nAnnat.\n\nDet tredje.',
    );
  });

  it('takes rows from a spreadsheet into the table of an indicator, and draws them', async () => {
    await open(fileWith({ indicators: [{ id: 'i', title: 'Andel', unit: '%', values: [] }] }));
    await click(button('Andel'));
    const data = new DataTransfer();
    data.setData('text/plain', 'År\tVärde\n2023\t71,5\n2024\t73\n');
    const paste = allBelow(room, '.paste')[0]!;
    const event = new Event('paste', { bubbles: true, cancelable: true });
    // Firefox gives an event of a script's making no clipboard but its own.
    paste.dispatchEvent(Object.defineProperty(event, 'clipboardData', { value: data }));
    await ready();
    const { indicators } = store.current!.content as { indicators: { values: unknown }[] };
    expect(indicators[0]!.values).to.deep.equal([
      { date: '2023', value: 71.5 },
      { date: '2024', value: 73 },
    ]);
    expect(
      allBelow<HTMLInputElement>(room, '.rows input')
        .map(({ value }) => value)
        .join(),
    ).to.equal('2023,71,5,,,2024,73,,');
    expect(textBelow(room)).to.include('73');
    expect(store.undoName!.sv).to.equal('Klistrade in 2 rader i Utfall');
  });

  it('shows a text in every language of the document, and takes one more', async () => {
    await open({ ...content, translations: [{ language: 'en' }] });
    await click(button('Ett arbete'));
    find('summary', `På ${named('en')}`).click();
    await writeIn(labelled(`Rubrik på ${named('en')}`), 'A job');
    expect(saved().goals[1]!['title']).to.deep.equal({ sv: 'Ett arbete', en: 'A job' });
    await click(button('Om dokumentet'));
    const more = labelled('Lägg till språk');
    more.value = 'ar';
    await click(more.nextElementSibling as HTMLElement);
    await ready();
    expect(find('summary', `På ${named('en')} och ${named('ar')}`)).to.not.equal(undefined);
  });

  it('tells of the same change again when it is made again, and names the buttons by the entry', async () => {
    await open(content);
    await click(find('.node', 'Ett arbete'));
    const told = (): Element => allBelow(room, '.outline [role=status] > *')[0]!;
    await click(button('Flytta uppåt: Ett arbete'));
    expect(said(told())).to.equal('Flyttade Ett arbete uppåt');
    store.undo();
    await ready();
    await click(find('.node', 'Ett arbete'));
    const before = told();
    await click(button('Flytta uppåt: Ett arbete'));
    expect(said(told())).to.equal('Flyttade Ett arbete uppåt');
    expect(told() === before, 'the words are put in anew, and so are heard').to.equal(false);
    expect(button('Flytta uppåt: Ett arbete').getAttribute('aria-disabled')).to.equal('true');
    expect(button('Ta bort: Ett arbete').textContent.trim()).to.equal('Ta bort');
  });

  it('says which words are the document’s, where they are in another language than the builder’s', async () => {
    await open(content);
    const builder = allBelow<HTMLElement & { language: string }>(room, 'samsyn-builder-write')[0]!;
    expect(find('.node span', 'Ett arbete').lang, 'in the same').to.equal('');
    builder.language = 'en';
    await ready();
    expect(find('.node span', 'Ett arbete').lang).to.equal('sv');
    expect(find('.node span', 'Actors').lang, 'the format’s').to.equal('');
    await click(find('.node', 'Ett hem 1 to look over'));
    expect(find('h2 span', 'Ett hem').lang).to.equal('sv');
    expect(find('textarea', 'Aims, item 1').lang).to.equal('sv');
    expect(find('option', 'Kommunstyrelsen').lang).to.equal('sv');
    await click(find('.node', 'About the document'));
    expect(find('option', 'Goals').lang, 'a part of every document').to.equal('');
  });

  it('adds a language when the button is pressed, and none in passing by arrow keys', async () => {
    await open(content);
    await click(button('Om dokumentet'));
    const more = labelled('Lägg till språk');
    more.focus();
    await press('ArrowDown');
    await ready();
    expect(store.undoName!.sv).to.equal('Öppnade');
    await press('Tab');
    expect(focused()!.getAttribute('aria-label')).to.equal('Lägg till språk');
    await press('Enter');
    await ready();
    expect(store.undoName!.sv).to.match(/^Lade till .* som språk$/);
  });

  it('has no fault that axe finds, with every field open', async () => {
    await open((await kommun('mala')) as object);
    for (const at of ['Om dokumentet', 'Framtid', 'Aktörer']) {
      await click(find('.node', at));
      for (const one of allBelow<HTMLDetailsElement>(room, 'details')) one.open = true;
      expect(await faults(room), at).to.deep.equal([]);
    }
  });
});
