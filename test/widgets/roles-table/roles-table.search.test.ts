import { expect } from 'chai';
import { heard } from '../../support/accessibility.js';
import { focused, press, type } from '../../support/keys.js';
import { choosing, clear, drawn, fileWith, inside, isSeen } from '../../support/page.js';
import { actorsSeen, duties, entries, ofActors, table } from './roles.fixtures.js';

const status = (widget: Element) => inside(widget, '.found > [aria-hidden]').innerText;
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
});
