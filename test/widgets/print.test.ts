import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import '../../src/define.js';
import {
  allInside,
  choosing,
  clear,
  drawn,
  engine,
  fileWith,
  inside,
  kommun,
  show,
  widgetsIn,
} from '../support/page.js';

const PAGE = { width: 800, height: 900 };
const mala = await kommun('mala');
const journey = html`<samsyn-journey item="tre-steg" .content=${mala}></samsyn-journey>`;

/** Gives the page, from 0, that a thing begins or ends on. */
interface Pages {
  readonly first: (element: Element) => number;
  readonly last: (element: Element) => number;
}

/**
 * Prints a widget on pages, which are columns here.
 *
 * @param taken - How much of the first page is taken, in pixels.
 * @returns False where the engine cannot be told to print.
 */
async function printed(
  template: TemplateResult,
  taken: number,
  look: (widget: Element, pages: Pages) => void,
): Promise<boolean> {
  const stage = await show(html`
    <div
      style="column-fill: auto; column-gap: 0; column-width: ${PAGE.width}px;
        inline-size: ${PAGE.width}px; block-size: ${PAGE.height}px"
    >
      <div style="block-size: ${taken}px"></div>
      ${template}
    </div>
  `);
  const { left } = stage.getBoundingClientRect();
  const pageOf = (rect: DOMRect | undefined) => Math.floor((rect!.left - left) / PAGE.width);
  return choosing({ media: 'print' }, async () => {
    await drawn();
    look(widgetsIn(stage)[0]!, {
      first: (element) => pageOf(element.getClientRects()[0]),
      last: (element) => pageOf([...element.getClientRects()].at(-1)),
    });
  });
}

