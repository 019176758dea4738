import { expect } from 'chai';
import { heard } from '../../support/accessibility.js';
import { focused, ledTo, press } from '../../support/keys.js';
import { allInside, choosing, clear, drawn, fileWith, inside, isSeen, textOf } from '../../support/page.js';
import { folded, goalsOf, grid, kalix, krokom, mala, molndal, outline } from './goals.fixtures.js';

/** Every text in a part of a content file that is there to be read. */
const texts = (part: unknown): string[] =>
  typeof part === 'string'
    ? [part]
    : part && typeof part === 'object'
      ? Object.entries(part).flatMap(([key, value]) =>
          /^(?:id|responsible|figure)$/.test(key) ? [] : texts(value),
        )
      : [];
const everything = (widget: Element) => folded(inside(widget, '.samsyn').textContent);

describe('sub-goals in a grid', () => {
  afterEach(() => {
    clear();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('loses no text of goals and sub-goals', async () => {
    for (const content of [mala, krokom, molndal, kalix]) {
      const shown = everything(await grid(content));
      for (const text of texts(goalsOf(content)).flatMap((text) => text.split('\n\n')))
        if (!/^(?:undecided|yes|no)$/.test(text)) expect(shown).to.include(folded(text));
    }
  });

  it('shows the goals within a goal, one level below its own heading and text', async () => {
    const goals = [
      { id: 'a', code: '1', title: 'A', body: 'Om A.', goals: [{ title: 'B' }, { title: 'C', aims: ['c'] }] },
    ];
    const widget = await grid(fileWith({ goals }), { item: 'a', level: 3 });
    expect(outline(widget)).to.deep.equal(['h3 1: A', 'h4 B', 'h4 C']);
    expect(textOf(widget)).to.equal('1: A Om A. B C Vi vill c');
    expect(allInside(widget, 'h5')).to.have.length(1);
  });

  it('keeps what the goal above says itself: aims, commitments, responsible, note', async () => {
    const own = { aims: ['vilja'], commitments: ['göra'], responsible: ['Nämnden'], note: 'Obs.' };
    const widget = await grid(
      fileWith({ goals: [{ id: 'a', title: 'A', ...own, goals: [{ title: 'B' }] }] }),
      {
        item: 'a',
      },
    );
    expect(textOf(widget)).to.equal('A Vi vill vilja Vi ska göra Ansvarig: Nämnden Obs. B');
  });

  it('is a list of goals to whoever listens, with their number of sub-goals and whose they are', async () => {
    const widget = await grid(kalix);
    expect(allInside(widget, '.goals[role=list] > li')).to.have.length(6);
    const tree = await heard();
    if (!tree) return;
    const opening = tree
      .filter(({ role }) => /DisclosureTriangle|summary/.test(role))
      .map(({ name }) => name);
    const expected = goalsOf(kalix).map(({ title, goals }) => `${goals!.length} delmål ${folded(title)}`);
    expect(opening.map(folded)).to.deep.equal(expected);
  });

  it('opens sub-goals with texts by keyboard', async () => {
    const widget = await grid(kalix);
    const [first] = allInside(widget, '.subgoals li');
    expect(isSeen(first!)).to.be.false;
    inside(widget, 'summary').focus();
    await press('Enter');
    await drawn();
    expect(isSeen(first!)).to.be.true;
    expect(isSeen(allInside(widget, 'details:not([open]) .subgoals li')[0]!)).to.be.false;
  });

  it('shows the names of sub-goals that say no more in a list, not folded', async () => {
    const goals = [{ title: 'A', goals: [{ title: 'Ett' }, { title: 'Två' }] }];
    const widget = await grid(fileWith({ goals }));
    expect(allInside(widget, 'details')).to.have.length(0);
    expect(textOf(widget)).to.equal('A Delmål Ett Två');
  });

  it('prints what is folded', async function () {
    const widget = await grid(kalix);
    const printed = await choosing({ media: 'print' }, async () => {
      await drawn();
      for (const sub of allInside(widget, '.subgoals > li')) expect(isSeen(sub)).to.be.true;
    });
    if (!printed) this.skip();
  });

  it('opens a folded sub-goal that a link leads to, and gives it the focus', async () => {
    await grid(kalix);
    const { id } = goalsOf(kalix)[2]!.goals![1]!;
    location.hash = id;
    await ledTo(id);
    expect(isSeen(focused()!)).to.be.true;
  });
});
