import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import { sendMouse } from '@web/test-runner-commands';
import '../../src/define.js';
import { allInside, askedOf, choosing, clear, drawn, engine, fileWith, focused } from '../support/page.js';
import { heard, inside, isSeen, once, press, show, widgetsIn } from '../support/page.js';

const TEXT = 'Varje [nyanländ](#nyanland) får [kurs](#kurs), se [målet](#mal) och [ordet](#utan).';
const definition = 'Den som bott här i *högst* tre år.';
const file = (meaning = definition) =>
  fileWith({
    goals: [{ id: 'mal', title: 'Målet', summary: TEXT }],
    glossaries: [
      { id: 'annan', terms: [{ id: 'utan', term: 'Ordet' }] },
      {
        id: 'ord',
        title: 'Ord',
        terms: [
          { id: 'nyanland', term: 'Nyanländ', definition: meaning },
          { id: 'kurs', term: 'Kurs', definition: 'För [nyanlända](#nyanland).' },
        ],
      },
    ],
  });
const content = file();
const card = (given: unknown = content, lang = 'sv') =>
  html`<samsyn-goal-card .content=${given} lang=${lang}></samsyn-goal-card>`;
const glossary = html`<samsyn-glossary .content=${content} item="ord"></samsyn-glossary>`;

async function shown(template: TemplateResult = card(), width = '') {
  return widgetsIn(await show(html`${template}<button>Efter</button>`, width))[0]!;
}
const word = (widget: Element) => inside(widget, '.term');
const tip = (widget: Element) => inside(widget, '.tip');
const isOpen = (widget: Element) => {
  const expanded = word(widget).getAttribute('aria-expanded') === 'true';
  expect(tip(widget).matches(':popover-open')).to.equal(expanded);
  expect(isSeen(tip(widget))).to.equal(expanded);
  return expanded;
};
const said = (widget: Element) => tip(widget).innerText.replace(/\s+/g, ' ').trim();
async function click(at: Element) {
  const { left, top } = at.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(left) + 4, Math.round(top) + 6] });
  await drawn();
}
/** WebKit is driven without a mouse. */
const hasMouse = async () => (await engine()) !== 'webkit';

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

  for (const key of ['Enter', ' ']) {
    it(`opens and closes by ${key === ' ' ? 'Space' : key}, and the page does not scroll`, async () => {
      const widget = await shown(html`${card()}<p style="block-size: 300vh"></p>`);
      word(widget).focus();
      await press(key);
      await drawn();
      expect(isOpen(widget)).to.be.true;
      expect(said(widget)).to.equal('Nyanländ Den som bott här i högst tre år.');
      expect(focused()).to.equal(word(widget));
      await press(key);
      await drawn();
      expect(isOpen(widget)).to.be.false;
      expect([scrollY, location.hash]).to.deep.equal([0, '']);
    });
  }

  it('closes by Escape, and the focus stays', async () => {
    const widget = await shown();
    word(widget).focus();
    await press('Enter');
    await drawn();
    expect(isOpen(widget)).to.be.true;
    await press('Escape');
    await drawn();
    expect(isOpen(widget)).to.be.false;
    expect(focused()).to.equal(word(widget));
  });

  it('closes by Escape from inside, and the focus goes back to the word', async () => {
    const widget = await shown(html`${card()}${glossary}`);
    word(widget).focus();
    await press('Enter');
    inside(widget, '.more').focus();
    await press('Escape');
    await drawn();
    expect(isOpen(widget)).to.be.false;
    expect(focused()).to.equal(word(widget));
  });

  it('is walked through by Tab: word, explanation, next word', async () => {
    const widget = await shown(html`${card()}${glossary}`);
    word(widget).focus();
    await press('Enter');
    await drawn();
    const met = [];
    for (let i = 0; i < 3; i++) {
      await press('Tab');
      met.push(focused()!.textContent);
    }
    expect(met).to.deep.equal(['Visa i ordlistan', 'kurs', 'målet']);
  });

  it('opens and closes by click and by touch, as whatever presses it for the reader', async () => {
    const widget = await shown();
    for (const opens of [true, false, true]) {
      word(widget).click();
      await drawn();
      expect(isOpen(widget)).to.equal(opens);
    }
  });

  it('opens by a pointer, and closes by a second press and by one outside', async function () {
    if (!(await hasMouse())) return this.skip();
    const widget = await shown();
    for (const [at, opens] of [
      [word(widget), true],
      [word(widget), false],
      [word(widget), true],
      [tip(widget), true],
      [inside(widget, 'h2'), false],
    ] as const) {
      await click(at);
      expect(isOpen(widget)).to.equal(opens);
    }
    return undefined;
  });

  it('closes when another opens', async () => {
    const widget = await shown();
    const [first, second] = allInside(widget, '.term');
    first!.click();
    second!.click();
    await drawn();
    expect(allInside(widget, '.term').map(({ ariaExpanded }) => ariaExpanded)).to.deep.equal([
      'false',
      'true',
    ]);
    expect(allInside(widget, '.tip').map(isSeen)).to.deep.equal([false, true]);
  });

  it('has a link on to the glossary where the page shows the entry, and follows it', async () => {
    const widget = await shown();
    word(widget).click();
    expect(tip(widget).querySelector('.more')).to.equal(null);
    const stage = await show(html`${card()}${glossary}`);
    const [goal, list] = widgetsIn(stage) as Element[] as [Element, Element];
    word(goal).click();
    const more = inside(goal, '.more');
    expect(more.textContent).to.equal('Visa i ordlistan');
    expect(more.getBoundingClientRect().height).to.be.at.least(24);
    more.click();
    await drawn();
    expect(isOpen(goal)).to.be.false;
    expect(focused()).to.equal(inside(list, '#nyanland'));
    expect(location.hash).to.equal('#nyanland');
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

  it('is a link where whoever clicks wants a tab of its own', async () => {
    const widget = await shown();
    let prevented: boolean | undefined;
    widget.addEventListener('click', (event) => {
      prevented = event.defaultPrevented;
      event.preventDefault();
    });
    word(widget).dispatchEvent(
      new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ctrlKey: true }),
    );
    expect(prevented).to.be.false;
    expect(isOpen(widget)).to.be.false;
  });
});