describe('on paper', () => {
  let isFirefox: boolean;
  before(async () => {
    isFirefox = (await engine()) === 'firefox';
  });
  afterEach(clear);

  for (const taken of [0, 300, 500, 600, 650, 700, 750, 800, 850])
    it(`a journey keeps its title and its stairs together, ${taken} of ${PAGE.height} px down`, async function () {
      const done = await printed(journey, taken, (widget, { first }) => {
        const names = allInside(widget, '[part=step] .title').map(first);
        // Firefox has no `break-after: avoid`: a title may be left behind there, but stairs are never torn.
        const page = isFirefox ? names[0] : first(inside(widget, '[part=head] > *'));
        expect(names).to.deep.equal([page, page, page]);
      });
      if (!done) this.skip();
    });

  for (const count of [2, 3, 4])
    it(`a journey keeps ${count} stairs with long names together, wherever it begins`, async function () {
      const title = 'En kommun där barn och unga tidigt får inflytande över sin vardag och sin framtid';
      const steps = Array.from({ length: count }, (_, i) => ({
        label: `Steg ${i + 1}`,
        title,
        body: 'Text.',
      }));
      const long = html`<samsyn-journey .content=${fileWith({ journeys: [{ steps }] })}></samsyn-journey>`;
      for (const taken of [400, 425, 450, 475, 500, 525, 550, 575, 600, 625, 650, 660, 670, 680, 690, 700]) {
        const done = await printed(long, taken, (widget, { first, last }) => {
          const names = allInside(widget, '[part=step] .title');
          const lines = allInside(widget, '[part=step] .tread').map(first);
          const pages = [...names.flatMap((name) => [first(name), last(name)]), ...lines];
          expect(new Set(pages), `${taken}: ${pages.join()}`).to.have.property('size', 1);
        });
        if (!done) return this.skip();
      }
    });

  it('a journey of a name alone is no higher than that', async function () {
    const steps = [{ title: 'Ett' }];
    const short = html`<samsyn-journey .content=${fileWith({ journeys: [{ steps }] })}></samsyn-journey>`;
    const done = await printed(short, 0, (widget) => {
      const end = (selector: string) => inside(widget, selector).getBoundingClientRect().bottom;
      expect(end('[part=steps]') - end('[part=step] .title')).to.be.below(70);
    });
    if (!done) this.skip();
  });

  it('steps under one another begin in one line', async function () {
    const steps = Array.from({ length: 5 }, (_, i) => ({ title: `Steg ${i + 1}`, body: 'Text.' }));
    const many = html`<samsyn-journey .content=${fileWith({ journeys: [{ steps }] })}></samsyn-journey>`;
    const done = await printed(many, 0, (widget) => {
      const lefts = allInside(widget, '[part=step] .title').map((name) => name.getBoundingClientRect().left);
      expect(new Set(lefts)).to.have.property('size', 1);
    });
    if (!done) this.skip();
  });

  it('a journey begins where there is room for its stairs, and lets a long text run on', async function () {
    // Firefox moves a row of a grid whole.
    if (isFirefox) return this.skip();
    const done = await printed(journey, 300, (widget, { first, last }) => {
      expect(allInside(widget, '[part=step] .title').map(first)).to.deep.equal([0, 0, 0]);
      expect(Math.max(...allInside(widget, '[part=step]').map(last))).to.equal(1);
    });
    if (!done) this.skip();
  });

  it('headings that nothing follows fill the page that they begin on', async function () {
    const sections = Array.from({ length: 12 }, (_, i) => ({ title: `Rubrik ${i + 1}` }));
    const body = 'Text under den sista rubriken. '.repeat(40);
    const content = fileWith({
      sections: [
        { title: 'Bilaga', body: 'Mall.', sections },
        { title: 'Nästa', body },
      ],
    });
    const template = html`<samsyn-strategy .content=${content}></samsyn-strategy>`;
    const done = await printed(template, 300, (widget, { first }) => {
      const pages = allInside(widget, '.section .section > .title').map(first);
      expect(pages[0]).to.equal(0);
      expect(pages).to.deep.equal([...pages].sort());
    });
    if (!done) this.skip();
  });

  for (const taken of [600, 650, 700, 750, 800, 840])
    it(`a table never leaves its first row or its last alone, ${taken} px down`, async function () {
      // Firefox has no `break-after: avoid`.
      if (isFirefox) return this.skip();
      const actors = Array.from({ length: 8 }, (_, i) => ({ id: `a${i}`, name: `Nämnd ${i + 1}` }));
      const entries = actors.map(({ id }) => ({ actor: id, duties: ['att göra detta', 'att göra mer'] }));
      const content = fileWith({ actors, roles: [{ title: 'Roller', entries }] });
      const table = html`<samsyn-roles-table .content=${content}></samsyn-roles-table>`;
      const done = await printed(table, taken, (widget, { first }) => {
        const pages = allInside(widget, 'tbody > tr').map(first);
        expect(pages[0], pages.join()).to.equal(pages[1]);
        expect(pages.at(-1), pages.join()).to.equal(pages.at(-2));
      });
      if (!done) this.skip();
    });

  it('an indicator keeps heading, figures and chart together, and no row of its table alone', async function () {
    const values = Array.from({ length: 8 }, (_, i) => ({ date: String(2015 + i), value: 10 + i }));
    const one = { title: 'Bostäder', target: { date: '2030', value: 20 }, values };
    const template = html`<samsyn-indicator
      .content=${fileWith({ indicators: [one] })}
    ></samsyn-indicator>`;
    for (const taken of [300, 400, 450, 500, 550, 600, 700, 800]) {
      const done = await printed(template, taken, (widget, { first, last }) => {
        const parts = ['.title', '.figures', '.plot', '.axis'].map((part) => inside(widget, part));
        const pages = parts.flatMap((part) => [first(part), last(part)]);
        expect(new Set(pages), `${taken}: ${pages.join()}`).to.have.property('size', 1);
        if (isFirefox) return;
        const rows = allInside(widget, 'tr').map(first);
        for (const page of new Set(rows))
          expect(rows.filter((at) => at === page).length, `${taken}: ${rows.join()}`).to.be.above(2);
      });
      if (!done) return this.skip();
    }
  });
});
