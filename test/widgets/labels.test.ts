import 'axe-core/axe.min.js';
import { expect } from 'chai';
import { html } from 'lit';
import '../../src/define.js';
import { faults, heard } from '../support/accessibility.js';
import {
  allBelow,
  allInside,
  choosing,
  clear,
  engine,
  fileWith,
  inside,
  kommun,
  settled,
  show,
  widgetsIn,
} from '../support/page.js';

/** What lies in the clipboard when a reader copies a part of a widget. */
function copied(part: Node): string {
  const selection = getSelection()!;
  selection.removeAllRanges();
  const range = document.createRange();
  range.selectNodeContents(part);
  selection.addRange(range);
  return selection.toString();
}
/** The words of an element as a tool has them that does not know of layout. */
const flat = (element: Element): string => {
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[aria-hidden]')) hidden.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
};

describe('a label and the name under it', () => {
  afterEach(clear);

  it('are two, with a mark between them, in every heading of five documents', async function () {
    this.timeout(60_000);
    let labels = 0;
    for (const name of ['mala', 'krokom', 'solleftea', 'molndal', 'kalix']) {
      const content = await kommun(name);
      const stage = await show(html`<samsyn-strategy .content=${content}></samsyn-strategy>`);
      await settled(stage);
      for (const label of allBelow(stage, ':is(h1, h2, h3, h4, h5, h6, th) .label')) {
        const heading = label.closest('h1, h2, h3, h4, h5, h6, th')!;
        const after = flat(heading).slice(flat(label).length);
        if (!after || !flat(heading).startsWith(flat(label))) continue;
        labels++;
        expect(flat(label), `${name}: ${flat(heading)}`).to.match(/\p{P}$/u);
        expect(after).to.match(/^ \S/);
      }
    }
    expect(labels).to.be.greaterThan(30);
  });

  it('is heard with the mark, and shows none', async () => {
    const steps = [
      { label: 'Steg ett', goal: 'a' },
      { label: 'Vad vill vi?', goal: 'a' },
    ];
    const content = fileWith({ goals: [{ id: 'a', title: 'Tillhörighet' }], journeys: [{ steps }] });
    const stage = await show(html`<samsyn-journey .content=${content}></samsyn-journey>`);
    const headings = allInside(widgetsIn(stage)[0]!, '.title');
    expect(headings.map(flat)).to.deep.equal(['Steg ett: Tillhörighet', 'Vad vill vi? Tillhörighet']);
    const tree = await heard();
    const names = tree?.filter(({ role }) => role === 'heading').map(({ name }) => name);
    if (names) expect(names.map((name) => name.replace(/\s+/g, ' '))).to.deep.equal(headings.map(flat));
    const sign = inside(widgetsIn(stage)[0]!, '.sign');
    expect(getComputedStyle(sign).color).to.equal('rgba(0, 0, 0, 0)');
    await choosing({ forcedColors: 'active' }, () => {
      expect(getComputedStyle(sign).color).to.equal('rgba(0, 0, 0, 0)');
    });
    expect(await faults(stage)).to.deep.equal([]);
  });

  it('has no mark where nothing comes after it', async () => {
    const content = fileWith({ goals: [{ label: 'Mål', code: '1', aims: ['att bo'] }] });
    const stage = await show(html`<samsyn-goal-card .content=${content}></samsyn-goal-card>`);
    expect(flat(inside(widgetsIn(stage)[0]!, '.title'))).to.equal('Mål 1');
  });

  it('are parted when they are copied, and so are topics', async function () {
    // WebKit gives a script nothing of a selection in a shadow root.
    if ((await engine()) === 'webkit') return this.skip();
    const goals = [{ label: 'Mål', code: 'A1', title: 'Bostäder', topics: ['Boende', 'Mark', 'Vatten'] }];
    const content = fileWith({ goals });
    const stage = await show(html`<samsyn-goal-card .content=${content}></samsyn-goal-card>`);
    const [card] = widgetsIn(stage);
    expect(copied(inside(card!, '.title')).replace(/\s+/g, ' ').trim()).to.equal('Mål A1: Bostäder');
    expect(copied(inside(card!, '.topics')).replace(/\s+/g, ' ').trim()).to.match(/^Boende\W+Mark\W+Vatten$/);
    return undefined;
  });
});
