import { expect } from 'chai';
import { html } from 'lit';
import '../../../src/define.js';
import { askedOf, heard } from '../../support/accessibility.js';
import { ledTo } from '../../support/keys.js';
import {
  allInside,
  choosing,
  clear,
  fileWith,
  inside,
  isSeen,
  kommun,
  languageOf,
} from '../../support/page.js';
import { show, textOf, widgetsIn } from '../../support/page.js';

const terms = [
  { id: 'plan', term: 'Plan', definition: 'Vad som *ska göras*.' },
  { id: 'policy', term: 'Policy', definition: 'Hur vi ser på saken.', own: true },
  { term: 'Regel', source: { title: 'Handboken', url: 'https://exempelby.example/h', date: '2024' } },
  { term: ' ' },
];
const head = { id: 'slag', label: '1.2', title: 'Slags dokument', intro: 'Tre *slag*.' };
const content = fileWith({
  glossaries: [
    { ...head, terms },
    { id: 'utan', terms: [{ term: 'Ord' }] },
  ],
});

async function glossary(given: unknown = content, { item = '', width = '', lang = 'sv' } = {}) {
  const stage = await show(
    html`<samsyn-glossary .content=${given} item=${item} lang=${lang}></samsyn-glossary>`,
    width,
  );
  return widgetsIn(stage)[0]!;
}
const folded = (element: HTMLElement) => element.innerText.replace(/\s+/g, ' ').trim();
/** Each word with what stands by it. */
const pairs = (widget: Element) =>
  allInside(widget, 'dl > div').map((row) => [...row.children].map((part) => folded(part as HTMLElement)));

describe('samsyn-glossary', () => {
  afterEach(clear);

  it('shows each word with what it means, and where that comes from', async () => {
    const widget = await glossary();
    expect(pairs(widget)).to.deep.equal([
      ['Plan', 'Vad som ska göras.'],
      ['Policy: Det här dokumentet', 'Hur vi ser på saken.'],
      ['Regel', 'Källa: Handboken, 2024'],
    ]);
    expect(inside<HTMLAnchorElement>(widget, 'dd a').href).to.equal('https://exempelby.example/h');
    expect(inside(widget, 'dd em').textContent).to.equal('ska göras');
    expect(folded(inside(widget, 'h2'))).to.equal('1.2: Slags dokument');
    expect(inside(widget, '.intro em').textContent).to.equal('slag');
  });

  it('shows the wanted list; without a title it is the words alone', async () => {
    const widget = await glossary(content, { item: 'utan' });
    expect(textOf(widget)).to.equal('Ord');
    expect(allInside(widget, 'h1, h2, h3, h4, h5, h6')).to.deep.equal([]);
    expect(parseFloat(getComputedStyle(inside(widget, 'dl')).borderBlockStartWidth)).to.be.at.least(2);
  });

  it('shows Krokom’s three terms and six kinds of documents, the strategy as its own', async () => {
    const krokom = await kommun('krokom');
    const words = allInside(await glossary(krokom, { item: 'begreppsforklaring' }), 'dt').map(folded);
    expect(words).to.deep.equal(['Asylsökande', 'Nyanländ', 'Ensamkommande']);
    const kinds = allInside(await glossary(krokom, { item: 'styrdokument' }), 'dt').map(folded);
    expect(kinds).to.deep.equal([
      'Strategi: Det här dokumentet',
      ...['Program', 'Plan', 'Policy', 'Riktlinjer', 'Regler'],
    ]);
  });

  it('says "This document" on an English page, and marks what is Swedish', async () => {
    const widget = await glossary(content, { lang: 'en' });
    expect(folded(inside(widget, '.self .label'))).to.equal('This document');
    expect(languageOf(inside(widget, '.self .label'))).to.equal('en');
    expect(inside(widget, 'dt [lang]').getAttribute('lang')).to.equal('sv');
  });

  it('is heard as words and their definitions', async () => {
    const widget = await glossary();
    const tree = await heard();
    if (!tree) {
      const roles = [];
      for (const part of allInside(widget, 'dt, dd')) roles.push((await askedOf(part))?.role);
      return expect(roles).to.deep.equal(['term', 'definition', 'term', 'definition', 'term', 'definition']);
    }
    const list = tree.find(({ role }) => /^description ?list|definitionlist/i.test(role))!;
    expect(list.kids.map(({ role }) => role)).to.have.length(6);
    const [term, definition] = list.kids;
    expect(term!.role).to.match(/term/);
    expect(definition!.role).to.match(/definition/);
    return undefined;
  });

  it('lets a link lead to a word, and gives its row the ground', async () => {
    const widget = await glossary();
    const row = (id: string) => getComputedStyle(inside(widget, `#${id}`).parentElement!).backgroundColor;
    expect(row('plan')).to.equal('rgba(0, 0, 0, 0)');
    const own = row('policy');
    expect(own).not.to.equal('rgba(0, 0, 0, 0)');
    location.hash = 'plan';
    await ledTo('plan');
    expect(row('plan')).to.equal(own);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('has the word beside what it means where there is room, and over it at 320 px', async () => {
    for (const [width, isBeside] of [
      ['60em', true],
      ['320px', false],
    ] as const) {
      const widget = await glossary(content, { width });
      const [term, definition] = ['dt', 'dd'].map((part) => inside(widget, part).getBoundingClientRect());
      expect(definition!.left > term!.right, width).to.equal(isBeside);
      expect(widget.scrollWidth).to.be.at.most(widget.clientWidth);
    }
  });

  it('lets every one of a hundred words be heard, in sight or not', async () => {
    const words = Array.from({ length: 100 }, (_, i) => `Ord ${i + 1}`);
    const definition = 'Vad det betyder.';
    const widget = await glossary(
      fileWith({ glossaries: [{ terms: words.map((term) => ({ term, definition })) }] }),
    );
    const tree = await heard();
    if (tree) expect(tree.map(({ name }) => name)).to.include.members(words);
    else expect(await askedOf(allInside(widget, 'dt').at(-1)!)).to.include({ role: 'term' });
  });

  it('outlines the document’s own kind where colours are forced', async function () {
    const widget = await glossary();
    const drawnSo = await choosing({ forcedColors: 'active' }, () => {
      expect(getComputedStyle(inside(widget, '.self')).outlineStyle).to.equal('solid');
    });
    if (!drawnSo) this.skip();
  });

  it('keeps the page’s fallback where there is no such list', async () => {
    const stage = await show(
      html`<samsyn-glossary .content=${content} item="finns-inte"><p>Reserv</p></samsyn-glossary>`,
    );
    expect(isSeen(stage.querySelector('p')!)).to.be.true;
  });
});
