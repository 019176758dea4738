import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import '../../../src/define.js';
import { focused, press } from '../../support/keys.js';
import {
  allInside,
  clear,
  drawn,
  fileWith,
  inside,
  isSeen,
  once,
  settled,
  show,
  widgetsIn,
} from '../../support/page.js';

/** Files with ids of their own, so that what one test has followed is news to the next. */
let tests = 0;
function file() {
  const n = ++tests;
  const [a, b, sub] = [`mal-a-${n}`, `mal-b-${n}`, `delmal-${n}`];
  const goals = [
    { id: a, title: 'A', aims: ['vilja'] },
    { id: b, title: 'B', commitments: ['göra'], goals: [{ id: sub, title: 'Delmålet' }] },
  ];
  const journeys = [{ id: `resa-${n}`, title: 'Resan', steps: [{ goal: a }, { goal: b }] }];
  const items = [{ id: `princip-${n}`, title: 'Mod', body: 'Vi vågar.' }];
  const roles = [{ id: `roller-${n}`, title: 'Roller', entries: [{ actor: 'X', duties: ['En'] }] }];
  const principles = [{ id: `principer-${n}`, items }];
  return { a, b, sub, n, content: fileWith({ goals, journeys, principles, roles }) };
}
const far = html`<p style="block-size: 150vh">Annat på sidan.</p>`;
const card = (content: unknown, item: string): TemplateResult =>
  html`<samsyn-goal-card .content=${content} item=${item}></samsyn-goal-card>`;
const isInView = (element: Element) => {
  const { top } = element.getBoundingClientRect();
  return top >= -1 && top < innerHeight;
};
async function goTo(fragment: string) {
  const changed = once(window, 'hashchange');
  location.hash = fragment;
  await changed;
  await drawn();
}
/** Checks that an entry has the focus, alone, through the shadow root, and can be read. */
function expectAt(widget: Element, id: string) {
  expect(document.activeElement).to.equal(widget);
  expect(widget.shadowRoot!.activeElement).to.equal(inside(widget, `#${id}`));
  expect(isInView(focused()!)).to.be.true;
}

