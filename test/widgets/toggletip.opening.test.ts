import { expect } from 'chai';
import { html } from 'lit';
import { sendMouse } from '@web/test-runner-commands';
import { focused, press } from '../support/keys.js';
import { allInside, clear, drawn, engine, inside, isSeen, show, widgetsIn } from '../support/page.js';
import { card, glossary, said, shown, tip, word } from './toggletip.js';

const isOpen = (widget: Element) => {
  const expanded = word(widget).getAttribute('aria-expanded') === 'true';
  expect(tip(widget).matches(':popover-open')).to.equal(expanded);
  expect(isSeen(tip(widget))).to.equal(expanded);
  return expanded;
};
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

  it('closes when the focus leaves it, and the focus is where the reader put it', async () => {
    const widget = await shown();
    const [first, second] = allInside(widget, '.term') as [HTMLElement, HTMLElement];
    first.focus();
    await press('Enter');
    await drawn();
    expect(isOpen(widget)).to.be.true;
    await press('Tab');
    await drawn();
    expect(isOpen(widget)).to.be.false;
    expect(focused()).to.equal(second);
    // Out of the widget, and backwards.
    await press('Enter');
    await drawn();
    expect(second.getAttribute('aria-expanded')).to.equal('true');
    const button = document.querySelector('main > button') as HTMLElement;
    button.focus();
    await drawn();
    expect(second.getAttribute('aria-expanded')).to.equal('false');
    expect(focused()).to.equal(button);
  });

  it('stays while the focus is on its word or in it', async () => {
    const widget = await shown(html`${card()}${glossary}`);
    word(widget).focus();
    await press('Enter');
    for (const there of ['.more', '.term', '.more']) {
      inside(widget, there).focus();
      await drawn();
      expect(isOpen(widget), there).to.be.true;
    }
    await press('Tab');
    await drawn();
    expect(isOpen(widget)).to.be.false;
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
