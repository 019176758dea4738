import { expect } from 'chai';
import { below } from '../support/page.js';
import { closeFrame, openStatic } from '../support/frame.js';

const FILES = ['mala', 'kalix', 'krokom', 'molndal', 'solleftea', 'framtidsplan'];
const NARROW = 320;

describe('a whole document without scripts, 320 px wide', () => {
  afterEach(closeFrame);

  for (const file of FILES)
    for (const format of ['plain', 'shadow'])
      it(`does not scroll sideways and gives facts and cells room: ${file}, ${format}`, async () => {
        const page = await openStatic(`${file}/strategy`, { format }, { width: `${NARROW}px` });
        expect(page.document.documentElement.scrollWidth).to.be.at.most(NARROW);
        const tooNarrow = (selector: string, width: number) => (element: Element) =>
          element.matches(selector) &&
          element.textContent.trim().length > 30 &&
          element.checkVisibility() &&
          element.getBoundingClientRect().width < width;
        const elements = [...below(page.document.body)];
        const narrow = [
          ...elements.filter(tooNarrow('dd', NARROW * 0.4)),
          ...elements.filter(tooNarrow('.samsyn-plain :is(th, td)', NARROW * 0.3)),
        ];
        expect(narrow.map(({ textContent }) => textContent.trim().slice(0, 60))).to.deep.equal([]);
      });
});
