import { expect } from 'chai';
import { focused, press } from '../../support/keys.js';
import { clear } from '../../support/page.js';
import { documentOf } from '../../import/compose/documents.fixtures.js';
import {
  begun,
  shown,
  calm,
  one,
  line,
  control,
  order,
  words,
  foot,
  button,
  seenBy,
} from './room.fixtures.js';

describe('Ordna by keyboard', function () {
  this.timeout(30_000);
  before(() => seenBy(1280));
  after(() => seenBy(800));
  afterEach(clear);

  it('moves, merges, levels and leaves out by keys, and keeps the focus in the piece', async () => {
    const { room, store, ids } = await shown(documentOf(...begun()));
    control(room, ids[5]!, 'more').focus();
    await press('ArrowDown', 'ArrowDown');
    await calm(room);
    expect(focused()).to.equal(control(room, ids[7]!, 'more'));
    await press('Alt+Shift+ArrowUp');
    await calm(room);
    expect(order(room).slice(5, 8)).to.deep.equal([ids[5], ids[7], ids[6]]);
    expect(store.undoName?.sv).to.equal('Flyttade ”bygga fritidsgårdar” uppåt');
    expect(focused()).to.equal(control(room, ids[7]!, 'more'));
    await press('Alt+Backspace');
    await calm(room);
    expect(words(line(room, ids[5]!))).to.include('att alla möts bygga fritidsgårdar');
    expect(focused()).to.equal(control(room, ids[5]!, 'more'));
    control(room, ids[8]!, 'more').focus();
    await press('Alt+Shift+ArrowRight');
    await calm(room);
    expect(store.undoName?.sv).to.equal('Satte ”Språk” på nivå 2');
    await press('Alt+Delete');
    await calm(room);
    expect(store.undoName?.sv).to.equal('Utelämnade ”Språk”');
  });

  it('splits a piece where the caret is, by Enter; the text itself cannot be changed there', async () => {
    const { room, ids } = await shown(documentOf(...begun()));
    control(room, ids[2]!, 'more').focus();
    await press('Alt+Enter');
    await calm(room);
    const field = one<HTMLTextAreaElement>(room, 'textarea');
    expect(focused()).to.equal(field);
    await press('x');
    expect(field.value).to.equal('Här börjar den. Den är kort.');
    field.setSelectionRange(0, 0);
    await press('Enter');
    await calm(room);
    expect(words(line(room, ids[2]!))).to.include('Det behövs text på båda sidor om markören.');
    const again = one<HTMLTextAreaElement>(room, 'textarea');
    again.focus();
    again.setSelectionRange(15, 15);
    await press('Enter');
    await calm(room);
    const at = order(room).indexOf(ids[2]!);
    expect(words(one(room, `[data-key="${order(room)[at + 1]}"] .words`))).to.equal('Den är kort.');
  });

  it('folds a line again by Escape, and marks the language of the document’s words', async () => {
    const { room, ids } = await shown({ ...documentOf(...begun()), language: 'fi' });
    control(room, ids[2]!, 'more').click();
    await calm(room);
    one(room, '[data-control="up"]').focus();
    await press('Escape');
    await calm(room);
    expect(control(room, ids[2]!, 'more').getAttribute('aria-expanded')).to.equal('false');
    expect(focused()).to.equal(control(room, ids[2]!, 'more'));
    expect(one(room, `[data-key="${ids[2]}"] .said`).lang).to.equal('fi');
  });

  it('gives several pieces one kind, a range by Shift, as one change', async () => {
    const { room, store, ids } = await shown(documentOf(...begun()));
    button(room, /^Välj flera$/).click();
    await calm(room);
    control(room, ids[3]!, 'pick').click();
    await calm(room);
    control(room, ids[7]!, 'pick').dispatchEvent(new MouseEvent('click', { shiftKey: true, bubbles: true }));
    await calm(room);
    expect(words(one(room, '.bar [role="status"]'))).to.equal('5 valda');
    control(room, ids[7]!, 'pick').focus();
    await press('Shift+ArrowDown');
    await calm(room);
    expect(focused()).to.equal(control(room, ids[8]!, 'pick'));
    expect(words(one(room, '.bar [role="status"]'))).to.equal('6 valda');
    one<HTMLSelectElement>(room, '#all-kinds').value = 'omitted';
    button(room, /^Ge alla slaget$/).click();
    await calm(room);
    expect(store.undoName?.sv).to.equal('Utelämnade 6 stycken');
    expect(foot(room)).to.match(/^5 av 11/);
  });
});
