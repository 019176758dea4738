import { expect } from 'chai';
import { html } from 'lit';
import { askedOf, heard } from '../support/accessibility.js';
import {
  allInside,
  choosing,
  clear,
  drawn,
  fileWith,
  inside,
  isSeen,
  once,
  show,
  widgetsIn,
} from '../support/page.js';
import { TEXT, card, definition, file, said, shown, tip, word } from './toggletip.js';

describe('a link to a term', () => {
  afterEach(() => {
    clear();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is a button that explains it, where the term has an explanation, and else a link', async () => {
    const links = allInside<HTMLAnchorElement>(await shown(), 'a');
    expect(
      links.map((link) => [link.textContent, link.getAttribute('href'), link.getAttribute('role')]),
    ).to.deep.equal([
      ['nyanländ', '#nyanland', 'button'],
      ['kurs', '#kurs', 'button'],
      ['målet', '#mal', null],
      ['ordet', '#utan', null],
    ]);
  });

  it('leaves the text as it reads', async () => {
    const words = inside(await shown(), 'p').innerText.trim();
    expect(words).to.equal('Varje nyanländ får kurs, se målet och ordet.');
  });

  it('is told to whoever listens: a button that is open or not, and what it says right after it', async () => {
    const widget = await shown();
    const button = async () => {
      const tree = await heard();
      if (!tree) return undefined;
      const at = tree.findIndex(
        ({ role, name }) => /^(?:push)?button|toggle ?button/i.test(role) && name === 'nyanländ',
      );
      return tree.slice(at, at + 12);
    };
    const region = inside(widget, '[role=status]');
    const before = await button();
    word(widget).click();
    await drawn();
    // It was there before, empty: that is what makes screen readers read what comes into it.
    expect(inside(widget, '[role=status]')).to.equal(region);
    expect(region.textContent).to.match(/^Nyanländ\s+Den som bott här i högst tre år\.$/);
    if (!before) return expect((await askedOf(word(widget)))?.role).to.equal('button');
    const names = (nodes: typeof before) => nodes.map(({ role, name }) => `${role} ${name}`).join('\n');
    expect(names(before)).not.to.match(/högst/);
    const after = names((await button())!);
    expect(after).to.match(/^\S*button nyanländ\n[^]*status[^]*Nyanländ[^]*Den som bott här/i);
    return undefined;
  });

  it('has nothing to say when it is closed, so that it is news the next time', async () => {
    const widget = await shown();
    const toggled = once(tip(widget), 'toggle');
    word(widget).click();
    await toggled;
    const closed = once(tip(widget), 'toggle');
    word(widget).click();
    await closed;
    expect(inside(widget, '[role=status]').textContent).to.equal('');
  });

  for (const lang of ['sv', 'ar'])
    it(`is never cut off at 320 px, wherever in the line the word is, in ${lang}`, async () => {
      const long = file(`${definition} `.repeat(6));
      const widget = await shown(card(long, lang), '320px');
      for (const each of allInside(widget, '.term')) {
        each.click();
        await drawn();
        const open = allInside(widget, '.tip').find(isSeen)!;
        const { left, right, top, bottom } = open.getBoundingClientRect();
        expect(left).to.be.at.least(0);
        expect(right).to.be.at.most(document.documentElement.clientWidth);
        expect(top).to.be.at.least(0);
        expect(bottom).to.be.at.most(innerHeight);
        expect(open.scrollWidth).to.be.at.most(open.clientWidth);
      }
    });

  it('stands under its word and does not cover it, where the browser knows how', async function () {
    if (!CSS.supports('position-area: block-end')) return this.skip();
    const widget = await shown();
    word(widget).click();
    await drawn();
    const [at, open] = [word(widget), tip(widget)].map((part) => part.getBoundingClientRect());
    expect(open!.top).to.be.within(at!.bottom, at!.bottom + 20);
    return undefined;
  });

  it('has no style attribute, and no style element', async () => {
    const widget = await shown();
    word(widget).click();
    await drawn();
    expect(allInside(widget, '.tip, .tip *, .term').filter((part) => part.hasAttribute('style'))).to.be.empty;
    expect(allInside(widget, 'style')).to.be.empty;
  });

  it('prints as words, open or not', async function () {
    const widget = await shown();
    word(widget).click();
    const printed = await choosing({ media: 'print' }, async () => {
      await drawn();
      expect(isSeen(tip(widget))).to.be.false;
      expect(isSeen(word(widget))).to.be.true;
    });
    if (!printed) this.skip();
  });

  it('explains by the file that the text is in, though another has the same text', async () => {
    const other = file('Något annat.');
    const none = fileWith({ goals: [{ title: 'A', summary: TEXT }] });
    const widgets = widgetsIn(await show(html`${card()}${card(other)}${card(none)}`));
    const [first, second, third] = widgets as Element[] as [Element, Element, Element];
    for (const [widget, text] of [
      [first, 'Nyanländ Den som bott här i högst tre år.'],
      [second, 'Nyanländ Något annat.'],
    ] as const) {
      word(widget).click();
      await drawn();
      expect(said(widget)).to.equal(text);
    }
    expect(allInside(third, '.term')).to.be.empty;
    expect(allInside(third, 'a')).to.have.length(4);
  });

  it('has no explanations in what explains it', async () => {
    const widget = await shown();
    const second = allInside(widget, '.term')[1]!;
    second.click();
    await drawn();
    const links = [...allInside(widget, '.tip')[1]!.querySelectorAll('a')];
    expect(links.map((link) => [link.textContent, link.role])).to.deep.equal([['nyanlända', null]]);
  });

  it('speaks the reader’s language, and marks what is in another', async () => {
    const term = { sv: 'Nyanländ', en: 'Newly arrived' };
    const glossaries = [{ terms: [{ id: 'n', term, definition: 'Ny *här*.' }] }];
    const goals = [{ title: { sv: 'A', en: 'B' }, summary: { sv: 'x', en: 'The [new](#n).' } }];
    const widget = await shown(card(fileWith({ title: { sv: 'S', en: 'S' }, goals, glossaries }), 'en'));
    word(widget).click();
    await drawn();
    expect(said(widget)).to.equal('Newly arrived Ny här.');
    expect(inside(widget, '.tip [lang]').getAttribute('lang')).to.equal('sv');
  });
});
