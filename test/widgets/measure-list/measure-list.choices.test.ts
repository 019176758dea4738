import { expect } from 'chai';
import { askedOf, heard } from '../../support/accessibility.js';
import { focused, ledTo, press } from '../../support/keys.js';
import { allInside, choosing, clear, drawn, inside, isSeen } from '../../support/page.js';
import { kalix, measures, measuresOf, molndal, names, plan, seen, words } from './measures.fixtures.js';

const status = (widget: Element) => inside(widget, '.found > [aria-hidden]').innerText;
async function choose(widget: Element, way: string, option: string) {
  const select = inside<HTMLSelectElement>(widget, `#samsyn-${way}`);
  select.value = [...select.options].find(({ text }) => text.trim() === option)!.value;
  select.dispatchEvent(new Event('input', { bubbles: true }));
  await drawn();
}
const labels = (widget: Element) => allInside(widget, 'label').map(words);

describe('choices among measures', () => {
  afterEach(() => {
    clear();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('has choices with names for forty assignments, and none for four', async () => {
    expect(allInside(await measures(kalix), 'select, [role=status]')).to.have.length(0);
    expect(allInside(await measures(molndal), 'select, [role=status]')).to.have.length(0);
    const widget = await measures(plan);
    expect(labels(widget)).to.deep.equal(['Mål', 'Ansvarig', 'Status']);
    const tree = await heard();
    const boxes = tree?.filter(({ role }) => role === 'combobox').map(({ name }) => name);
    if (boxes) expect(boxes).to.deep.equal(['Mål', 'Ansvarig', 'Status']);
    else expect((await askedOf(inside(widget, '#samsyn-status')))?.name).to.equal('Status');
  });

  it('finds what “samtliga nämnder” are responsible for, and says how many, in the live region there was', async () => {
    const widget = await measures(plan);
    const region = inside(widget, '[role=status]');
    expect(status(widget)).to.equal('40 åtgärder');
    await choose(widget, 'responsible', 'samtliga nämnder');
    const own = measuresOf(plan).filter(({ responsible }) => responsible?.includes('samtliga nämnder'));
    expect(names(widget)).to.have.members(own.map(({ title }) => title));
    expect(inside(widget, '[role=status]') === region).to.be.true;
    expect(status(widget)).to.equal(`${own.length} av 40 åtgärder`);
  });

  it('finds the measures of a goal with those of the goals within it, and leaves out the other groups', async () => {
    const widget = await measures(plan);
    await choose(widget, 'goal', 'C Höra till');
    const [, ofArea] = /^(\d+) av 40/.exec(status(widget))!;
    expect(Number(ofArea)).to.equal(names(widget).length).and.be.greaterThan(6);
    expect(seen(widget, 'h2')).to.deep.equal(['C Höra till']);
    await choose(widget, 'goal', 'C1 Ett föreningsliv för alla');
    expect(names(widget).length).to.be.within(1, Number(ofArea) - 1);
  });

  it('says that nothing fits two choices that exclude each other, and shows all again', async () => {
    const widget = await measures(plan);
    await choose(widget, 'goal', 'E En kommun som fungerar');
    await choose(widget, 'responsible', 'Region Exempel');
    expect(names(widget)).to.deep.equal([]);
    expect(status(widget)).to.equal('Ingen åtgärd stämmer med det som är valt.');
    for (const way of ['goal', 'responsible']) await choose(widget, way, 'Alla');
    expect(names(widget)).to.have.length(40);
    expect(status(widget)).to.equal('40 åtgärder');
  });

  it('lets a keyboard reach every choice in turn, each with a visible focus', async () => {
    const widget = await measures(plan);
    const all = allInside(widget, 'select');
    all[0]!.focus();
    for (const select of all) {
      expect(focused()!.id).to.equal(select.id);
      expect(getComputedStyle(select).outlineStyle).to.equal('solid');
      await press('Tab');
    }
  });

  it('prints all measures though few are chosen, and no choices', async function () {
    const widget = await measures(plan);
    await choose(widget, 'status', 'Försenad');
    expect(names(widget).length).to.be.lessThan(10);
    const printed = await choosing({ media: 'print' }, async () => {
      await drawn();
      expect(names(widget)).to.have.length(40);
      expect(seen(widget, 'h2')).to.have.length(5);
      for (const select of allInside(widget, 'select')) expect(isSeen(select)).to.be.false;
    });
    if (!printed) this.skip();
  });

  it('shows a measure that a link leads to, though it is not chosen', async () => {
    const widget = await measures(plan);
    await choose(widget, 'status', 'Försenad');
    location.hash = 'u1';
    await ledTo('u1');
    expect(isSeen(focused()!)).to.be.true;
    expect(status(widget)).to.equal('40 åtgärder');
    expect(inside<HTMLSelectElement>(widget, '#samsyn-status').value).to.equal('');
  });

  it('keeps the choice where a link leads to a measure that is chosen', async () => {
    const widget = await measures(plan);
    await choose(widget, 'status', 'Klar');
    const found = status(widget);
    location.hash = 'u4';
    await ledTo('u4');
    expect(status(widget)).to.equal(found);
  });
});
