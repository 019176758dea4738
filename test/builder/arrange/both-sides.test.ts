import { expect } from 'chai';
import { withValue } from '../../../src/builder/model/json-path.js';
import { focused } from '../../support/keys.js';
import { clear } from '../../support/page.js';
import { documentOf } from '../../import/compose/documents.fixtures.js';
import {
  begun,
  shown,
  calm,
  one,
  onPage,
  line,
  control,
  words,
  button,
  give,
  seenBy,
} from './room.fixtures.js';

describe('the two sides of Ordna', function () {
  this.timeout(30_000);
  before(() => seenBy(1280));
  after(() => seenBy(800));
  afterEach(clear);

  it('tells when an edit made by hand has no place any longer', async () => {
    const { room, store, ids } = await shown(documentOf(...begun()));
    store.edit({ sv: '', en: '' }, (content) =>
      withValue(content, ['goals', 0, 'aims', 0], 'att alla möts ofta'),
    );
    await calm(room);
    await give(room, ids[5]!, 'omitted');
    expect(words(one(one(room, 'samsyn-builder-source'), 'p[role="status"]'))).to.include(
      'En ändring som du hade gjort för hand har inte längre någon plats.',
    );
  });

  it('lights on the page what a piece became, and from the page the piece', async () => {
    const { room, ids } = await shown(documentOf(...begun()));
    control(room, ids[5]!, 'more').focus();
    await calm(room);
    const lamp = one(room, '.light');
    const box = lamp.getBoundingClientRect();
    const aim = onPage(room, 'li').find((found) => words(found) === 'att alla möts')!;
    expect(box.height).to.be.above(10);
    expect(Math.abs(box.top - aim.getBoundingClientRect().top)).to.be.below(12);
    expect(line(room, ids[5]!).hasAttribute('data-lit')).to.equal(true);

    const promise = onPage(room, 'li').find((found) => words(found) === 'bygga fritidsgårdar')!;
    promise.click();
    await calm(room);
    expect(line(room, ids[7]!).hasAttribute('data-lit')).to.equal(true);
    expect(line(room, ids[5]!).hasAttribute('data-lit')).to.equal(false);
    expect(focused()).to.equal(control(room, ids[7]!, 'more'));
  });

  it('goes through the page by buttons, says what is lit, and leads to the piece', async () => {
    const { room, ids } = await shown(documentOf(...begun()));
    for (let i = 0; i < 3; i++) button(room, /^Nästa$/).click();
    await calm(room);
    const page = one(room, 'samsyn-builder-arranged');
    expect(words(one(page, '[role="status"]'))).to.equal(
      '”Här börjar den. Den är kort.” är text i dokumentet',
    );
    button(room, /^Visa i dokumentet$/).click();
    await calm(room);
    expect(focused()).to.equal(control(room, ids[2]!, 'more'));
  });

  it('shows one side at a time in a narrow window, and turns to the page that is asked for', async () => {
    if (!(await seenBy(390))) return;
    const { room, ids } = await shown(documentOf(...begun()));
    const [source, page] = ['source', 'arranged'].map((side) => one(room, `samsyn-builder-${side}`));
    expect([source, page].map((side) => side!.checkVisibility())).to.deep.equal([true, false]);
    control(room, ids[5]!, 'more').click();
    await calm(room);
    button(room, /^Visa på sidan$/).click();
    await calm(room);
    expect([source, page].map((side) => side!.checkVisibility())).to.deep.equal([false, true]);
    expect(one(room, '.light').checkVisibility()).to.equal(true);
    expect(document.documentElement.scrollWidth).to.be.at.most(390);
    await seenBy(1280);
  });
});
