import { expect } from 'chai';
import { html, nothing } from 'lit';
import '../../../src/define.js';
import { askedOf, heard } from '../../support/accessibility.js';
import { allInside, choosing, clear, drawn, fileWith, inside, isSeen, kommun } from '../../support/page.js';
import { show, textOf, widgetsIn } from '../../support/page.js';

const content = fileWith({
  title: 'Grön plan',
  subtitle: 'För *alla*',
  publisher: { name: 'Exempelby kommun', url: 'https://exempelby.example/' },
  kind: 'plan',
  decisions: [
    {
      event: 'adopted',
      body: 'Kommunfullmäktige',
      date: '2016-06-20',
      reference: '§ 108',
      note: 'Alla *ja*.',
    },
    { event: 'extended', body: 'Kommunstyrelsen', date: '2018-11', reference: '§ 214', note: 'I väntan.' },
  ],
  edition: '2',
  validUntil: '2020',
  revision: null,
  alternates: [{ title: 'In brief', url: '/en.pdf', language: 'en' }],
  contacts: [
    { role: 'Strateg', organisation: 'Kontoret', email: 'a@b.example', phone: '0123-45 60 00', url: '/k' },
  ],
  source: { title: 'Webben', url: 'https://exempelby.example/w', date: '2016', note: 'En *not*.' },
});

async function facts(given: unknown = content, { today = '2019-01-01', width = '', lang = 'sv' } = {}) {
  const stage = await show(
    html`<samsyn-document-facts .content=${given} today=${today || nothing} lang=${lang}></samsyn-document-facts>`,
    width,
  );
  return widgetsIn(stage)[0]!;
}
const folded = (element: Element) => (element as HTMLElement).innerText.replace(/\s+/g, ' ').trim();
/** Each label with its values. */
const rows = (widget: Element) =>
  Object.fromEntries(
    allInside(widget, 'dl > div').map((row) => [
      folded(row.querySelector('dt')!),
      [...row.querySelectorAll('dd')].map(folded).join(' | '),
    ]),
  );
const decided = (widget: Element) => folded(inside(widget, '.decided'));

