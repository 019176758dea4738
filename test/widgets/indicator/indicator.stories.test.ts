import 'axe-core/axe.min.js';
import { expect } from 'chai';
import '../../../src/define.js';
import * as stories from '../../../stories/indicator.stories.js';
import { faults } from '../../support/accessibility.js';
import { allInside, choosing, clear, drawn, isSeen, show, storiesOf, widgetsIn } from '../../support/page.js';

describe('the stories of samsyn-indicator', () => {
  afterEach(clear);

  for (const [name, story] of storiesOf(stories))
    it(`have nothing for axe to find, no style attribute, and fit in 320 px: ${name}`, async () => {
      const stage = await show(story(), '320px');
      for (const widget of widgetsIn(stage)) {
        for (const details of allInside<HTMLDetailsElement>(widget, 'details')) details.open = true;
        expect(widget.scrollWidth).to.be.at.most(widget.clientWidth);
        expect(allInside(widget, '[style], style').length).to.equal(0);
      }
      expect(await faults(stage)).to.deep.equal([]);
    });

  for (const width of ['320px', '700px', '1200px'])
    it(`have no labels over one another, at ${width}`, async () => {
      for (const [name, story] of storiesOf(stories)) {
        const stage = await show(story(), width);
        for (const axis of widgetsIn(stage).flatMap((widget) => allInside(widget, '.axis'))) {
          const boxes = [...axis.querySelectorAll<HTMLElement>('.tick b')]
            .filter(isSeen)
            .map((label) => label.getBoundingClientRect())
            .sort((a, b) => a.left - b.left);
          boxes.forEach((box, i) => expect(box.left, name).to.be.at.least(boxes[i - 1]?.right ?? 0));
        }
      }
    });

  it('keep ground and line apart in forced colours', async function () {
    const done = await choosing({ forcedColors: 'active' }, async () => {
      const stage = await show(storiesOf(stories)[0]![1]());
      await drawn();
      const [widget] = widgetsIn(stage);
      const [plot] = allInside(widget!, '.plot');
      expect(getComputedStyle(plot!).borderTopStyle).to.equal('solid');
      const [land] = allInside(widget!, '.land');
      const [tread] = allInside(widget!, '.tread');
      expect(getComputedStyle(tread!).stroke).not.to.equal(getComputedStyle(land!).fill);
    });
    if (!done) this.skip();
  });
});
