import { expect } from 'chai';
import '../../src/define.js';
import type { ContentWidget } from '../../src/widgets/base/content-widget.js';
import { below, fileWith, inside, once, settled, textOf } from '../support/page.js';
import { hearing, quiet } from './base/loading.fixtures.js';

const content = fileWith({ goals: [{ id: 'ett', title: 'Målet', aims: ['Alla ska med.'] }] });
const heard = hearing();
let frame: HTMLIFrameElement;
beforeEach(async () => {
  frame = document.createElement('iframe');
  frame.srcdoc = '<!doctype html><html lang="sv"><body></body></html>';
  const loaded = once(frame, 'load');
  document.body.append(frame);
  await loaded;
});
afterEach(() => frame.remove());

/** A widget that has been made here. */
const made = (tag = 'samsyn-goal-card'): ContentWidget => {
  const widget = document.createElement(tag) as ContentWidget;
  widget.innerHTML = '<p>Reserv</p>';
  widget.content = content;
  return widget;
};
const isStyled = (widget: Element): boolean => {
  const page = widget.ownerDocument.defaultView!;
  return page.getComputedStyle(inside(widget, '.samsyn')).display === 'flow-root';
};
async function expectShown(widget: ContentWidget): Promise<void> {
  await settled(widget.parentElement!);
  expect(textOf(widget)).to.include('Målet');
  expect(isStyled(widget)).to.equal(true);
  expect(heard.errors).to.have.length(0);
}

describe('a widget that is put into another document', () => {
  it('before it has been drawn is drawn there, with its styles', async () => {
    const widget = made();
    frame.contentDocument!.body.append(widget);
    await expectShown(widget);
  });

  it('keeps its styles there, and when it comes back, and there again', async () => {
    const widget = made();
    document.body.append(widget);
    await expectShown(widget);
    for (const page of [frame.contentDocument!, document, frame.contentDocument!, document]) {
      page.adoptNode(widget);
      page.body.append(widget);
      await expectShown(widget);
    }
    widget.remove();
  });

  it('takes the widgets within it along', async () => {
    const widget = made('samsyn-strategy');
    document.body.append(widget);
    await settled(document.body);
    for (const page of [frame.contentDocument!, document]) {
      page.body.append(widget);
      await settled(page.body);
      const inner = [...below(widget.shadowRoot!)].filter(({ localName }) => localName.startsWith('samsyn-'));
      expect(inner.length).to.be.above(1);
      for (const one of [widget, ...inner]) expect(isStyled(one), one.localName).to.equal(true);
    }
    expect(heard.errors).to.have.length(0);
    widget.remove();
  });

  it('has as its fallback what that document has put into it', async () => {
    const widget = made();
    widget.content = undefined;
    widget.src = '/fault/404';
    const page = frame.contentDocument!;
    const fallback = Object.assign(page.createElement('p'), { textContent: 'Ramens reserv' });
    widget.replaceChildren(fallback);
    const told = once(widget, 'samsyn-error');
    page.body.append(widget);
    await told;
    await quiet();
    expect(fallback.assignedSlot).to.not.equal(null);
    expect(textOf(widget)).to.equal('');
  });

  it('is drawn in a document that nobody sees, and dressed when it is seen', async () => {
    const widget = made();
    const hidden = document.implementation.createHTMLDocument();
    hidden.body.append(widget);
    await widget.updateComplete;
    document.body.append(widget);
    await expectShown(widget);
    widget.remove();
  });
});
