import { expect } from 'chai';
import { below } from '../support/page.js';
import { closeFrame, openStatic } from '../support/frame.js';

const FILES = ['mala', 'kalix', 'krokom', 'molndal', 'solleftea', 'framtidsplan'];
const NARROW = 320;

describe('a whole document without scripts, 320 px wide', () => {
  afterEach(closeFrame);

  for (const file of FILES)
    for (const format of ['plain', 'shadow'])
      it(`does not scroll sideways and gives its facts room: ${file}, ${format}`, async () => {
        const page = await openStatic(`${file}/strategy`, { format }, { width: `${NARROW}px` });
        expect(page.document.documentElement.scrollWidth).to.be.at.most(NARROW);
        const narrow = [...below(page.document.body)]
          .filter((element) => element.localName === 'dd' && element.textContent.trim().length > 30)
          .filter((element) => element.checkVisibility())
          .filter((element) => element.getBoundingClientRect().width < NARROW * 0.4);
        expect(narrow.map(({ textContent }) => textContent.trim().slice(0, 60))).to.deep.equal([]);
      });
});
