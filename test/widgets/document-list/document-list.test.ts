import { expect } from 'chai';
import { html } from 'lit';
import '../../../src/define.js';
import { askedOf, heard } from '../../support/accessibility.js';
import { focused, ledTo } from '../../support/keys.js';
import { allInside, clear, fileWith, inside, isSeen, kommun, show } from '../../support/page.js';
import { widgetsIn } from '../../support/page.js';

const decision = { event: 'adopted', body: 'Kommunfullmäktige', date: '2023-11-27', reference: '§ 212' };
const documents = [
  { id: 'vision', title: 'Visionen', relation: 'based-on', url: 'https://exempelby.example/v', decision },
  { title: 'Ensam' },
  { title: 'Budgeten', relation: 'part-of', note: 'Avsnitt *4*.' },
  { title: 'Planen', relation: 'Based on', url: 'javascript:alert(1)' },
  { title: 'Rådet', relation: 'Ger råd', decision: { event: 'Läst', note: 'Två **gånger**' } },
];
const content = fileWith({ documents });

async function list(given: unknown = content, { width = '', lang = 'sv', level = 2 } = {}) {
  const stage = await show(
    html`<samsyn-document-list .content=${given} lang=${lang} heading-level=${level}></samsyn-document-list>`,
    width,
  );
  return widgetsIn(stage)[0]!;
}
const folded = (element: HTMLElement) => element.innerText.replace(/\s+/g, ' ').trim();
/** Each group: how its documents relate, and what is said of each. */
const groups = (widget: Element) =>
  allInside(widget, '[part=group]').map((group) => [
    ...[...group.querySelectorAll<HTMLElement>('h2, h3')].map(folded),
    [...group.querySelectorAll<HTMLElement>('li')].map(folded),
  ]);

describe('samsyn-document-list', () => {
  afterEach(clear);

  it('groups the documents by how they relate, those of no relation first', async () => {
    expect(groups(await list())).to.deep.equal([
      [['Ensam']],
      ['Bygger på', ['Visionen Antaget av kommunfullmäktige 27 november 2023, § 212', 'Planen']],
      ['Ingår i', ['Budgeten Avsnitt 4.']],
      ['Ger råd', ['Rådet Läst. Två gånger']],
    ]);
  });

  it('speaks English on an English page, and keeps the document’s own words', async () => {
    const [, basedOn, partOf, own] = groups(await list(content, { lang: 'en' }));
    expect([basedOn![0], partOf![0], own![0]]).to.deep.equal(['Based on', 'Part of', 'Ger råd']);
    expect(basedOn![1]![0]).to.equal('Visionen Adopted, Kommunfullmäktige 27 November 2023, § 212');
  });

  it('links to what has a sound address, and to nothing else', async () => {
    const links = allInside<HTMLAnchorElement>(await list(), 'a');
    expect(links.map(({ href }) => href)).to.deep.equal(['https://exempelby.example/v']);
  });

  it('shows all of the kommuner’s related documents, with dates as they are written', async () => {
    expect(groups(await list(await kommun('kalix')))).to.deep.equal([
      [
        'Utgår från',
        ['Integrationspolicy för Kalix kommun Antagen av kommunfullmäktige 9 februari 2015, § 34'],
      ],
    ]);
    const solleftea = groups(await list(await kommun('solleftea')));
    expect(solleftea[0]![1]).to.deep.equal([
      'Bostadsförsörjningsprogram 2018-2022 med utblick mot 2027 Antagen av kommunfullmäktige 23 april 2018',
      'Övergripande verksamhetsplan med budget 2019-2021 Fastställd av kommunfullmäktige 180625',
      'Sollefteå kommuns arbete med jämställdhet och mångfald Fastställd av kommunstyrelsen 180109',
      'Arbetsgivarstrategi Fastställd av kommunstyrelsen 7 mars 2018',
    ]);
    expect(allInside(await list(await kommun('molndal')), 'li')).to.have.length(6);
  });

  it('has its headings at the level that the page chooses', async () => {
    const widget = await list(content, { level: 3 });
    expect(allInside(widget, 'h3')).to.have.length(3);
    expect(allInside(widget, 'h2')).to.have.length(0);
  });

  it('is heard as a list under each heading', async () => {
    const widget = await list();
    const tree = await heard();
    if (tree) {
      const order = tree.filter(({ role }) => /^(heading|list|listitem)$/.test(role));
      expect(order.map(({ role }) => role).join(' ')).to.equal(
        'list listitem heading list listitem listitem heading list listitem heading list listitem',
      );
    } else expect((await askedOf(inside(widget, 'ul')))?.role).to.equal('list');
  });

  it('lets a link lead to a document', async () => {
    const widget = await list();
    location.hash = 'vision';
    await ledTo('vision');
    expect(focused()).to.equal(inside(widget, '#vision'));
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('has the relation beside its documents where there is room, and over them at 320 px', async () => {
    for (const [width, isBeside] of [
      ['60em', true],
      ['320px', false],
    ] as const) {
      const widget = await list(content, { width });
      const [name, item] = [inside(widget, 'h2'), inside(widget, 'h2 + ul li')];
      expect(item.getBoundingClientRect().left > name.getBoundingClientRect().right, width).to.equal(
        isBeside,
      );
      expect(widget.scrollWidth).to.be.at.most(widget.clientWidth);
    }
  });

  it('keeps the page’s fallback where there are no related documents', async () => {
    for (const given of [fileWith(), fileWith({ documents: [] })]) {
      const stage = await show(
        html`<samsyn-document-list .content=${given}><p>Reserv</p></samsyn-document-list>`,
      );
      expect(isSeen(stage.querySelector('p')!)).to.be.true;
    }
  });
});
