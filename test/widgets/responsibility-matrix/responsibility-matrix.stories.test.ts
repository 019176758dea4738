import 'axe-core/axe.min.js';
import { expect } from 'chai';
import '../../../src/define.js';
import * as stories from '../../../stories/responsibility-matrix.stories.js';
import { faults } from '../../support/accessibility.js';
import { allInside, clear, drawn, show, storiesOf, widgetsIn } from '../../support/page.js';
import { select } from './matrix.fixtures.js';

describe('samsyn-responsibility-matrix', () => {
  afterEach(clear);

  for (const [name, story] of storiesOf(stories)) {
    for (const width of [undefined, '320px']) {
      it(`has no fault that axe finds, and does not overflow: ${name}, at ${width ?? 'full width'}`, async function () {
        this.timeout(60_000);
        const stage = await show(story(), width);
        await drawn();
        for (const widget of widgetsIn(stage)) {
          expect(widget.scrollWidth).to.be.at.most(widget.clientWidth);
          for (const part of allInside(widget, width ? 'th, td, select, button' : 'select, button'))
            expect(part.getBoundingClientRect().right).to.be.at.most(
              widget.getBoundingClientRect().right + 0.5,
            );
        }
        expect(await faults(stage)).to.deep.equal([]);
      });
    }
  }

  it('stands from right to left in Arabic', async () => {
    const [widget] = widgetsIn(await show(storiesOf(stories).find(([name]) => name === 'InArabic')![1]()));
    const [first, second] = allInside(widget!, 'thead th').map((head) => head.getBoundingClientRect());
    expect(first!.left).to.be.at.least(second!.right - 1);
    expect(select(widget!).options[0]!.lang).to.equal('');
    expect(select(widget!).labels[0]!.innerText).to.match(/\p{Script=Arabic}/u);
  });
});
