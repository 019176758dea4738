import { expect } from 'chai';
import { choosing, clear } from '../../support/page.js';
import { documentOf, heading, item, paragraph } from '../../import/compose/documents.fixtures.js';
import { allBelow, begun, calm, one, seenBy, shown, words } from './room.fixtures.js';

const lineBelow = (element: Element): string => getComputedStyle(element).borderBlockEndWidth;

describe('the looks of a line in the list', () => {
  before(() => seenBy(1280));
  after(() => seenBy(800));
  afterEach(clear);

  for (const forcedColors of [undefined, 'active'] as const)
    it(`draws a line below what is guessed alone, ${forcedColors ? 'in forced colours' : 'in its own'}`, async function () {
      const { room, store } = await shown(documentOf(...begun()));
      const { source, ...workspace } = store.current!;
      const [first, ...others] = source!.suggestions;
      const suggestions = [{ ...first!, certainty: 'guess' as const }, ...others];
      store.change({ sv: 'Gissade', en: 'Guessed' }, { ...workspace, source: { ...source!, suggestions } });
      await calm(room);
      const look = (): void => {
        const marks = allBelow(room, '.sure').filter((mark) => lineBelow(mark) !== '0px');
        expect(marks.map(words)).to.deep.equal(['gissat']);
      };
      if (!forcedColors) look();
      else if (!(await choosing({ forcedColors }, look))) this.skip();
    });

  it('keeps a date in one piece where the line is broken', async () => {
    const text = 'Den antogs 2025-06-16 av fullmäktige och gäller 2026–2030, med start i 2026-01.';
    const { room } = await shown(documentOf(heading(0, 'Strategi'), paragraph(text)));
    const said = allBelow(room, '.said').find((found) => words(found) === text)!;
    const whole = [...said.querySelectorAll('.unbroken')];
    expect(whole.map(words)).to.deep.equal(['2025-06-16', '2026–2030', '2026-01']);
    said.style.inlineSize = '1em';
    expect(whole.map((date) => date.getClientRects().length)).to.deep.equal([1, 1, 1]);
  });

  it('keeps an item’s number in one piece where its words take several lines', async () => {
    const goal = item('En mer hälsofrämjande hälso- och sjukvård', { number: '10.' });
    const { room } = await shown(documentOf(heading(0, 'Strategi'), goal));
    const mark = one(room, '.item .mark');
    mark.parentElement!.style.inlineSize = '9em';
    const alone = mark.cloneNode(true) as HTMLElement;
    alone.style.position = 'absolute';
    mark.after(alone);
    expect(mark.getBoundingClientRect().width).to.equal(alone.getBoundingClientRect().width);
  });

  it('has no numbers of other kinds for dates', async () => {
    const text = 'Ring 0953-140 00, dnr 2025-06-16-3 eller 123-4567-89.';
    const { room } = await shown(documentOf(heading(0, 'Strategi'), paragraph(text)));
    expect(allBelow(room, '.said .unbroken').map(words)).to.deep.equal([]);
    expect(words(one(room, '[data-key]:last-child .said'))).to.equal(text);
  });
});
