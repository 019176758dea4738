import { expect } from 'chai';
import { html, nothing } from 'lit';
import '../../../src/define.js';
import { askedOf, heard } from '../../support/accessibility.js';
import { focused, press } from '../../support/keys.js';
import { allInside, choosing, clear, drawn, fileWith, inside, isSeen, show } from '../../support/page.js';
import { textOf, widgetsIn } from '../../support/page.js';

const both = [
  { title: 'Helhet', body: 'Vi ser allt på en gång.' },
  { title: 'Samverkan', body: 'Vi gör det tillsammans.\n\nMed alla.' },
];
const titles = [{ title: 'Helhet' }, { title: 'Samverkan' }, { title: 'Mod' }];
const texts = [{ body: 'Vi ser allt.' }, { body: 'Vi gör det tillsammans.' }];
const mixed = [{ title: 'Helhet' }, { body: 'Vi gör det tillsammans.' }, both[0]!];

async function list(
  principles: object,
  { folded = false, width }: { folded?: boolean; width?: string } = {},
) {
  const content = fileWith({ principles: [{ title: 'Principer', ...principles }] });
  const stage = await show(
    html`<samsyn-principle-list .content=${content} ?folded=${folded}></samsyn-principle-list>`,
    width,
  );
  return widgetsIn(stage)[0]!;
}
const items = (widget: Element) =>
  allInside(widget, '[part=principle]').map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim());
const headings = (widget: Element) =>
  allInside(widget, 'h1, h2, h3, h4, h5, h6').map(({ localName, innerText }) => `${localName} ${innerText}`);

