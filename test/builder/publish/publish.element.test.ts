import { expect } from 'chai';
import { faults, loadAxe } from '../../support/accessibility.js';
import { allInside, clear, fileWith, inside, kommun, once, textOf } from '../../support/page.js';
import { button, labelled, preview, redrawn, showRoom } from './room.js';

const code = (room: Element): string => inside(room, '#page').textContent;

describe('the room Publicera', () => {
  let mala: unknown;
  before(async () => (mala = await kommun('mala')));
  afterEach(clear);

  it('leads to the first room where there is no document', async () => {
    const { room } = await showRoom(undefined);
    const left = once<CustomEvent>(room, 'samsyn-room');
    button(room.shadowRoot!, 'Till Hämta').click();
    expect((await left).detail).to.equal('gather');
  });

  it('offers the parts that the document has, with how many, and folds the others away', async () => {
    const { room } = await showRoom(mala);
    const lines = allInside(room, '.choose .list > label').map(({ innerText }) =>
      innerText.replace(/\s+/g, ' ').trim(),
    );
    expect(lines).to.include.members(['Hela dokumentet', 'Målkort 3 mål', 'Väg i steg 1 väg']);
    expect(lines.join()).not.to.include('Indikator');
    expect(inside(room, '.choose details').textContent).to.include('indikator');
  });

  it('shows what is chosen at once, in the preview and in the code, and undoes it', async () => {
    const { room, store } = await showRoom(mala, { parts: [] });
    expect(inside<HTMLButtonElement>(room, '.room-foot button').disabled).to.equal(true);
    labelled(room.shadowRoot!, 'Målkort').click();
    await redrawn(room);
    expect(textOf(preview(room)!.widgets[0]!)).to.include('Tillhörighet');
    const select = labelled<HTMLSelectElement>(room.shadowRoot!, 'Vilket mål?');
    select.value = 'framtid';
    select.dispatchEvent(new Event('input'));
    await redrawn(room);
    expect(textOf(preview(room)!.widgets[0]!)).to.match(/^Framtid/);
    expect(code(room)).to.include('item="framtid"');
    expect(store.undoName?.sv).to.equal('Valde ”Framtid” till ”Målkort”');
    store.undo();
    store.undo();
    await redrawn(room);
    expect(preview(room)!.widgets).to.have.length(0);
    expect(store.undoName).to.equal(undefined);
  });

  it('lets the place decide the form, and says why', async () => {
    const { room } = await showRoom(mala, { parts: ['goal-card'] });
    expect(code(room)).to.include('<samsyn-goal-card');
    labelled(room.shadowRoot!, 'WordPress, som författare').click();
    await redrawn(room);
    expect(code(room)).to.match(/^<p><a href="\/samsyn\/mala\.json" data-samsyn="goal-card"/);
    expect(inside(room, '.take .help').innerText).to.include('Din roll får inte spara element');
    expect(inside(room, '#template').textContent).to.include('<script type="module"');
    labelled(room.shadowRoot!, 'Sitevision').click();
    await redrawn(room);
    expect(inside(room, '.take .help').innerText).to.include('inte provat');
  });

  it('names each place by its name alone, and describes the chosen one by what is known of it', async () => {
    const { room } = await showRoom(mala, { parts: ['goal-card'], host: 'keeps-code' });
    const chosen = inside(room, '[name=host]:checked');
    const said = (attribute: string): string[] =>
      chosen
        .getAttribute(attribute)!
        .split(' ')
        .map((id) => inside(room, `#${id}`).textContent.trim());
    expect(said('aria-labelledby')).to.deep.equal(['Annat, som behåller koden']);
    expect(said('aria-describedby').join()).to.match(/^Det finns ett HTML-läge/);
  });

  it('writes plain HTML from what the preview shows', async () => {
    const { room } = await showRoom(mala, { parts: ['goal-card'], host: 'strips-scripts' });
    const { body } = new DOMParser().parseFromString(code(room), 'text/html');
    expect(body.querySelector('h2')?.textContent).to.equal('Tillhörighet');
    expect(body.querySelector('samsyn-goal-card, script, style, template')).to.equal(null);
  });

  it('keeps to what is typed in an address, and says so where it is none', async () => {
    const { room, store } = await showRoom(mala, { parts: ['goal-card'] });
    const field = labelled(room.shadowRoot!, 'Mappen med Samsyns filer');
    for (const text of ['/s', '/strategi']) {
      field.value = text;
      field.dispatchEvent(new Event('input'));
    }
    await redrawn(room);
    expect(field.value).to.equal('/strategi');
    expect(code(room)).to.include('src="/strategi/samsyn.js"');
    store.undo();
    expect(store.undoName).to.equal(undefined);
    field.value = 'javascript:x';
    field.dispatchEvent(new Event('input'));
    await redrawn(room);
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(code(room)).not.to.include('javascript');
  });

  it('tells what is to be looked over in words, and leads to where it is mended', async () => {
    const { room } = await showRoom(fileWith({ goals: [{ titel: 'Ett' }] }), { parts: ['goal-card'] });
    const problems = inside(room, '.problems');
    expect(problems.innerText).to.match(/att se över i filen/);
    expect(problems.innerText).not.to.match(/\/goals|\("/);
    const left = once<CustomEvent>(room, 'samsyn-room');
    button(problems, 'Se över dem i Skriv').click();
    expect((await left).detail).to.equal('write');
  });

  it('shows the page in another language, in the dark, and narrow', async () => {
    const { room } = await showRoom(mala, { parts: ['goal-card'], language: 'en' });
    expect(textOf(preview(room)!.widgets[0]!)).to.include('We');
    expect(code(room)).to.include('lang="en"');
    labelled(room.shadowRoot!, 'Mörkt').click();
    labelled(room.shadowRoot!, 'Mobil').click();
    await redrawn(room);
    const paper = preview(room)!.shadowRoot!.querySelector<HTMLElement>('.paper')!;
    expect(getComputedStyle(paper).colorScheme).to.equal('dark');
    expect(paper.style.inlineSize).to.equal('360px');
  });

  it('stays where it is when a link in the preview is followed', async () => {
    const { room } = await showRoom(mala, {
      parts: ['journey', 'goal-card'],
      items: { 'goal-card': 'fritid' },
    });
    const before = location.href;
    const [journey, card] = preview(room)!.widgets;
    const link = inside<HTMLAnchorElement>(journey!, 'a[href="#fritid"]');
    link.click();
    expect(location.href).to.equal(before);
    expect(card!.shadowRoot!.activeElement?.id).to.equal('fritid');
  });

  it('asks for nothing but its own files, and not for the content that it has', async () => {
    performance.clearResourceTimings();
    await showRoom(mala, { parts: ['goal-card', 'journey'] });
    const asked = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
    expect(asked.filter(({ origin }) => origin !== location.origin)).to.deep.equal([]);
    expect(asked.filter(({ pathname }) => pathname.endsWith('/mala.json'))).to.deep.equal([]);
  });

  it('says all in English to whoever has chosen that', async () => {
    const { room } = await showRoom(mala, { parts: ['goal-card'] });
    room.language = 'en';
    await redrawn(room);
    expect(room.shadowRoot!.textContent).to.include('Where is it to stand?');
    expect(room.shadowRoot!.textContent).not.to.match(/[åäö]\w* ska /);
  });

  it('is sound to axe', async () => {
    await loadAxe(window);
    const { room } = await showRoom(mala, { parts: ['goal-card', 'journey'], host: 'wordpress-author' });
    button(room.shadowRoot!, 'Gör ett eget utseende').click();
    await redrawn(room);
    expect(await faults(room)).to.deep.equal([]);
  });
});
