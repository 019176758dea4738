import { expect } from 'chai';
import { html } from 'lit';
import '../../src/define.js';
import { WIDGETS } from '../../src/widgets/names.js';
import type { ContentWidget } from '../../src/widgets/base/content-widget.js';
import { allBelow, clear, fileWith, inside, kommun, settled, show, widgetsIn } from '../support/page.js';

const FILES = ['mala', 'krokom', 'solleftea', 'molndal', 'kalix', 'framtidsplan'];
const fileOf = async (name: string): Promise<unknown> =>
  name === 'framtidsplan' ? (await fetch('/stories/framtidsplan.json')).json() : kommun(name);
/** The roots below a node: its own, and shadow roots. */
const rootsBelow = (node: ParentNode) => [
  node,
  ...allBelow(node, '*').flatMap(({ shadowRoot }) => shadowRoot ?? []),
];

describe('ids and the links to them', function () {
  this.timeout(60_000);
  afterEach(() => {
    clear();
    history.replaceState(null, '', location.pathname + location.search);
  });

  for (const file of FILES)
    it(`are once in a root, and lead somewhere where a page has one widget: ${file}`, async () => {
      const content = await fileOf(file);
      for (const widget of WIDGETS) {
        const stage = await show(html`<div></div>`);
        const element = document.createElement(`samsyn-${widget}`) as ContentWidget;
        element.content = content;
        stage.append(element);
        await settled(stage);
        const ids = rootsBelow(stage).map((root) => [...root.querySelectorAll('[id]')].map(({ id }) => id));
        for (const all of ids) expect(new Set(all).size, `${widget}: ${all.join(' ')}`).to.equal(all.length);
        const there = new Set(ids.flat());
        const dead = allBelow<HTMLAnchorElement>(stage, 'a[href^="#"]:not([role])')
          .map((link) => decodeURIComponent(link.hash.slice(1)))
          .filter((id) => !there.has(id));
        expect(dead, widget).to.deep.equal([]);
      }
    });

  it('lead from an indicator to its goal as soon as the page shows it', async () => {
    const content = fileWith({
      goals: [{ id: 'malet', title: 'Målet' }],
      indicators: [{ title: 'I', goals: ['malet'], values: [{ date: '2020', value: 1 }] }],
    });
    const stage = await show(html`<samsyn-indicator .content=${content}></samsyn-indicator><div></div>`);
    const about = () => inside(widgetsIn(stage)[0]!, '[part=about]');
    expect(about().innerText).to.include('Målet');
    expect(about().querySelector('a')).to.equal(null);
    const card = document.createElement('samsyn-goal-card') as ContentWidget;
    card.content = content;
    stage.lastElementChild!.append(card);
    await settled(stage);
    expect(about().querySelector('a')!.getAttribute('href')).to.equal('#malet');
  });
});
