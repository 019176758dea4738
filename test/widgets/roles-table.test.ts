import { expect } from 'chai';
import { html } from 'lit';
import '../../src/define.js';
import { allInside, askedOf, choosing, clear, drawn, fileWith, focused } from '../support/page.js';
import { heard, inside, isSeen, kommun, press, show, textOf, type, widgetsIn } from '../support/page.js';

const actors = [
  { id: 'bygg', name: 'Byggnämnden', short: 'BN', url: 'https://exempelby.example/bygg' },
  { id: 'exempelby', name: 'Exempelby kommun' },
];
const entries = [
  { actor: 'bygg', duties: ['Ge bygglov', 'Ändra översiktsplanen'] },
  { actor: 'exempelby', duties: ['Äga marken', 'Sälja TOMTER', 'Öppna parker'], note: 'Sedan 2020.' },
  { actor: 'Region Exempel', duties: ['Köra bussarna', 'Ge vård'] },
];
const rest = { note: 'Läget i maj.', source: { title: 'Planen', url: 'https://exempelby.example/plan' } };
const content = fileWith({ actors, roles: [{ id: 'roller', title: 'Vem gör vad', entries, ...rest }] });
const ofActors = (count: number) => {
  const many = Array.from({ length: count }, (_, i) => ({
    actor: `Aktör ${i + 1}`,
    duties: [`Uppgift ${i + 1}`],
  }));
  return fileWith({ roles: [{ title: 'Roller', entries: many }] });
};

async function table(given: unknown = content, width?: string) {
  return widgetsIn(await show(html`<samsyn-roles-table .content=${given}></samsyn-roles-table>`, width))[0]!;
}
const seen = (widget: Element, selector: string) =>
  allInside(widget, selector)
    .filter(isSeen)
    .map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim());
const duties = (widget: Element) => seen(widget, 'td li');
const actorsSeen = (widget: Element) => seen(widget, 'tbody th');
const status = (widget: Element) => inside(widget, '[role=status]').innerText;
async function search(widget: Element, text: string) {
  const field = inside<HTMLInputElement>(widget, 'input');
  field.focus();
  field.select();
  if (field.value) await press('Backspace');
  await type(text);
  await drawn();
  return field;
}

describe('samsyn-roles-table', () => {
  afterEach(clear);

  it('shows a row for each actor, with its name and all its duties', async () => {
    const widget = await table();
    expect(actorsSeen(widget)).to.deep.equal([
      'Byggnämnden',
      'Exempelby kommun Kommunens egna uppgifter',
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
    expect(own[0]).to.match(/^Kalix kommun\s+Kommunens egna uppgifter$/);
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

  for (const [query, found] of [
    ['ge', ['Ge bygglov', 'Ge vård']],
    ['tomter', ['Sälja TOMTER']],
    ['översikt', ['Ändra översiktsplanen']],
    ['ö', ['Ändra översiktsplanen', 'Öppna parker', 'Köra bussarna']],
    ['o\u0308ppna', ['Öppna parker']],
    [' ssar ', ['Köra bussarna']],
    ['bn', entries[0]!.duties],
    ['exempelby', entries[1]!.duties],
  ] as const) {
    it(`finds ${found.length} of 7 duties for “${query}”, and says so`, async () => {
      const widget = await table();
      expect(status(widget)).to.equal('7 uppgifter');
      await search(widget, query);
      expect(duties(widget)).to.deep.equal(found);
      expect(status(widget)).to.equal(`${found.length} av 7 uppgifter`);
    });
  }

  it('tells a and å, and o and ö, apart', async () => {
    const oneRole = { entries: [{ actor: 'X', duties: ['Åka', 'Öka', 'Oka'] }] };
    const widget = await table(fileWith({ roles: [oneRole] }));
    for (const [query, found] of [
      ['ak', []],
      ['ok', ['Oka']],
    ] as const) {
      await search(widget, query);
      expect(duties(widget)).to.deep.equal(found);
    }
  });

  it('leaves out the rows in which nothing is found', async () => {
    const widget = await table();
    await search(widget, 'ge ');
    expect(actorsSeen(widget)).to.deep.equal(['Byggnämnden', 'Region Exempel']);
    const tree = await heard();
    const names = tree?.filter(({ role }) => role === 'rowheader').map(({ name }) => name);
    if (tree) expect(names).to.deep.equal(['Byggnämnden', 'Region Exempel']);
  });

  it('says in words, in the live region there was, that nothing is found', async () => {
    const widget = await table();
    const region = inside(widget, '[role=status]');
    const field = await search(widget, 'xyz');
    expect(inside(widget, '[role=status]')).to.equal(region);
    expect(field.getAttribute('aria-describedby')).to.equal(region.id);
    expect(focused()).to.equal(field);
    expect(duties(widget)).to.deep.equal([]);
    expect(actorsSeen(widget)).to.deep.equal([]);
    expect(status(widget)).to.equal('Ingen uppgift innehåller ”xyz”');
  });

  it('shows everything again when the field is emptied', async () => {
    const widget = await table();
    await search(widget, 'tomter');
    expect(duties(widget)).to.have.length(1);
    await search(widget, '');
    expect(duties(widget)).to.have.length(7);
    expect(status(widget)).to.equal('7 uppgifter');
  });

  it('shows everything again on Escape', async () => {
    const widget = await table();
    const field = await search(widget, 'tomter');
    await press('Escape');
    await widget.updateComplete;
    expect(field.value).to.equal('');
    expect(duties(widget)).to.have.length(7);
  });

  for (const [count, name] of [
    [3, 'few'],
    [80, 'many'],
  ] as const) {
    it(`prints every row and duty though only one is found, of ${name}, and no field`, async function () {
      const widget = await table(ofActors(count));
      await search(widget, 'uppgift 3');
      const printed = await choosing({ media: 'print' }, async () => {
        await drawn();
        expect(actorsSeen(widget)).to.have.length(count);
        expect(duties(widget)).to.have.length(count);
        expect(isSeen(inside(widget, 'input'))).to.be.false;
      });
      if (!printed) this.skip();
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
