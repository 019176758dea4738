import 'axe-core/axe.min.js';
import { expect } from 'chai';
import { faults } from '../support/accessibility.js';
import { allBelow, clear, settled, show, storiesOf } from '../support/page.js';

const ASIDE = '.scroller, .scroll, .vh, [hidden], svg, thead';
/** Whether an element stands in what scrolls, or in what only screen readers meet: it may be wider than the page. */
export const mayBeWide = (element: Element): boolean =>
  Boolean(element.closest(ASIDE) ?? (element.getRootNode() as ShadowRoot).host?.closest(ASIDE));

/** A list of hundreds takes axe a while, in milliseconds. */
const PATIENCE = 60_000;

/** Holds each story of a file against axe, at full width and at 320 px, and looks that all fits there. */
export function expectStories(file: string, module: object): void {
  describe(`the stories of ${file}`, () => {
    afterEach(clear);

    for (const [name, story] of storiesOf(module)) {
      it(`have no fault that axe finds: ${name}`, async () => {
        const stage = await show(story());
        await settled(stage);
        for (const fold of allBelow<HTMLDetailsElement>(stage, 'details')) fold.open = true;
        expect(await faults(stage)).to.deep.equal([]);
      }).timeout(PATIENCE);

      it(`fit in 320 px, without a fault: ${name}`, async () => {
        const stage = await show(story(), '320px');
        await settled(stage);
        const { left, right } = stage.getBoundingClientRect();
        for (const element of allBelow(
          stage,
          'h1, h2, h3, h4, h5, h6, p, li, dt, dd, td, th, a, button, select',
        )) {
          if (mayBeWide(element) || !element.checkVisibility({ visibilityProperty: true })) continue;
          const box = element.getBoundingClientRect();
          expect(box.right, element.outerHTML).to.be.at.most(right + 1);
          expect(box.left, element.outerHTML).to.be.at.least(left - 1);
        }
        expect(await faults(stage)).to.deep.equal([]);
      }).timeout(PATIENCE);
    }
  });
}