describe('samsyn-document-facts', () => {
  afterEach(clear);

  it('shows the latest decision large beside the title, and keeps the one before', async () => {
    const widget = await facts();
    expect(folded(inside(widget, 'h2'))).to.equal('Plan: Grön plan');
    expect(decided(widget)).to.equal('§ 214 Förlängt av kommunstyrelsen november 2018');
    expect(inside(widget, '.decided time').getAttribute('datetime')).to.equal('2018-11');
    const size = (part: string) => parseFloat(getComputedStyle(inside(widget, part)).fontSize);
    expect(size('.ref')).to.be.above(size('h2'));
    const { 'Om beslutet': about, 'Tidigare beslut': before } = rows(widget);
    expect([about, before]).to.deep.equal([
      'I väntan.',
      'Antaget av kommunfullmäktige 20 juni 2016, § 108 Alla ja.',
    ]);
  });

  it('shows each fact as a label with its values', async () => {
    const said = rows(await facts());
    // WebKit writes languages with a capital letter.
    expect(said['Andra versioner']!.toLowerCase()).to.equal('in brief, engelska');
    for (const label of ['Andra versioner', 'Om beslutet', 'Tidigare beslut']) delete said[label];
    expect(said).to.deep.equal({
      ...{ Version: '2', 'Senast reviderad': 'Ej angivet', 'Giltigt till': '2020' },
      ...{ Utgivare: 'Exempelby kommun', Kontakt: 'Strateg, Kontoret | a@b.example | 0123-45 60 00' },
      Källa: 'Webben, 2016 En not.',
    });
  });

  it('links to publisher, contact, other versions and source', async () => {
    const links = allInside<HTMLAnchorElement>(await facts(), 'dl a');
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal([
      ...['https://exempelby.example/', '/k', 'mailto:a@b.example', 'tel:0123456000', '/en.pdf'],
      'https://exempelby.example/w',
    ]);
    expect(links.map(({ hreflang }) => hreflang).join('')).to.equal('en');
  });

  it('says calmly, from the day after its last, that the document is past its validity', async () => {
    expect(textOf(await facts(content, { today: '2020-12-31' }))).not.to.match(/Giltighetstiden/);
    const widget = await facts(content, { today: '2021-01-01' });
    expect(folded(inside(widget, '.expired'))).to.equal('Giltighetstiden gick ut den 31 december 2020.');
    expect(inside(widget, '.expired').matches('[role], [aria-live]')).to.be.false;
  });

  it('says that the period has passed, where no validity is stated', async () => {
    const plan = fileWith({ period: { from: '2021', to: '2025' } });
    expect(textOf(await facts(plan, { today: '2025-12-31' }))).not.to.match(/gick ut/);
    const widget = await facts(plan, { today: '2026-01-01' });
    expect(folded(inside(widget, '.expired'))).to.equal('Perioden gick ut den 31 december 2025.');
  });

  it('goes by the reader’s own day where it is told no other', async () => {
    const year = new Date().getFullYear();
    const until = (validUntil: number) => fileWith({ validUntil: String(validUntil) });
    expect(textOf(await facts(until(year), { today: '' }))).not.to.match(/gick ut/);
    expect(textOf(await facts(until(year - 1), { today: '' }))).to.match(/gick ut/);
  });

  it('shows Kalix’ table whole, with its own labels', async () => {
    const widget = await facts(await kommun('kalix'));
    expect(decided(widget)).to.equal('§ 108 Antagen av kommunfullmäktige 20 juni 2016');
    const said = rows(widget);
    expect(Object.entries(said).slice(0, 8)).to.deep.equal([
      ['Dokumentnamn', 'Integrationsplan'],
      ['Dokumenttyp', 'Plan'],
      ['Fastställd/upprättad', '20 juni 2016, § 108'],
      ['Beslutsinstans', 'Kommunfullmäktige'],
      ['Dokumentansvarig/processägare', 'Kommunfullmäktige'],
      ['Version', '1'],
      ['Senast reviderad', 'Ej angivet'],
      ['Giltigt till', 'Ej angivet'],
    ]);
    expect(said['Källa']).to.match(/^Integrationsplan, version för underlag.*Filen återger/);
  });

  for (const [name, line] of [
    ['krokom', '22 februari 2017 Fastställd av kommunfullmäktige'],
    ['molndal', 'juni 2021 Beslutad av kommunfullmäktige'],
  ] as const)
    it(`shows ${name}’s date where there is no paragraph`, async () =>
      expect(decided(await facts(await kommun(name)))).to.equal(line));

  it('shows Malå’s period, named to whoever listens and to no other', async () => {
    const widget = await facts(await kommun('mala'));
    expect(decided(widget)).to.match(/^Period: 2021 ?[-–] ?2025 Antagen av Malå kommun$/);
    expect(inside(widget, '.ref .vh').getBoundingClientRect().width).to.be.at.most(1);
    expect(rows(widget)).not.to.have.property('Period');
  });

  it('says in English what is its own on an English page', async () => {
    const said = rows(await facts(await kommun('kalix'), { lang: 'en' }));
    expect(said['Document name']).to.equal('Integration plan');
    expect(said['Last revised']).to.equal('Not stated');
    expect(said['Responsible for the document/process owner']).to.equal('Municipal Council');
    const expired = inside(await facts(content, { lang: 'en', today: '2021-01-01' }), '.expired');
    expect(folded(expired)).to.equal('No longer valid: the document was valid until 31 December 2020.');
  });

  it('is heard as a heading, the decision, and labels with their values', async () => {
    const widget = await facts();
    const tree = await heard();
    if (!tree) {
      const roles = [];
      for (const part of allInside(widget, 'dt, dd').slice(0, 4)) roles.push((await askedOf(part))?.role);
      return expect(roles).to.deep.equal(['term', 'definition', 'term', 'definition']);
    }
    const list = tree.find(({ role }) => /^description ?list|definitionlist/i.test(role))!;
    expect(list.kids.slice(0, 4).map(({ role }) => role.match(/term|definition/)?.[0])).to.deep.equal([
      ...['term', 'definition', 'term', 'definition'],
    ]);
    const heading = tree.findIndex(({ role }) => role === 'heading');
    expect(tree[heading]!.name).to.equal('Plan: Grön plan');
    expect(heading).to.be.below(tree.indexOf(list));
    return undefined;
  });

  for (const [width, columns] of [
    ['320px', 1],
    ['30em', 2],
    ['60em', 3],
  ] as const)
    it(`has ${columns} columns at ${width}, and no sideways scrolling`, async () => {
      const widget = await facts(content, { width });
      const lefts = new Set(allInside(widget, 'dl > div').map((row) => row.getBoundingClientRect().left));
      expect(lefts.size).to.equal(columns);
      expect(widget.scrollWidth).to.be.at.most(widget.clientWidth);
    });

  it('has decision and title on one line where there is room', async () => {
    const widget = await facts(content, { width: '60em' });
    const [title, large] = ['h2', '.ref'].map((part) => inside(widget, part).getBoundingClientRect());
    expect(large!.left).to.be.above(title!.right - title!.width / 2);
    expect(large!.top).to.be.below(title!.bottom);
  });

  for (const width of ['288px', '320px', '26em', '30em', '46em', '60em'])
    it(`breaks no date inside, and no long one out of its box, at ${width}`, async () => {
      const long = { date: '2021', text: 'den dag i september 2021 då fullmäktige möttes i den nya aulan' };
      for (const [date, reference] of [
        ['2024-09-30', undefined],
        ['2024-09-30', 'VON 2021/0930-17 002'],
        [long, undefined],
      ]) {
        const decisions = [{ event: 'adopted', body: 'Kommunfullmäktige', date, reference }];
        const given = fileWith({ title: 'Strategi för integration', decisions, updated: date });
        const widget = await facts(given, { width });
        expect(widget.scrollWidth).to.be.at.most(widget.clientWidth);
        for (const time of allInside(widget, 'time')) {
          const range = document.createRange();
          range.selectNodeContents(time);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          if (date !== long) expect(lines.size, time.textContent).to.equal(1);
          expect(time.getBoundingClientRect().right).to.be.at.most(widget.getBoundingClientRect().right + 1);
        }
      }
    });

  it('has a case number in the size of a text', async () => {
    const decisions = [{ event: 'adopted', reference: 'VON 2021/0930-17 002' }];
    const widget = await facts(fileWith({ decisions }));
    expect(decided(widget)).to.equal('Antaget, VON 2021/0930-17 002');
    const { fontSize } = getComputedStyle(inside(widget, '.decided > *'));
    expect(fontSize).to.equal(getComputedStyle(inside(widget, '.samsyn')).fontSize);
  });

  it('has no line over nothing, where the title stands on the page already', async () => {
    const lines = async (parts: object) => {
      const content = fileWith(parts);
      const stage = await show(
        html`<samsyn-document-facts untitled .content=${content}></samsyn-document-facts>`,
      );
      return allInside(widgetsIn(stage)[0]!, '.head').length;
    };
    expect(await lines({})).to.equal(0);
    expect(await lines({ kind: 'plan' })).to.equal(1);
    expect(await lines({ period: { from: '2021', to: '2025' } })).to.equal(1);
  });

  it('has room between a label and its values, read or copied', async () => {
    const widget = await facts();
    for (const row of allInside(widget, 'dl > div')) {
      const parts = [...row.querySelectorAll('dt, dd')];
      const apart = parts.map((part) => part.textContent.replace(/\s+/g, ' ').trim()).join(' ');
      expect(row.textContent.replace(/\s+/g, ' ').trim()).to.equal(apart);
      expect(row.innerText.replace(/\s+/g, ' ').trim()).to.equal(apart);
    }
    const all = inside(widget, 'dl').textContent.replace(/\s+/g, ' ');
    expect(all).to.include('Version 2 Senast reviderad Ej angivet Giltigt till 2020 Utgivare');
  });

  it('writes a telephone number from left to right on an Arabic page', async () => {
    const arabic = { ...content, title: { sv: 'Plan', ar: 'خطة' } };
    const phone = inside(await facts(arabic, { lang: 'ar' }), '[href^="tel:"]');
    expect(getComputedStyle(phone.parentElement!).direction).to.equal('rtl');
    expect(getComputedStyle(phone).direction).to.equal('ltr');
  });

  it('prints everything', async function () {
    const widget = await facts();
    const printed = await choosing({ media: 'print' }, async () => {
      await drawn();
      expect(allInside(widget, 'dt, dd, h2, .decided').every(isSeen)).to.be.true;
    });
    if (!printed) this.skip();
  });
});
