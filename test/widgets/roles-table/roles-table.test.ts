import { expect } from 'chai';
import { askedOf, heard } from '../../support/accessibility.js';
import { allInside, clear, inside, kommun, textOf } from '../../support/page.js';
import { actors, actorsSeen, content, duties, entries, ofActors, table } from './roles.fixtures.js';

describe('samsyn-roles-table', () => {
  afterEach(clear);

  it('shows a row for each actor, with its name and all its duties', async () => {
    const widget = await table();
    expect(actorsSeen(widget)).to.deep.equal([
      'Byggnämnden',
      'Exempelby kommun: Kommunens egna uppgifter',
      'Region Exempel',
    ]);
    expect(duties(widget)).to.deep.equal(entries.flatMap((entry) => entry.duties));
    expect(textOf(widget))
      .to.match(/^Vem gör vad/)
      .and.match(/Läget i maj\. Källa: Planen$/);
    expect(inside<HTMLAnchorElement>(widget, 'tbody th a').href).to.equal(actors[0]!.url);
  });

  it('marks the kommun’s own row in words, and no other', async () => {
    const widget = await table(await kommun('kalix'));
    const own = allInside(widget, '[part~=own]').map((row) => row.querySelector('th')!.innerText.trim());
    expect(own).to.have.length(1);
    expect(own[0]).to.match(/^Kalix kommun:\s+Kommunens egna uppgifter$/);
    expect(textOf(widget).match(/Kommunens egna uppgifter/g)).to.have.length(1);
  });

  for (const [count, width] of [
    [2, undefined],
    [40, '20em'],
    [80, undefined],
    [80, '20em'],
  ] as const) {
    it(`is a table of ${count} rows to whoever listens, at ${width ?? 'full width'}`, async () => {
      const widget = await table(ofActors(count), width);
      const tree = await heard();
      if (tree) {
        const rows = tree.find(({ role }) => role === 'table')!.kids.flatMap(({ kids }) => kids);
        const said = rows.map(({ kids: [head, cell] }) => `${head?.role} ${head?.name} ${cell?.role}`);
        const names = Array.from({ length: count }, (_, i) => `rowheader Aktör ${i + 1} cell`);
        expect(said).to.deep.equal(['columnheader Aktör columnheader', ...names]);
        const texts = tree.map(({ name }) => name).filter((name) => /^Uppgift \d+$/.test(name));
        expect(new Set(texts).size).to.equal(count);
        return;
      }
      expect(await askedOf(inside(widget, 'table'))).to.deep.equal({ role: 'table', name: 'Roller' });
      // The first rows and the last stand for the others: WebKit is asked of one element at a time.
      const rows = [
        inside(widget, 'thead tr'),
        inside(widget, 'tbody tr'),
        inside(widget, 'tbody tr:last-child'),
      ];
      const roles = [];
      for (const row of rows)
        for (const part of [row, ...row.children]) roles.push((await askedOf(part))?.role);
      expect(roles.join(' ')).to.equal('row columnheader columnheader row rowheader cell row rowheader cell');
      const last = allInside(widget, 'td li').at(-1)!;
      expect(await askedOf(last)).to.deep.equal({ role: 'listitem', name: `Uppgift ${count}` });
    });
  }

  it('does not overflow at 320 px', async () => {
    for (const given of [content, ofActors(2), ofActors(80), await kommun('kalix')]) {
      const widget = await table(given, '320px');
      expect(widget.scrollWidth).to.be.at.most(widget.clientWidth);
      for (const cell of allInside(widget, 'th, td, input'))
        expect(cell.getBoundingClientRect().right).to.be.at.most(widget.getBoundingClientRect().right + 0.5);
    }
  });
});
