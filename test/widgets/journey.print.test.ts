import { expect } from 'chai';
import { html } from 'lit';
import '../../src/define.js';
import {
  allInside,
  choosing,
  clear,
  drawn,
  engine,
  inside,
  kommun,
  show,
  widgetsIn,
} from '../support/page.js';

const mala = await kommun('mala');
const PAGE = { width: 800, height: 900 };

/** Prints Malå's journey on pages, which are columns here, and gives on which page each thing stands. */
async function printed(
  taken: number,
): Promise<{ title: number; names: number[]; ends: number[] } | undefined> {
  const stage = await show(html`
    <div
      style="column-fill: auto; column-gap: 0; column-width: ${PAGE.width}px;
        inline-size: ${PAGE.width}px; block-size: ${PAGE.height}px"
    >
      <div style="block-size: ${taken}px"></div>
      <samsyn-journey item="tre-steg" .content=${mala}></samsyn-journey>
    </div>
  `);
  const journey = widgetsIn(stage)[0]!;
  const left = stage.getBoundingClientRect().left;
  const pageOf = (at: number | undefined) => Math.floor((at! - left) / PAGE.width);
  const starts = (node: Element) => pageOf(node.getClientRects()[0]?.left);
  let found;
  await choosing({ media: 'print' }, async () => {
    await drawn();
    found = {
      title: starts(inside(journey, '[part=head] > *')),
      names: allInside(journey, '[part=step] .title').map(starts),
      ends: allInside(journey, '[part=step]').map((step) => pageOf([...step.getClientRects()].at(-1)?.left)),
    };
  });
  return found;
}

describe('A printed journey', () => {
  afterEach(clear);

  for (const taken of [0, 300, 500, 600, 650, 700, 750, 800, 850])
    it(`keeps its title and its stairs on one page, ${taken} of ${PAGE.height} px down`, async function () {
      const found = await printed(taken);
      if (!found) return this.skip();
      // Firefox has no `break-after: avoid`: a title may be left behind there, but stairs are never torn.
      const page = (await engine()) === 'firefox' ? found.names[0] : found.title;
      expect(found.names).to.deep.equal([page, page, page]);
    });

  it('begins where there is room for its stairs, and lets a long text run on', async function () {
    const found = await printed(400);
    // Firefox moves a row of a grid whole.
    if (!found || (await engine()) === 'firefox') return this.skip();
    expect(found.names).to.deep.equal([0, 0, 0]);
    expect(Math.max(...found.ends)).to.equal(1);
  });
});
