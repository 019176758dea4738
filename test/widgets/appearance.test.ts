import { expect } from 'chai';
import { html } from 'lit';
import '../../src/define.js';
import * as goalCard from '../../stories/goal-card.stories.js';
import * as journey from '../../stories/journey.stories.js';
import * as principleList from '../../stories/principle-list.stories.js';
import * as rolesTable from '../../stories/roles-table.stories.js';
import { luminance } from '../support/colours.js';
import { press } from '../support/keys.js';
import { allInside, choosing, clear, drawn, inside, isSeen, kommun, show } from '../support/page.js';
import { storiesOf, widgetsIn } from '../support/page.js';

const STORIES = Object.entries({ goalCard, journey, principleList, rolesTable }).flatMap(([file, module]) =>
  storiesOf(module).map(([name, story]) => [`${file} ${name}`, story] as const),
);
const kalix = await kommun('kalix');
const mala = await kommun('mala');
const everything = html`
  <samsyn-goal-card .content=${mala}></samsyn-goal-card>
  <samsyn-journey .content=${mala}></samsyn-journey>
  <samsyn-roles-table .content=${kalix}></samsyn-roles-table>
  <samsyn-principle-list .content=${kalix}></samsyn-principle-list>
`;
const elementsIn = (stage: Element) => widgetsIn(stage).flatMap((widget) => allInside(widget, '*'));
const fourIn = (stage: Element) => widgetsIn(stage) as Element[] as [Element, Element, Element, Element];
const sizes = (stage: Element) => elementsIn(stage).map((element) => getComputedStyle(element).fontSize);

function expectNoOverflow(stage: Element) {
  for (const widget of widgetsIn(stage)) {
    expect(widget.scrollWidth, `${widget.localName} overflows`).to.be.at.most(widget.clientWidth);
    const { left, right } = widget.getBoundingClientRect();
    for (const element of allInside(widget, 'h1, h2, h3, h4, h5, h6, p, li, th, td, summary, input')) {
      if (!isSeen(element) || isClipped(element)) continue;
      const box = element.getBoundingClientRect();
      expect(box.right, element.outerHTML).to.be.at.most(right + 1);
      expect(box.left, element.outerHTML).to.be.at.least(left - 1);
    }
  }
}
/** The blocks of text that a reader sees, in boxes; those with other blocks in them are left out. */
const isClipped = (element: Element) =>
  [element, element.closest('thead')].some((each) => each && getComputedStyle(each).clipPath !== 'none');
const isDrawn = (element: HTMLElement) =>
  isSeen(element) &&
  element.checkVisibility({ contentVisibilityAuto: true }) &&
  getComputedStyle(element).display !== 'inline' &&
  !isClipped(element);
const LEAF =
  ':is(h1, h2, h3, h4, h5, h6, p, li, th, summary, input):not(:has(h2, h3, h4, p, ul, ol, details))';
function overlaps(stage: Element): string[] {
  const boxes = widgetsIn(stage)
    .flatMap((widget) => allInside(widget, LEAF))
    .filter(isDrawn)
    .flatMap((element) => [...element.getClientRects()].map((box) => ({ element, box })));
  return boxes.flatMap(({ element: a, box: one }, i) =>
    boxes.slice(i + 1).flatMap(({ element: b, box: two }) => {
      const across = Math.min(one.right, two.right) - Math.max(one.left, two.left);
      const down = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top);
      return a !== b && across > 1 && down > 1 ? [`${a.textContent} / ${b.textContent}`] : [];
    }),
  );
}

/** The lowest contrast of any text with its field. */
function lowestContrast(stage: Element, page: string): number {
  const texts = elementsIn(stage).filter((element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim()),
  );
  // A mark that is heard and copied is not there to be seen.
  const contrasts = texts
    .filter((text) => isSeen(text) && !text.matches('.sign'))
    .map((element) => {
      const chain: string[] = [];
      for (let at: Element | null = element; at; at = at.parentElement)
        chain.unshift(getComputedStyle(at).backgroundColor);
      const under = luminance(page, ...chain);
      const over = luminance(page, ...chain, getComputedStyle(element).color);
      return (Math.max(under, over) + 0.05) / (Math.min(under, over) + 0.05);
    });
  expect(contrasts.length).to.be.above(40);
  return Math.min(...contrasts);
}

