import 'axe-core/axe.min.js';
import { expect } from 'chai';
import { html } from 'lit';
import '../../src/define.js';
import { faults } from '../support/accessibility.js';
import { focused, press, untilFocused } from '../support/keys.js';
import { allBelow, choosing, clear, drawn, fileWith, settled, show } from '../support/page.js';

const WIDE = `| Nämnd | ${'Månad | '.repeat(12)}\n|---|${'--:|'.repeat(12)}\n| Kommunstyrelsen | ${'1 204 | '.repeat(12)}`;
const NOTED = 'Ett[^1] två[^1].\n\n[^1]: Not.';

/** A page of sections, each with its text. */
const shown = async (width: string, ...bodies: readonly string[]): Promise<HTMLElement> => {
  const stage = await show(
    html`${bodies.map(
      (body) => html`<samsyn-section .content=${fileWith({ sections: [{ body }] })}></samsyn-section>`,
    )}`,
    width,
  );
  await settled(stage);
  return stage;
};
const scroller = (stage: Element): HTMLElement => allBelow(stage, '.scroll')[0]!;
/** Waits until tables have been measured anew. */
const measured = async (): Promise<void> => {
  await drawn();
  await drawn();
};

describe('a table in a text', () => {
  afterEach(clear);

  it('takes the keyboard’s focus for as long as it is wider than its place, and has a name', async () => {
    const stage = await shown('20em', WIDE);
    await measured();
    expect(scroller(stage).tabIndex).to.equal(0);
    expect(scroller(stage).getAttribute('aria-label')).to.match(/^Tabell: Nämnd, Månad/);
    scroller(stage).focus();
    expect(focused()).to.equal(scroller(stage));
    await press('ArrowRight', 'ArrowRight');
    await measured();
    expect(scroller(stage).scrollLeft).to.be.above(0);
    stage.style.inlineSize = '120em';
    await measured();
    expect(scroller(stage).hasAttribute('tabindex')).to.equal(false);
    stage.style.inlineSize = '20em';
    await measured();
    expect(scroller(stage).tabIndex).to.equal(0);
  });

  it('stays within its place at 320 px, and its numbers whole', async () => {
    const stage = await shown('320px', WIDE);
    expect(stage.scrollWidth).to.equal(320);
    const number = allBelow(stage, 'td.number')[0]!;
    expect(number.getBoundingClientRect().height).to.be.below(48);
  });

  it('shows all its columns on paper', async () => {
    const stage = await shown('640px', WIDE);
    await choosing({ media: 'print' }, () => {
      expect(getComputedStyle(scroller(stage)).overflowX).to.equal('visible');
      const table = scroller(stage).firstElementChild!;
      expect(table.getBoundingClientRect().width).to.be.at.most(641);
    });
  });

  it('is a table on a phone in a widget that lays out its own as a list', async () => {
    const content = fileWith({
      roles: [{ entries: [{ actor: 'Nämnden', duties: ['a'], note: '| a | b |\n|---|---|\n| c | d |' }] }],
    });
    const stage = await show(html`<samsyn-roles-table .content=${content}></samsyn-roles-table>`, '320px');
    await settled(stage);
    const looks = allBelow(stage, '.cells, .cells :is(thead, tbody, tr, th, td)').map(
      (element) => getComputedStyle(element).display,
    );
    expect(new Set(looks)).to.deep.equal(
      new Set(['table', 'table-header-group', 'table-row-group', 'table-row', 'table-cell']),
    );
    expect(allBelow(stage, '.cells th')[0]!.getBoundingClientRect().height).to.be.above(10);
  });
});

describe('a footnote', () => {
  afterEach(clear);
  const links = (stage: ParentNode, kind: string): HTMLElement[] => allBelow(stage, `.${kind}`);

  for (const bodies of [[NOTED], [`Annat[^1].\n\n[^1]: Annan.`, NOTED], [NOTED, NOTED]])
    it(`is led to, and back from, within its own text: ${JSON.stringify(bodies)}`, async () => {
      const stage = await shown('40em', ...bodies);
      const section = stage.querySelector('samsyn-section:last-of-type')!.shadowRoot!;
      for (const i of [0, 1]) {
        links(section, 'noteref')[i]!.click();
        await untilFocused(allBelow(section, '.notes > li')[0]!);
        links(section, 'back')[i]!.click();
        await untilFocused(links(section, 'noteref')[i]!);
      }
    });

  it('is accessible, with a table beside it', async () => {
    const stage = await shown('20em', `${WIDE}\n\n${NOTED}`);
    await measured();
    expect(await faults(stage)).to.deep.equal([]);
  });
});
