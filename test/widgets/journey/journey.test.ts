import { expect } from 'chai';
import { html, nothing, type TemplateResult } from 'lit';
import '../../../src/define.js';
import type { ContentWidget } from '../../../src/index.js';
import { askedOf, heard } from '../../support/accessibility.js';
import { focused, press } from '../../support/keys.js';
import {
  allInside,
  clear,
  drawn,
  engine,
  fileWith,
  inside,
  isSeen,
  show,
  textOf,
} from '../../support/page.js';

const goals = [
  { id: 'hem', title: 'Ett hem', aims: ['att alla bor bra'], commitments: ['bygga mer'] },
  { id: 'arbete', title: 'Ett arbete', commitments: ['öppna fler arbetsplatser'] },
];
const steps = [
  { id: 'ett', label: 'Steg ett', title: 'Komma hit', body: 'Den första tiden.', goal: 'hem' },
  { title: 'Stanna här', goal: 'arbete' },
  { title: 'Rota sig', body: 'Inget mål än.' },
];
const content = fileWith({ goals, journeys: [{ id: 'vagen', title: 'Vägen', intro: 'I tre steg.', steps }] });
const inSteps = (count: number) =>
  fileWith({
    journeys: [{ steps: Array.from({ length: count }, (_, i) => ({ title: `Namn ${i + 1}` })) }],
  });

async function journey(template: TemplateResult, width?: string) {
  const stage = await show(template, width);
  return { stage, widget: stage.querySelector('samsyn-journey') as ContentWidget };
}
const showJourney = async (given: unknown, width?: string) =>
  (await journey(html`<samsyn-journey .content=${given}></samsyn-journey>`, width)).widget;
const stepsOf = (widget: Element) => allInside(widget, '[part=step]');
const links = (widget: Element) =>
  allInside<HTMLAnchorElement>(widget, 'a').map((a) => a.getAttribute('href'));
const summaries = (widget: Element) =>
  allInside(widget, 'summary').map(({ textContent }) => textContent.trim());