describe('appearance', () => {
  afterEach(() => {
    document.documentElement.removeAttribute('style');
    clear();
  });

  for (const [what, size, width] of [
    ['at 320 px', '100%', '320px'],
    ['with text at 200 %', '200%', '640px'],
  ] as const)
    for (const [name, story] of STORIES)
      it(`neither overflows nor overlaps itself ${what}: ${name}`, async () => {
        const stage = await show(html`<div style="font-size: ${size}">${story()}</div>`, width);
        expectNoOverflow(stage);
        expect(overlaps(stage)).to.deep.equal([]);
      });

  it('grows with the text around it, and does not mind the page’s root size', async () => {
    const stage = await show(html`<div style="font-size: 17px">${everything}</div>`, '2400px');
    const before = sizes(stage).map(parseFloat);
    document.documentElement.style.fontSize = '62.5%';
    expect(sizes(stage).map(parseFloat)).to.deep.equal(before);
    (stage.firstElementChild as HTMLElement).style.fontSize = '34px';
    for (const [i, size] of sizes(stage).map(parseFloat).entries())
      expect(size).to.be.closeTo(2 * before[i]!, 0.1);
  });

  for (const [scheme, page] of [
    ['light', '#fff'],
    ['dark', '#14191b'],
  ] as const) {
    const box = html`<div style="color-scheme: ${scheme}">${everything}</div>`;

    it(`has text of enough contrast where the page is ${scheme}`, async () => {
      const stage = await show(box);
      const ground = getComputedStyle(inside(widgetsIn(stage)[0]!, '[part=ground]')).backgroundColor;
      expect(luminance(ground) < 0.2).to.equal(scheme === 'dark');
      expect(lowestContrast(stage, page)).to.be.at.least(4.5);
    });

    it(`stays ${scheme} with the page though the reader’s system is the other`, async function () {
      const stage = await show(box);
      const colors = () => elementsIn(stage).map((element) => getComputedStyle(element).color);
      const before = colors();
      const colorScheme = scheme === 'dark' ? 'light' : 'dark';
      const done = await choosing({ colorScheme }, () => expect(colors()).to.deep.equal(before) && undefined);
      if (!done) this.skip();
    });
  }

  it('has a horizon in forced colours, and a focus that is seen', async function () {
    const stage = await show(everything);
    const [card, steps, roles, principles] = fourIn(stage);
    const probe = stage.appendChild(document.createElement('p'));
    probe.style.color = 'CanvasText';
    const done = await choosing({ forcedColors: 'active' }, async () => {
      for (const line of [
        inside(card, '[part=sky]'),
        inside(steps, '[part=steps] svg'),
        inside(roles, 'thead'),
        inside(principles, '[part=head]'),
      ]) {
        const { borderTopWidth, borderTopColor, borderBottomWidth, borderBottomColor, backgroundColor } =
          getComputedStyle(line);
        const lines = [
          [borderTopWidth, borderTopColor],
          [borderBottomWidth, borderBottomColor],
        ].filter(([width]) => parseFloat(width!) > 0);
        const drawn = lines.length ? lines.map(([, color]) => color) : [backgroundColor];
        expect(drawn, line.outerHTML).to.include(getComputedStyle(probe).color);
      }
      inside(roles, 'input').focus();
      await press('Shift+Tab', 'Tab');
      expect(getComputedStyle(inside(roles, 'input')).outlineStyle).to.equal('solid');
    });
    if (!done) this.skip();
  });

  it('does not move while it waits, for whoever wants less motion', async function () {
    const stage = await show(html`<samsyn-goal-card></samsyn-goal-card>`);
    const widget = widgetsIn(stage)[0]!;
    widget.src = '/fault/never';
    await widget.updateComplete;
    await drawn();
    const moving = () => inside(widget, '[role=status]').getAnimations({ subtree: true }).length;
    expect(moving()).to.equal(1);
    const done = await choosing({ reducedMotion: 'reduce' }, async () => {
      await drawn();
      expect(moving()).to.equal(0);
    });
    if (!done) this.skip();
  });

  it('prints what is folded in a step', async function () {
    const stage = await show(html`<samsyn-journey .content=${mala}></samsyn-journey>`);
    const folded = allInside(widgetsIn(stage)[0]!, 'details li');
    expect(folded.some(isSeen)).to.be.false;
    const done = await choosing({ media: 'print' }, async () => {
      await drawn();
      expect(folded.every(isSeen)).to.be.true;
    });
    if (!done) this.skip();
  });

  it('mirrors a journey on a page that is read from right to left', async () => {
    const journeys = [{ steps: ['واحد', 'اثنان', 'ثلاثة'].map((title) => ({ title })) }];
    const content = { samsyn: '1.0', language: 'ar', title: 'هدف', publisher: { name: 'X' }, journeys };
    const stage = await show(
      html`<div lang="ar" dir="rtl"><samsyn-journey .content=${content}></samsyn-journey></div>`,
      '50em',
    );
    const lefts = allInside(widgetsIn(stage)[0]!, '[part=step]').map(
      (step) => step.getBoundingClientRect().left,
    );
    expect(lefts).to.deep.equal([...lefts].sort((a, b) => b - a));
  });
});