describe('a link to an entry', () => {
  afterEach(() => {
    clear();
    history.replaceState(null, '', location.pathname + location.search);
    scrollTo(0, 0);
  });

  it('leads to the goal in its card when the address changes', async () => {
    const { a, b, content } = file();
    const stage = await show(html`${card(content, a)}${far}${card(content, b)}${far}`);
    const [first, second] = widgetsIn(stage) as Element[] as [Element, Element];
    expect(isInView(second)).to.be.false;
    await goTo(b);
    expectAt(second, b);
    await goTo(a);
    expectAt(first, a);
  });

  it('leads there when the page is opened at the address, and content comes after', async () => {
    const { b, content } = file();
    history.replaceState(null, '', `#${b}`);
    const stage = await show(html`${far}${card(undefined, b)}${far}`);
    const widget = widgetsIn(stage)[0]!;
    expect(document.activeElement).to.equal(document.body);
    widget.content = content;
    await widget.updateComplete;
    await drawn();
    expectAt(widget, b);
  });

  it('does not pull the reader back when another widget comes later', async () => {
    const { a, b, content } = file();
    history.replaceState(null, '', `#${b}`);
    const stage = await show(html`<button>Annat</button>${far}${card(content, b)}<div></div>`);
    const button = stage.querySelector('button')!;
    button.focus();
    const late = document.createElement('samsyn-goal-card');
    Object.assign(late, { content, item: a });
    stage.append(late);
    await late.updateComplete;
    await drawn();
    expect(document.activeElement).to.equal(button);
  });

  it('leads to a sub-goal, a step’s journey, a principle and a table of roles', async () => {
    const { b, sub, n, content } = file();
    const stage = await show(
      html`${card(content, b)}${far}<samsyn-journey .content=${content}></samsyn-journey>${far}
        <samsyn-principle-list .content=${content}></samsyn-principle-list>${far}
        <samsyn-roles-table .content=${content}></samsyn-roles-table>`,
    );
    const [goal, journey, principles, roles] = widgetsIn(stage) as Element[] as [
      Element,
      Element,
      Element,
      Element,
    ];
    for (const [widget, id] of [
      [goal, sub],
      [journey, `resa-${n}`],
      [principles, `princip-${n}`],
      [principles, `principer-${n}`],
      [roles, `roller-${n}`],
    ] as const) {
      await goTo(id);
      expectAt(widget, id);
    }
  });

  it('leads to the first widget in the document that shows the goal, whichever came first', async () => {
    const { a, content } = file();
    const stage = await show(html`<div></div>${far}${card(content, a)}`);
    const first = document.createElement('samsyn-goal-card');
    Object.assign(first, { content, item: a });
    stage.firstElementChild!.append(first);
    await first.updateComplete;
    await goTo(a);
    expectAt(first, a);
  });

  it('leads to the card and not to the journey before it', async () => {
    const { a, content } = file();
    const stage = await show(
      html`<samsyn-journey .content=${content}></samsyn-journey>${far}${card(content, a)}`,
    );
    const [journey, goal] = widgetsIn(stage) as Element[] as [Element, Element];
    inside(journey, 'a').click();
    await drawn();
    expectAt(goal, a);
    expect(location.hash).to.equal(`#${a}`);
  });

  it('leads there again when the same link is followed again, by mouse or by Enter', async () => {
    const { a, content } = file();
    const stage = await show(
      html`<samsyn-journey .content=${content}></samsyn-journey>${far}${card(content, a)}`,
    );
    const [journey, goal] = widgetsIn(stage) as Element[] as [Element, Element];
    const link = inside<HTMLAnchorElement>(journey, 'a');
    const entries = history.length;
    for (const follow of [() => Promise.resolve(link.click()), () => press('Enter'), () => press('Enter')]) {
      scrollTo(0, 0);
      link.focus();
      await follow();
      await drawn();
      expectAt(goal, a);
    }
    expect(history.length).to.be.at.most(entries + 1);
  });

  it('opens the goal in the journey’s step where no card shows it', async () => {
    const { b, content } = file();
    const stage = await show(html`${far}<samsyn-journey .content=${content}></samsyn-journey>`);
    const journey = widgetsIn(stage)[0]!;
    await goTo(b);
    const folded = inside<HTMLDetailsElement>(journey, `#${b}`);
    expect(folded.open).to.be.true;
    expect(allInside<HTMLDetailsElement>(journey, 'details[open]')).to.deep.equal([folded]);
    expect(focused()).to.equal(folded.querySelector('summary'));
    expect(isSeen(folded.querySelector('li')!)).to.be.true;
    expect(isInView(folded)).to.be.true;
  });

  it('is left to the page where an element of its own has the id', async () => {
    const { a, content } = file();
    await show(html`<button id=${a}>Sidans eget</button>${far}${card(content, a)}`);
    await goTo(a);
    expect(focused()?.localName).not.to.equal('article');
    expect(scrollY).to.be.below(innerHeight);
  });

  it('is decoded, and does nothing where it cannot be, or leads nowhere', async () => {
    const { a, content } = file();
    const widget = widgetsIn(await show(html`${far}${card(content, a)}`))[0]!;
    for (const fragment of ['%', '%E5', '%C3%A5ngest', 'finns-inte', '"]', '1']) {
      await goTo(fragment);
      expect(widget.shadowRoot!.activeElement, fragment).to.be.null;
    }
    await goTo(a.replace('-', '%2D'));
    expectAt(widget, a);
  });

  describe('on a page with two files', () => {
    const NAMES = ['Kalix kommun', 'Malå kommun'];
    /** Two files with the same ids, of two municipalities; more of what a file may hold is added to both. */
    function twoFiles(more: object = {}) {
      const n = ++tests;
      const [goal, step] = [`boende-${n}`, `steg-${n}`];
      const [one, other] = NAMES.map((name) => ({
        ...fileWith({
          goals: [{ id: goal, title: `Boende i ${name}`, aims: [`att [alla](#${step}) bor i ${name}`] }],
          journeys: [{ id: step, title: 'Vägen', steps: [{ goal }] }],
          ...more,
        }),
        publisher: { name },
      }));
      return { goal, step, one, other };
    }
    const journey = (content: unknown) => html`<samsyn-journey .content=${content}></samsyn-journey>`;
    const firstLink = (widget: Element) => inside<HTMLAnchorElement>(widget, 'a');

    it('leads from a step to the goal of its own file, and back there again', async () => {
      const { goal, one, other } = twoFiles();
      const stage = await show(
        html`${card(one, goal)}${far}${journey(other)}${far}${card(other, goal)}${far}${journey(one)}${far}`,
      );
      const [cardA, journeyB, cardB, journeyA] = widgetsIn(stage) as Element[] as [
        Element,
        Element,
        Element,
        Element,
      ];
      firstLink(journeyB).click();
      await drawn();
      expectAt(cardB, goal);
      const toB = location.hash;
      firstLink(journeyA).click();
      await drawn();
      expectAt(cardA, goal);
      // The first file's address is what it would be alone.
      expect(location.hash).to.equal(`#${goal}`);
      // The second one's leads to the second, from anywhere.
      await goTo(toB.slice(1));
      expectAt(cardB, goal);
    });

    it('opens the goal in the step where only another file’s is shown', async () => {
      const { goal, one, other } = twoFiles();
      const stage = await show(html`${card(one, goal)}${far}${journey(other)}`);
      const step = inside<HTMLDetailsElement>(widgetsIn(stage)[1]!, `#${goal}`);
      expect(step.localName).to.equal('details');
    });

    it('does not lead to another file’s entry where its own is not shown', async () => {
      const { goal, step, one, other } = twoFiles();
      const stage = await show(html`${far}${card(other, goal)}${far}${journey(one)}`);
      await settled(stage);
      const widget = widgetsIn(stage)[0]!;
      const link = inside<HTMLAnchorElement>(widget, `a[href="#${step}"]`);
      link.scrollIntoView();
      const before = scrollY;
      link.click();
      await drawn();
      expect(scrollY).to.be.closeTo(before, 2);
      expect(location.hash).to.equal('');
    });

    it('leads from each contents list to its own document', async () => {
      const { goal, one, other } = twoFiles();
      const stage = await show(
        html`<samsyn-strategy .content=${one}></samsyn-strategy>${far}<samsyn-strategy .content=${other}></samsyn-strategy>`,
      );
      await settled(stage);
      const documents = widgetsIn(stage).filter(({ localName }) => localName === 'samsyn-strategy');
      for (const [i, document] of documents.entries()) {
        const line = allInside<HTMLAnchorElement>(document, '.contents a').find((link) =>
          link.textContent.includes('Boende'),
        )!;
        const fold = line.closest('details');
        if (fold) fold.open = true;
        expect(line.hash).to.equal(`#${goal}`);
        line.click();
        await drawn();
        expect(focused()!.textContent).to.contain(`Boende i ${NAMES[i]}`);
      }
    });

    it('knows a file by its address where both have one, whatever they are called', async () => {
      const { goal, one } = twoFiles();
      const two = JSON.parse(JSON.stringify(one)) as unknown;
      const at = (content: unknown, src: string) =>
        html`<samsyn-goal-card .content=${content} src=${src} item=${goal}></samsyn-goal-card>`;
      const stage = await show(
        html`${at(one, '/a.json')}${far}${at(two, '/b.json')}${far}
          <samsyn-journey .content=${two} src="/b.json#x"></samsyn-journey>`,
      );
      const [, second, steps] = widgetsIn(stage) as Element[] as [Element, Element, Element];
      firstLink(steps).click();
      await drawn();
      expectAt(second, goal);
    });

    it('knows a file by what it calls the goal where content is given and both are called the same', async () => {
      const { goal, one, other } = twoFiles();
      const twin = { ...other, publisher: (one as { publisher: object }).publisher };
      const stage = await show(html`${card(one, goal)}${far}${journey(twin)}${far}${card(twin, goal)}`);
      const [, steps, second] = widgetsIn(stage) as Element[] as [Element, Element, Element];
      firstLink(steps).click();
      await drawn();
      expectAt(second, goal);
    });

    it('knows a file by its name and publisher where content is given', async () => {
      const { goal, one } = twoFiles();
      const stage = await show(html`${card(one, goal)}${far}${journey(JSON.parse(JSON.stringify(one)))}`);
      const [first, steps] = widgetsIn(stage) as Element[] as [Element, Element];
      firstLink(steps).click();
      await drawn();
      expectAt(first, goal);
      expect(location.hash).to.equal(`#${goal}`);
    });
  });
});