describe('samsyn-principle-list', () => {
  afterEach(clear);

  for (const [what, given, said, below] of [
    [
      'titles and texts',
      both,
      ['Helhet Vi ser allt på en gång.', 'Samverkan Vi gör det tillsammans. Med alla.'],
      2,
    ],
    ['titles alone', titles, ['Helhet', 'Samverkan', 'Mod'], 0],
    ['texts alone', texts, ['Vi ser allt.', 'Vi gör det tillsammans.'], 0],
    [
      'now the one, now the other',
      mixed,
      ['Helhet', 'Vi gör det tillsammans.', 'Helhet Vi ser allt på en gång.'],
      2,
    ],
  ] as const) {
    for (const numbered of [true, false]) {
      it(`lists ${what}${numbered ? ', with numbers' : ''}`, async () => {
        const widget = await list({ items: given, numbered });
        expect(items(widget)).to.deep.equal(said.map((text, i) => (numbered ? `${i + 1} ${text}` : text)));
        expect(inside(widget, '[part=list]').localName).to.equal(numbered ? 'ol' : 'ul');
        expect(headings(widget)[0]).to.equal('h2 Principer');
        expect(headings(widget).filter((text) => text.startsWith('h3'))).to.have.length(below);
      });
    }
  }

  it('is heard as a list of as many items as there are principles', async () => {
    const widget = await list({ items: Array.from({ length: 11 }, () => texts[0]), numbered: true });
    const tree = await heard();
    if (tree) {
      const found = tree.find(({ role }) => role === 'list')!;
      expect(found.kids.filter(({ role }) => role === 'listitem')).to.have.length(11);
      return;
    }
    expect((await askedOf(inside(widget, '[part=list]')))?.role).to.equal('list');
    const roles = [];
    for (const item of allInside(widget, '[part=principle]')) roles.push((await askedOf(item))?.role);
    expect(roles).to.deep.equal(Array<string>(11).fill('listitem'));
  });

  it('shows label, title and intro above, and leaves out an item that says nothing', async () => {
    const widget = await list({
      label: 'Bilaga 3',
      intro: 'Så tänker vi.',
      items: [{}, { title: ' ' }, ...titles],
    });
    expect(textOf(widget)).to.equal('Bilaga 3: Principer Så tänker vi. Helhet Samverkan Mod');
  });

  it('has its principles’ headings at its own level where it has no title', async () => {
    const content = fileWith({ principles: [{ items: both }] });
    const stage = await show(
      html`<samsyn-principle-list heading-level="3" .content=${content}></samsyn-principle-list>`,
    );
    expect(headings(widgetsIn(stage)[0]!)).to.deep.equal(['h3 Helhet', 'h3 Samverkan']);
  });

  it('says where the principles come from, with a link and a date', async () => {
    const source = {
      title: 'Rådet',
      url: 'https://exempelby.example/radet',
      date: '2004-11-19',
      note: 'Reviderad.',
    };
    const widget = await list({ items: titles, source });
    const line = inside(widget, '[part=source]');
    expect(line.innerText.replace(/\s+/g, ' ').trim()).to.equal('Källa: Rådet, 19 november 2004, Reviderad.');
    expect(line.querySelector('a')!.href).to.equal(source.url);
    expect(line.querySelector('time')!.dateTime).to.equal('2004-11-19');
  });

  it('has a source line without a link, or none at all', async () => {
    const widget = await list({ items: titles, source: { title: 'Rådet' } });
    expect(inside(widget, '[part=source]').innerText.trim()).to.equal('Källa: Rådet');
    expect(allInside(widget, 'a')).to.have.length(0);
    for (const source of [undefined, {}])
      expect(textOf(await list({ items: titles, ...(source && { source }) }))).not.to.contain('Källa');
  });

  it('folds each text under its title, and opens it by keyboard', async () => {
    const widget = await list({ items: both }, { folded: true });
    const text = allInside(widget, 'p').find(({ textContent }) => textContent === both[0]!.body)!;
    expect(allInside(widget, 'summary').map(({ innerText }) => innerText)).to.deep.equal([
      'Helhet',
      'Samverkan',
    ]);
    expect(isSeen(text)).to.be.false;
    await press('Tab');
    expect(focused()).to.equal(inside(widget, 'summary'));
    await press('Enter');
    await drawn();
    expect(isSeen(text)).to.be.true;
    expect(allInside<HTMLDetailsElement>(widget, 'details').map(({ open }) => open)).to.deep.equal([
      true,
      false,
    ]);
  });

  it('folds the whole list where the principles have no titles', async () => {
    const widget = await list({ items: texts, numbered: true }, { folded: true });
    expect(allInside(widget, 'summary').map(({ innerText }) => innerText.trim())).to.deep.equal([
      'Visa alla 2 principer',
    ]);
    const rows = allInside(widget, '[part=principle]');
    expect(rows.map(isSeen)).to.deep.equal([false, false]);
    inside(widget, 'summary').click();
    await drawn();
    expect(rows.map(isSeen)).to.deep.equal([true, true]);
    inside(widget, 'summary').click();
    await drawn();
    expect(rows.map(isSeen)).to.deep.equal([false, false]);
  });

  it('unfolds and folds with the attribute, and keeps the texts in the page for find-in-page', async () => {
    const widget = await list({ items: texts }, { folded: true });
    expect(inside(widget, 'details').textContent).to.contain('Vi ser allt.');
    widget.removeAttribute('folded');
    await widget.updateComplete;
    expect(allInside(widget, 'details')).to.have.length(0);
    expect(textOf(widget)).to.contain('Vi ser allt.');
  });

  for (const [what, given] of [
    ['texts', both],
    ['a list', texts],
  ] as const) {
    it(`prints ${what} that are folded on the screen`, async function () {
      const widget = await list({ items: given }, { folded: true });
      const hidden = allInside(widget, 'p').filter(({ textContent }) => textContent.startsWith('Vi'));
      expect(hidden.map(isSeen)).to.deep.equal([false, false]);
      const printed = await choosing({ media: 'print' }, async () => {
        await drawn();
        expect(hidden.map(isSeen)).to.deep.equal([true, true]);
        const bottom = widget.getBoundingClientRect().bottom;
        for (const p of hidden) expect(p.getBoundingClientRect().bottom).to.be.at.most(bottom + 1);
      });
      if (!printed) this.skip();
    });
  }

  it('shows the list that item names', async () => {
    const principles = [
      { id: 'a', title: 'A', items: titles },
      { id: 'b', title: 'B', items: texts },
    ];
    const file = fileWith({ principles });
    for (const [item, title] of [
      ['b', 'B Vi ser'],
      [nothing, 'A Helhet'],
    ] as const) {
      const stage = await show(
        html`<samsyn-principle-list .content=${file} item=${item}></samsyn-principle-list>`,
      );
      expect(textOf(widgetsIn(stage)[0]!)).to.contain(title);
    }
  });
});
