import { expect } from 'chai';
import { html } from 'lit';
import type { ContentWidget } from '../../../src/index.js';
import { allInside, choosing, clear, drawn, isSeen, show, widgetsIn } from '../../support/page.js';
import { select, status } from './matrix.fixtures.js';

const ANSWERS = ['Ja', 'Nej', 'Inte beslutat'];
const words = (element: HTMLElement) => element.innerText.replace(/\s+/g, ' ').trim();

/** The answers that stand in a column of the rows that are seen, counted: "3 Ja 1 Nej". */
function countedIn(widget: Element, column: number): string {
  const said = allInside(widget, 'tr[part=row]')
    .filter(isSeen)
    .map((row) => {
      const cells = row.querySelectorAll('td');
      const each = cells[0]!.querySelectorAll<HTMLElement>('.each > span:not(.key)');
      return words(each[column] ?? cells[column] ?? cells[0]!);
    });
  return ANSWERS.flatMap((answer) => {
    const count = said.filter((text) => new RegExp(`^${answer}\\b`).test(text)).length;
    return count ? `${count} ${answer}` : [];
  }).join(' ');
}
const sums = (widget: Element): string[] =>
  allInside(widget, 'tr[part=total]')
    .filter(isSeen)
    .flatMap((row) => [...row.querySelectorAll('td')].map(words));

describe('samsyn-responsibility-matrix', () => {
  afterEach(clear);

  it('counts what is shown, whoever is chosen: in the status and below the table; paper shows and counts all', async () => {
    const content: unknown = await (await fetch('/stories/framtidsplan.json')).json();
    const stage = await show(
      html`<samsyn-responsibility-matrix .content=${content}></samsyn-responsibility-matrix>`,
      '80em',
    );
    const [widget] = widgetsIn(stage) as [ContentWidget];
    const actors = [...select(widget).options].map(({ value }) => value);
    const whole = sums(widget);
    expect(actors.length).to.be.above(5);
    for (const [i, actor] of actors.entries()) {
      widget.setAttribute('actor', actor);
      await widget.updateComplete;
      const rows = allInside(widget, 'tr[part=row]').filter(isSeen).length;
      expect(sums(widget), actor).to.deep.equal(
        actors.slice(1).map((_, column) => countedIn(widget, column)),
      );
      const [, found, counts] = /^(\d+)(?: av \d+)? \S+(?: \((.*)\))?$/.exec(status(widget))!;
      expect(Number(found), status(widget)).to.equal(rows);
      if (i) expect(counts?.replaceAll(',', ''), status(widget)).to.equal(countedIn(widget, i - 1));
    }
    await choosing({ media: 'print' }, async () => {
      await drawn();
      expect(sums(widget)).to.deep.equal(whole);
    });
  });
});
