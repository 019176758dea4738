import 'axe-core/axe.min.js';
import { expect } from 'chai';
import { WorkspaceStore } from '../../../src/builder/model/workspace-store.js';
import { faults } from '../../support/accessibility.js';
import { focused } from '../../support/keys.js';
import { clear } from '../../support/page.js';
import { documentOf, paragraph } from '../../import/compose/documents.fixtures.js';
import {
  begun,
  shown,
  put,
  calm,
  allBelow,
  one,
  onPage,
  line,
  control,
  order,
  words,
  foot,
  button,
  give,
  seenBy,
} from './room.fixtures.js';

describe('Ordna', function () {
  this.timeout(30_000);
  before(() => seenBy(1280));
  after(() => seenBy(800));
  afterEach(clear);

  it('shows each piece with its kind and how sure it is, beside the page', async () => {
    const { room, ids } = await shown(documentOf(...begun()));
    expect(order(room)).to.deep.equal(ids);
    const kinds = allBelow<HTMLSelectElement>(room, '[data-control="kind"]');
    expect(kinds.slice(0, 6).map((select) => words(select.selectedOptions[0]!))).to.deep.equal([
      'Titel',
      'Rubrik',
      'Text',
      'Mål',
      'Vi vill',
      'Vi vill',
    ]);
    expect(kinds[3]!.getAttribute('aria-label')).to.equal('Slag: Fritid');
    expect(words(control(room, ids[0]!, 'more'))).to.equal('säkert');
    expect(words(onPage(room, '[part="title"]')[0]!)).to.include('Strategi för boende');
  });

  it('lays out all lines where an engine drops the words of those that it has not laid out', async () => {
    const { room, ids } = await shown(documentOf(...begun()));
    // Firefox and WebKit leave such words out of what screen readers are given.
    const drops = CSS.supports('-moz-appearance', 'none') || CSS.supports('hanging-punctuation', 'first');
    expect(getComputedStyle(line(room, ids.at(-1)!)).contentVisibility).to.equal(drops ? 'visible' : 'auto');
  });

  it('says that the document’s words are in its language and not in the builder’s', async () => {
    const { format, pieces, omissions } = documentOf(...begun());
    const { room, ids } = await shown({ format, pieces, omissions }, 'en');
    expect(one(room, `[data-key="${ids[2]}"] .said`).lang).to.equal('sv');
  });

  it('shows what opens below a paragraph that is longer than the window', async () => {
    const { room, ids } = await shown(documentOf(...begun(), paragraph('En lång text. '.repeat(600))));
    control(room, ids.at(-1)!, 'more').click();
    await calm(room);
    const { top, bottom } = one(room, '.panel').getBoundingClientRect();
    expect(top, 'it begins within the window').to.be.within(0, innerHeight);
    expect(bottom, 'it ends within the window').to.be.within(0, innerHeight);
  });

  it('offers all kinds in words when somebody comes to the field', async () => {
    const { room, ids } = await shown(documentOf(...begun()));
    const select = control(room, ids[2]!, 'kind') as HTMLSelectElement;
    select.focus();
    expect(select.options.length).to.be.above(20);
    expect([...select.options].map(words)).to.include.members(['Mål', 'Vi ska', 'Utelämnat', 'Åtgärd']);
    expect(select.value).to.equal('text');
  });

  it('makes another kind of a piece, says so to undo, and can take it back', async () => {
    const { room, store, ids } = await shown(documentOf(...begun()));
    await give(room, ids[8]!, 'goal');
    expect(store.undoName?.sv).to.equal('Gjorde ”Språk” till mål');
    expect(JSON.stringify(store.current!.content)).to.include('"title":"Språk"');
    expect((store.current!.content as { goals: object[] }).goals.length).to.equal(2);
    expect(words(control(room, ids[8]!, 'more'))).to.equal('ditt val');
    expect(focused()).to.equal(control(room, ids[8]!, 'kind'));
    store.undo();
    await calm(room);
    expect((control(room, ids[8]!, 'kind') as HTMLSelectElement).value).to.equal('heading');
  });

  it('says how much has a place, strikes through what is left out, and leads there', async () => {
    const { room, ids } = await shown(documentOf(...begun()));
    expect(foot(room)).to.match(/^11 av 11 stycken har en plats/);
    await give(room, ids[2]!, 'omitted');
    expect(foot(room)).to.match(/^10 av 11 stycken har en plats 1 är utelämnat/);
    expect(words(line(room, ids[2]!))).to.include('Utelämnat: Här börjar den.');
    expect(getComputedStyle(one(room, `[data-key="${ids[2]}"] .words`)).textDecorationLine).to.equal(
      'line-through',
    );
    button(room, /^1 är utelämnat/).click();
    await calm(room);
    expect(focused()).to.equal(control(room, ids[2]!, 'more'));
  });

  it('lists what the reader left out, where it stood, with the reason, and takes it in', async () => {
    const pieces = begun();
    const { place } = pieces[1]!;
    const omissions = [{ reason: 'running-head', text: '2021 - 2025', place } as const];
    const { room, store } = await shown({ ...documentOf(...pieces), omissions });
    const [, , left] = order(room);
    expect(foot(room)).to.match(/^11 av 12 stycken har en plats 1 är utelämnat/);
    expect(words(line(room, left!))).to.include('2021 - 2025');
    control(room, left!, 'more').click();
    await calm(room);
    expect(words(line(room, left!))).to.include('Samma text på varje sida.');
    button(room, /^Ta med som text$/).click();
    await calm(room);
    expect(foot(room)).to.match(/^12 av 12/);
    expect(store.undoName?.sv).to.equal('Tog med ”2021 - 2025”');
  });

  it('tells why on demand, and goes through guesses one by one', async () => {
    const { room, store, ids } = await shown(documentOf(...begun()));
    const source = store.current!.source!;
    const suggestions = source.suggestions.map((suggestion) =>
      [ids[2], ids[9]].includes(suggestion.piece)
        ? { ...suggestion, certainty: 'guess' as const }
        : suggestion,
    );
    store.change({ sv: '', en: '' }, { ...store.current!, source: { ...source, suggestions } });
    await calm(room);
    button(room, /^2 är gissade/).click();
    await calm(room);
    expect(focused()).to.equal(control(room, ids[2]!, 'more'));
    expect(words(line(room, ids[2]!))).to.include('Det är löpande text under sin rubrik. Tecknen är svaga.');
    button(room, /^Stämmer, visa nästa$/).click();
    await calm(room);
    expect(focused()).to.equal(control(room, ids[9]!, 'more'));
    expect(words(control(room, ids[2]!, 'more'))).to.equal('godkänt');
    button(room, /^Stämmer$/).click();
    await calm(room);
    expect(foot(room)).to.include('Inga gissningar kvar');
    expect(store.current!.source!.settled).to.deep.equal([ids[2], ids[9]]);
  });

  it('lists words without a place, and puts them as text', async () => {
    const { room, store, ids } = await shown(documentOf(...begun()));
    const source = store.current!.source!;
    const { place } = source.document.pieces[5]!;
    const leftOvers = [...source.leftOvers, { text: 'alla möts', place, reason: 'no-place' as const }];
    store.change({ sv: '', en: '' }, { ...store.current!, source: { ...source, leftOvers } });
    await calm(room);
    button(room, /^Ord utan plats på 1 ställe$/).click();
    await calm(room);
    expect(words(one(room, '.homeless'))).to.include('alla möts');
    button(room, /^Lägg som text$/).click();
    await calm(room);
    expect((control(room, ids[5]!, 'kind') as HTMLSelectElement).value).to.equal('text');
    expect(foot(room)).not.to.include('Ord utan plats');
  });

  it('says that there is nothing to arrange in a content file, and leads on', async () => {
    const store = new WorkspaceStore();
    store.change({ sv: '', en: '' }, { id: 'a', content: { samsyn: '1.0', title: 'Plan' } });
    const room = await put(store);
    const led: unknown[] = [];
    room.addEventListener('samsyn-room', (event) => led.push((event as CustomEvent).detail));
    expect(words(one(room, 'h2'))).to.equal('Här finns inget att ordna');
    button(room, /^Till Skriv$/).click();
    button(room, /^Hämta ett dokument$/).click();
    expect(led).to.deep.equal(['write', 'gather']);
  });

  it('has no faults that axe finds, closed and open, in Swedish and English', async () => {
    for (const language of ['sv', 'en'] as const) {
      const { room, ids } = await shown(documentOf(...begun()), language);
      control(room, ids[3]!, 'more').click();
      button(room, /^(?:Välj flera|Choose several)$/).click();
      await calm(room);
      expect(await faults(room)).to.deep.equal([]);
    }
  });

  it('draws two thousand pieces without their choices, and only the changed one anew', async () => {
    const many = [...begun(), ...Array.from({ length: 2000 }, (_, i) => paragraph(`Stycke ${i} om boende.`))];
    const { room, ids } = await shown(documentOf(...many));
    expect(allBelow(room, '[data-control="kind"] option').length).to.equal(ids.length);
    const before = allBelow(room, '[data-key]');
    control(room, ids[900]!, 'more').click();
    await calm(room);
    expect(allBelow(room, '[data-key]')).to.deep.equal(before);
  });
});
