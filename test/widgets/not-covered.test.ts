import { expect } from 'chai';
import { html } from 'lit';
import '../../src/define.js';
import { focused, press } from '../support/keys.js';
import { allInside, clear, drawn, fileWith, inside, show, widgetsIn } from '../support/page.js';
import { matrix } from './responsibility-matrix/matrix.fixtures.js';
import { file } from './toggletip.js';

/** Whether a reader sees where the focus is: nothing lies over the middle of it. */
function expectSeen(what: string) {
  const at = focused()!;
  const { left, top, width, height } = at.getBoundingClientRect();
  let found = document.elementFromPoint(left + width / 2, top + height / 2);
  while (found?.shadowRoot)
    found = found.shadowRoot.elementFromPoint(left + width / 2, top + height / 2) ?? found;
  expect(found && (at.contains(found) || found.contains(at)), `${what}: ${found?.outerHTML.slice(0, 80)}`).to
    .be.true;
}
const root = document.documentElement;

describe('what has the focus', () => {
  afterEach(() => {
    clear();
    root.removeAttribute('style');
    history.replaceState(null, '', location.pathname + location.search);
    scrollTo(0, 0);
  });

  it('is not covered by a page’s head that stays, where the page says how high it is', async () => {
    root.style.scrollPaddingTop = '90px';
    const head = html`<div style="position: fixed; inset: 0 0 auto; block-size: 80px; background: #fff">Sidhuvud</div>`;
    const far = html`<p style="block-size: 150vh"></p>`;
    const goals = [1, 2].map((n) => ({ id: `hojd-${n}`, title: `Mål ${n}`, summary: 'Se [planen](/plan).' }));
    const content = fileWith({ goals, journeys: [{ steps: goals.map(({ id }) => ({ goal: id })) }] });
    const stage = await show(html`${head}${far}
      <samsyn-goal-card .content=${content} item="hojd-1"></samsyn-goal-card>
      <samsyn-goal-card .content=${content} item="hojd-2"></samsyn-goal-card>${far}
      <samsyn-journey .content=${content}></samsyn-journey>${far}`);
    const [first, second, journey] = widgetsIn(stage);
    inside(journey!, 'a').click();
    await drawn();
    expect(focused()).to.equal(inside(first!, '#hojd-1'));
    expect(focused()!.getBoundingClientRect().top).to.be.at.least(80);
    // Backwards, from below.
    inside(second!, 'p a').focus();
    scrollBy(0, inside(first!, 'p a').getBoundingClientRect().bottom + 20);
    await press('Shift+Tab');
    await drawn();
    expect(focused()).to.equal(inside(first!, 'p a'));
    expectSeen('a link, backwards');
  });

  it('is not covered by an explanation', async () => {
    const stage = await show(html`<samsyn-goal-card .content=${file()}></samsyn-goal-card>`, '14em');
    const terms = allInside(widgetsIn(stage)[0]!, 'p a');
    terms[0]!.focus();
    await press('Enter');
    await drawn();
    for (let i = 1; i < terms.length; i++) {
      await press('Tab');
      await drawn();
      expect(focused()).to.equal(terms[i]);
      expectSeen(`link ${i}`);
    }
  });

  it('is not covered by the heads of a matrix that is scrolled', async () => {
    const actors = Array.from({ length: 12 }, (_, i) => ({
      id: `n${i}`,
      name: `Nämnd ${i}`,
      short: `N${i}`,
    }));
    const goals = Array.from({ length: 40 }, (_, i) => ({
      id: `rad-${i}`,
      summary: `Ordna [plats ${i}](/plats) i år.`,
      responsible: actors.map(({ id }) => ({
        actor: id,
        state: 'yes',
        note: i % 3 ? undefined : `Se [bilaga](/b${i}).`,
      })),
    }));
    const widget = await matrix(fileWith({ actors, goals }), '40em');
    const links = allInside(widget, 'tbody a');
    links.at(-1)!.focus();
    await drawn();
    for (const link of links.reverse().filter((_, i) => i % 7 === 0)) {
      link.focus();
      await drawn();
      expectSeen(link.textContent);
    }
  });
});
