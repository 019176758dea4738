import { expect } from 'chai';
import { html } from 'lit';
import '../../../src/define.js';
import { allInside, clear, drawn, fileWith, inside, once, show, widgetsIn } from '../../support/page.js';

const far = html`<p style="block-size: 200vh">Annat på sidan.</p>`;
let tests = 0;

/** A page with two goals and a journey to them, far from one another. */
async function page() {
  const n = ++tests;
  const goals = [
    { id: `ett-${n}`, title: 'Ett', aims: ['vilja'] },
    { id: `tva-${n}`, title: 'Två', aims: ['vilja'] },
  ];
  const content = fileWith({ goals, journeys: [{ steps: goals.map(({ id }) => ({ goal: id })) }] });
  const [one, two] = goals.map(({ id }) => id) as [string, string];
  const stage = await show(html`${far}
    <samsyn-goal-card .content=${content} item=${one}></samsyn-goal-card>${far}
    <samsyn-goal-card .content=${content} item=${two}></samsyn-goal-card>${far}
    <samsyn-journey .content=${content}></samsyn-journey>${far}`);
  const [, , journey] = widgetsIn(stage);
  const links = allInside<HTMLAnchorElement>(journey!, 'a[href]');
  inside(journey!, '.journey').scrollIntoView();
  scrollBy(0, -37);
  await drawn();
  return { one, two, links };
}
async function click(link: HTMLElement) {
  link.click();
  await drawn();
}
async function move(steps: number) {
  const moved = once(window, 'popstate');
  history.go(steps);
  await moved;
  await drawn();
}
/** Whether the page stands where it stood, but for the fractions that engines round. */
const expectAt = (place: number) => expect(scrollY).to.be.closeTo(place, 1);

describe('a reader who follows a link within the page', () => {
  afterEach(() => {
    clear();
    history.replaceState(null, '', location.pathname + location.search);
    scrollTo(0, 0);
  });

  it('comes back by Back to the place where the link was, and by Forward to where it led', async () => {
    const { one, links } = await page();
    const before = scrollY;
    await click(links[0]!);
    const at = scrollY;
    expect(at).to.be.lessThan(before - innerHeight);
    await move(-1);
    expect(location.hash).to.equal('');
    expectAt(before);
    await move(1);
    expect(location.hash).to.equal(`#${one}`);
    expectAt(at);
  });

  it('comes back to where it had read on, and not to what the address says', async () => {
    const { one, links } = await page();
    const before = scrollY;
    await click(links[0]!);
    scrollTo(0, before);
    await drawn();
    await click(links[1]!);
    expect(scrollY).to.be.lessThan(before - innerHeight);
    await move(-1);
    expect(location.hash).to.equal(`#${one}`);
    expectAt(before);
  });

  it('is taken to a fragment that the page itself goes to, the first time and not on the way back', async () => {
    const { one, two, links } = await page();
    const before = scrollY;
    const changed = once(window, 'hashchange');
    location.hash = two;
    await changed;
    await drawn();
    expect(scrollY).to.be.lessThan(before - innerHeight);
    scrollTo(0, before);
    await drawn();
    await click(links[0]!);
    expect(location.hash).to.equal(`#${one}`);
    await move(-1);
    expect(location.hash).to.equal(`#${two}`);
    expectAt(before);
  });

  it('leaves with the page what it keeps in the history', async () => {
    const { links } = await page();
    for (const kept of [{ ruta: 7, samma: ['a'] }, 'ett ord', null, [1, 2], 0]) {
      history.replaceState(kept, '');
      await click(links[0]!);
      await move(-1);
      if (typeof kept === 'object' && kept && !Array.isArray(kept))
        expect(history.state).to.deep.include(kept);
      else if (kept !== null) expect(history.state).to.deep.equal(kept);
    }
  });
});