describe('samsyn-journey', () => {
  afterEach(clear);

  for (const count of [0, 1, 3, 4, 5, 12]) {
    it(`lists ${count} steps in order`, async () => {
      const widget = await showJourney(inSteps(count));
      const expected = Array.from({ length: count }, (_, i) => `Steg ${i + 1}: Namn ${i + 1}`);
      const found = stepsOf(widget).map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim());
      expect(found).to.deep.equal(expected);
      const list = inside(widget, '[part=steps]');
      expect(list.localName).to.equal('ol');
      expect(stepsOf(widget).every((step) => step.localName === 'li' && step.parentElement === list)).to.be
        .true;
    });
  }

  it('has the step’s label small over the goal’s name, in terraces as in a column', async () => {
    for (const width of ['60em', '320px']) {
      const widget = await showJourney(content, width);
      const [title] = allInside(widget, '.step .title');
      const sizes = [title!, title!.querySelector('.label')!].map((part) =>
        parseFloat(getComputedStyle(part).fontSize),
      );
      expect(sizes[1]! / parseFloat(getComputedStyle(widget).fontSize)).to.be.closeTo(0.875, 0.001);
      expect(sizes[0]!).to.be.greaterThan(1.5 * sizes[1]!);
    }
  });

  it('is heard as a list of as many items as there are steps', async () => {
    const widget = await showJourney(inSteps(5));
    if ((await engine()) === 'webkit') {
      expect((await askedOf(inside(widget, 'ol')))?.role).to.equal('list');
      for (const step of stepsOf(widget)) expect((await askedOf(step))?.role).to.equal('listitem');
      return;
    }
    const list = (await heard())!.find(({ role }) => role === 'list')!;
    expect(list.kids.filter(({ role }) => role === 'listitem')).to.have.length(5);
  });

  it('says the step in the document’s words, or by its number, and the goal’s name over the step’s own', async () => {
    const widget = await showJourney(content);
    const said = stepsOf(widget).map((step) =>
      Array.from(step.querySelectorAll('h3, h3 ~ *, [part=ground] > p'), ({ textContent }) =>
        textContent.replace(/\s+/g, ' ').trim(),
      ).filter(Boolean),
    );
    expect(said[0]!.slice(0, 2)).to.deep.equal(['Steg ett: Ett hem', 'Komma hit']);
    expect(said[1]!.slice(0, 2)).to.deep.equal(['Steg 2: Ett arbete', 'Stanna här']);
    expect(said[2]![0]).to.equal('Steg 3: Rota sig');
    expect(textOf(widget)).to.match(/^Vägen I tre steg\. Steg ett: Ett hem Komma hit Den första tiden\./);
  });

  it('has its steps’ headings one level below its own, or at its own where it has none', async () => {
    const tags = (widget: Element) => allInside(widget, '[part=title]').map(({ localName }) => localName);
    expect(tags(await showJourney(content))).to.deep.equal(['h2', 'h3', 'h3', 'h3']);
    expect(tags(await showJourney(inSteps(2)))).to.deep.equal(['h2', 'h2']);
  });

  it('opens a goal in its step, by Tab and Enter, where the page shows it nowhere else', async () => {
    const { stage, widget } = await journey(
      html`<button>Före</button><samsyn-journey .content=${content}></samsyn-journey>`,
    );
    expect(links(widget)).to.deep.equal([]);
    expect(summaries(widget)).to.deep.equal(['Visa målet Ett hem', 'Visa målet Ett arbete']);
    const aim = allInside(widget, 'li').find(({ textContent }) => textContent === 'att alla bor bra')!;
    expect(isSeen(aim)).to.be.false;

    stage.querySelector('button')!.focus();
    await press('Tab');
    expect(focused()).to.equal(inside(widget, 'summary'));
    await press('Enter');
    await drawn();
    expect(isSeen(aim)).to.be.true;
    expect(stepsOf(widget)[0]!.innerText).to.match(/Vi vill\s+att alla bor bra\s+Vi ska\s+bygga mer/);
    await press('Enter');
    await drawn();
    expect(isSeen(aim)).to.be.false;
  });

  it('leads to a goal that a card on the page shows, before it or after', async () => {
    const card = (item: string) =>
      html`<samsyn-goal-card .content=${content} item=${item}></samsyn-goal-card>`;
    const { widget } = await journey(
      html`${card('hem')}<samsyn-journey .content=${content}></samsyn-journey>${card('arbete')}`,
    );
    expect(links(widget)).to.deep.equal(['#hem', '#arbete']);
    expect(summaries(widget)).to.deep.equal([]);
  });

  it('leads to a card that comes later, and opens the goal again when the card is taken away', async () => {
    const { stage, widget } = await journey(html`<samsyn-journey .content=${content}></samsyn-journey>`);
    const card = document.createElement('samsyn-goal-card');
    card.item = 'arbete';
    card.content = content;
    stage.append(card);
    await card.updateComplete;
    await widget.updateComplete;
    expect(links(widget)).to.deep.equal(['#arbete']);
    expect(summaries(widget)).to.deep.equal(['Visa målet Ett hem']);

    card.item = 'hem';
    await card.updateComplete;
    await widget.updateComplete;
    expect(links(widget)).to.deep.equal(['#hem']);

    card.remove();
    await widget.updateComplete;
    expect(links(widget)).to.deep.equal([]);
    expect(summaries(widget)).to.deep.equal(['Visa målet Ett hem', 'Visa målet Ett arbete']);
  });

  it('opens nothing for a goal that has nothing but its name', async () => {
    const journeys = [{ steps: [{ title: 'Steg', goal: 'tomt' }] }];
    const widget = await showJourney(fileWith({ goals: [{ id: 'tomt', title: 'Bara namn' }], journeys }));
    expect(summaries(widget)).to.deep.equal([]);
    expect(textOf(widget)).to.equal('Steg 1: Bara namn Steg');
  });

  it('shows the journey that item names', async () => {
    const journeys = [
      { id: 'a', title: 'Resa A', steps: [] },
      { id: 'b', title: 'Resa B', steps: [] },
    ];
    const file = fileWith({ journeys });
    for (const [item, title] of [
      ['b', 'Resa B'],
      [nothing, 'Resa A'],
    ] as const) {
      const { widget } = await journey(html`<samsyn-journey .content=${file} item=${item}></samsyn-journey>`);
      expect(textOf(widget)).to.equal(title);
    }
  });

  for (const [count, width, shape] of [
    [2, '46em', 'rises'],
    [3, '46em', 'rises'],
    [4, '60em', 'rises'],
    [4, '45em', 'stacks'],
    [3, '20em', 'stacks'],
    [5, '46em', 'stacks'],
    [12, '70em', 'stacks'],
  ] as const) {
    it(`${shape} with ${count} steps at ${width}`, async () => {
      const boxes = stepsOf(await showJourney(inSteps(count), width)).map((step) => ({
        left: step.getBoundingClientRect().left,
        top: step.querySelector('h2')!.getBoundingClientRect().top,
      }));
      for (const [i, { left, top }] of boxes.entries()) {
        const before = boxes[i - 1];
        if (!before) continue;
        const rises = left > before.left && top < before.top;
        const stacks = Math.abs(left - before.left) < 1 && top > before.top;
        expect({ rises, stacks }).to.deep.equal({ rises: shape === 'rises', stacks: shape === 'stacks' });
      }
    });
  }
});
