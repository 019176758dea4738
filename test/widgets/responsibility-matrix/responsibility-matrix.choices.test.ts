import { expect } from 'chai';
import { html } from 'lit';
import { heard } from '../../support/accessibility.js';
import { focused, press } from '../../support/keys.js';
import { allInside, choosing, clear, drawn, inside, isSeen, show, widgetsIn } from '../../support/page.js';
import {
  big,
  choose,
  content,
  goalsSeen,
  matrix,
  rowsHeard,
  seen,
  select,
  status,
} from './matrix.fixtures.js';

describe('samsyn-responsibility-matrix', () => {
  afterEach(clear);

  for (const [option, found, said] of [
    ['SOC', ['Bo bra.'], '1 av 4 delmål (1 Inte beslutat)'],
    ['UTB', ['Bygga', 'Bo bra.', 'Läsa'], '3 av 4 delmål (1 Ja, 2 Inte beslutat)'],
  ] as const) {
    it(`shows the goals that ${option} has or may get when it is chosen by keyboard, and says how many`, async () => {
      const widget = await matrix();
      const region = inside(widget, '[role=status]');
      expect(status(widget)).to.equal('4 delmål');
      const field = await choose(widget, option);
      expect(goalsSeen(widget)).to.deep.equal(found);
      expect(status(widget)).to.equal(said);
      expect(inside(widget, '[role=status]')).to.equal(region);
      expect(focused()).to.equal(field);
      await press('Home');
      await drawn();
      expect(goalsSeen(widget)).to.have.length(4);
    });
  }

  it('leaves out an area in which nothing is found, for the ear too', async () => {
    const widget = await matrix();
    await choose(widget, 'SOC');
    expect(seen(widget, '.area')).to.deep.equal(['Område 1: Boende']);
    const tree = await heard();
    if (tree) expect(rowsHeard(tree)).to.have.length(4);
  });

  it('lets the page choose the actor by `actor`', async () => {
    const [widget] = widgetsIn(
      await show(
        html`<samsyn-responsibility-matrix .content=${content} actor="soc"></samsyn-responsibility-matrix>`,
      ),
    );
    expect(goalsSeen(widget!)).to.deep.equal(['Bo bra.']);
    const chosen = () => select(widget!).selectedOptions[0]!.text;
    expect(chosen()).to.equal('SOC – Socialnämnden');
    await choose(widget!, 'UTB');
    expect(goalsSeen(widget!)).to.deep.equal(['Bygga', 'Bo bra.', 'Läsa']);
    for (const [actor, shown] of [
      ['soc', 'SOC – Socialnämnden'],
      ['nix', 'alla nämnder'],
    ]) {
      widget!.setAttribute('actor', actor!);
      await widget!.updateComplete;
      expect(chosen()).to.equal(shown);
    }
  });

  it('has a name for the choice, and for everybody', async () => {
    const widget = await matrix();
    expect(select(widget).labels[0]!.innerText.trim()).to.equal('Visa delmål för');
    expect([...select(widget).options].map(({ text }) => text.trim())).to.deep.equal([
      'alla nämnder',
      'KS – Kommunstyrelsen',
      'SOC – Socialnämnden',
      'UTB',
    ]);
  });

  it('prints every goal though few are found, no controls, and a list where there are many actors', async function () {
    const widget = await matrix();
    await choose(widget, 'SOC');
    const printed = await choosing({ media: 'print' }, async () => {
      await drawn();
      expect(goalsSeen(widget)).to.have.length(4);
      for (const control of allInside(widget, 'select, button')) expect(isSeen(control)).to.be.false;
      const many = await matrix(big(40, 2));
      expect(getComputedStyle(inside(many, 'table')).display).to.equal('block');
      expect(many.scrollWidth).to.be.at.most(many.clientWidth);
    });
    if (!printed) this.skip();
  });
});
