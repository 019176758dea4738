import 'axe-core/axe.min.js';
import { expect } from 'chai';
import { html } from 'lit';
import '../../src/define.js';
import * as stories from '../../stories/responsibility-matrix.stories.js';
import { allInside, askedOf, choosing, clear, drawn, faults, fileWith, focused } from '../support/page.js';
import { heard, inside, isSeen, kommun, press, show, storiesOf, textOf, widgetsIn } from '../support/page.js';
import type { AxNode } from '../support/page.js';

const actors = [
  { id: 'ks', name: 'Kommunstyrelsen', short: 'KS', kind: 'committee' },
  { id: 'soc', name: 'Socialnämnden', short: 'SOC', kind: 'committee' },
  { id: 'utb', name: 'UTB', short: 'UTB' },
];
const answer = (actor: string, state: string) => ({ actor, state });
const goals = [
  {
    id: 'boende',
    label: 'Område',
    code: '1',
    title: 'Boende',
    goals: [
      {
        id: 'boende-1',
        title: 'Bygga',
        responsible: ['ks', answer('soc', 'no'), answer('utb', 'undecided')],
      },
      { id: 'boende-2', summary: 'Bo *bra*.', responsible: actors.map(({ id }) => answer(id, 'undecided')) },
    ],
  },
  {
    id: 'skola',
    title: 'Skola',
    goals: [
      { id: 'skola-1', title: 'Läsa', responsible: ['utb'] },
      { id: 'skola-2', title: 'Skriva', responsible: null },
    ],
  },
];
const content = fileWith({ actors, goals });
const big = (bodies: number, rows: number) =>
  fileWith({
    goals: Array.from({ length: rows }, (_, i) => ({
      title: `Mål ${i + 1}`,
      responsible: Array.from({ length: bodies }, (_, j) => answer(`Nämnd ${j + 1}`, i % 2 ? 'yes' : 'no')),
    })),
  });

async function matrix(given: unknown = content, width?: string, item?: string) {
  const stage = await show(
    html`<samsyn-responsibility-matrix .content=${given} item=${item}></samsyn-responsibility-matrix>`,
    width,
  );
  const [widget] = widgetsIn(stage);
  // Whether the table fits is known some frames later.
  if (widget!.shadowRoot!.querySelector('.scroller'))
    await until(() => scroller(widget!).matches('.wide, .fits'));
  return widget!;
}
/** Waits, frame by frame, until something is so; what never is lets the test run out of time. */
async function until(so: () => boolean) {
  while (!so()) await drawn();
}
const seen = (widget: Element, selector: string) =>
  allInside(widget, selector)
    .filter(isSeen)
    .map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim());
const goalsSeen = (widget: Element) => seen(widget, 'tbody tr:not(.area) > th');
const status = (widget: Element) => inside(widget, '[role=status]').innerText.trim();
const select = (widget: Element) => inside<HTMLSelectElement>(widget, 'select');
const scroller = (widget: Element) => inside(widget, '.scroller');
/** Chooses by the keyboard, as far down as the option stands. */
async function choose(widget: Element, option: string) {
  const field = select(widget);
  field.focus();
  await press(...option);
  await drawn();
  return field;
}

const ROLES = /^(?:columnheader|rowheader|cell)$/;
/** A table's rows as a screen reader meets them: each cell's role and name. */
const rowsHeard = (tree: readonly AxNode[]): string[][] =>
  tree
    .filter(({ role }) => role === 'row')
    .map(({ kids }) => {
      const cells = (nodes: readonly AxNode[]): string[] =>
        nodes.flatMap(({ role, name, kids }) =>
          ROLES.test(role) ? [`${role} ${name.replace(/\s+/g, ' ').trim()}`] : cells(kids),
        );
      return cells(kids);
    });
/** All that is said, in order. */
const wordsHeard = (tree: readonly AxNode[]): string[] =>
  tree.filter(({ role }) => /^(?:StaticText|text leaf)$/.test(role)).map(({ name }) => name.trim());

describe('samsyn-responsibility-matrix', () => {
  afterEach(clear);

  it('answers in words, goal by goal and actor by actor, and counts', async () => {
    const widget = await matrix();
    const rows = allInside(widget, 'tr').map((row) =>
      [...row.children]
        .map((cell) => (cell as HTMLElement).innerText.replace(/\s+/g, ' ').trim())
        .join(' | '),
    );
    expect(rows).to.deep.equal([
      'Delmål | KS Kommunstyrelsen | SOC Socialnämnden | UTB',
      'Område 1 Boende',
      'Bygga | Ja | Nej | Ej beslutat',
      'Bo bra. | Alla Ej beslutat Ej beslutat Ej beslutat',
      'Skola',
      'Läsa | Nämns inte | Nämns inte | Ja',
      'Skriva | Ej angivet',
      'Sammanlagt | 1 Ja 1 Ej beslutat | 1 Nej 1 Ej beslutat | 1 Ja 2 Ej beslutat',
    ]);
    expect(textOf(widget)).to.include(
      '– Dokumentet nämner inte aktören för målet. KS Kommunstyrelsen SOC Socialnämnden',
    );
  });

  for (const [width, named] of [
    [undefined, ['cell Ja', 'cell Nej', 'cell Ej beslutat']],
    ['20em', ['cell KS Ja', 'cell SOC Nej', 'cell UTB Ej beslutat']],
  ] as const) {
    it(`is one table to whoever listens, at ${width ?? 'full width'}`, async function () {
      const widget = await matrix(content, width);
      const tree = await heard();
      if (!tree) {
        expect(await askedOf(inside(widget, 'table'))).to.deep.equal({ role: 'table', name: 'Ansvar' });
        const roles = [];
        for (const part of allInside(widget, '#boende-1, #boende-1 > *'))
          roles.push((await askedOf(part))?.role);
        expect(roles.join(' ')).to.equal('row rowheader cell cell cell');
        return;
      }
      expect(tree.filter(({ role }) => role === 'table').map(({ name }) => name)).to.deep.equal(['Ansvar']);
      const [head, area, first, second] = rowsHeard(tree);
      expect(head).to.deep.equal([
        'columnheader Delmål',
        'columnheader KS Kommunstyrelsen',
        'columnheader SOC Socialnämnden',
        'columnheader UTB',
      ]);
      expect(area).to.deep.equal(['rowheader Område 1 Boende']);
      expect(first).to.deep.equal(['rowheader Bygga', ...named]);
      expect(second).to.deep.equal(['rowheader Bo bra.', 'cell Alla Ej beslutat']);
    });
  }

  it('binds each box to its goal, its actor and its area', async () => {
    const widget = await matrix();
    const heads = (cell: Element) =>
      cell
        .getAttribute('headers')!
        .split(' ')
        .map((id) => inside(widget, `#${id}`).innerText.replace(/\s+/g, ' ').trim());
    const [, no] = allInside(widget, '#boende-1 > td');
    expect(heads(no!)).to.deep.equal(['Område 1 Boende', 'Bygga', 'SOC Socialnämnden']);
    expect(heads(inside(widget, '#boende-2 > td'))).to.deep.equal([
      'Område 1 Boende',
      'Bo bra.',
      'KS Kommunstyrelsen',
      'SOC Socialnämnden',
      'UTB',
    ]);
    const scopes = allInside(widget, 'th').map((head) => head.getAttribute('scope'));
    expect(scopes.join(' ')).to.equal('col col col col rowgroup row row rowgroup row row row');
    expect(inside(widget, 'thead th:nth-child(2)').getAttribute('abbr')).to.equal('KS');
  });

  it('says once that nobody has an answer, with the word in all of Kalix’ 155 boxes and 31 times to a listener', async function () {
    this.timeout(60_000);
    const widget = await matrix(await kommun('kalix'));
    expect(
      textOf(widget).match(/Ingen har fått ansvaret än: alla rutor står som Ej beslutat\./g),
    ).to.have.length(1);
    expect(seen(widget, '.each > span:not(.key)').filter((text) => text === 'Ej beslutat')).to.have.length(
      155,
    );
    // Each word stands below its actor's head.
    const heads = allInside(widget, 'thead th + th').map((head) => head.getBoundingClientRect());
    for (const row of allInside(widget, '.each'))
      [...row.querySelectorAll('span:not(.key)')].forEach((word, i) => {
        expect(word.getBoundingClientRect().left).to.be.closeTo(heads[i]!.left, 1);
        expect(word.getBoundingClientRect().right).to.be.closeTo(heads[i]!.right, 1);
      });
    const tree = await heard();
    if (!tree) return;
    expect(rowsHeard(tree).filter((cells) => cells[1] === 'cell Alla Ej beslutat')).to.have.length(31);
    expect(wordsHeard(tree).filter((text) => text === 'Ej beslutat')).to.have.length(31);
  });

  it('says nothing of the kind where somebody has an answer', async () => {
    expect(textOf(await matrix())).not.to.include('Ingen har fått ansvaret');
  });

  for (const [option, found, said] of [
    ['SOC', ['Bo bra.'], '1 av 4 delmål (1 Nej, 1 Ej beslutat)'],
    ['UTB', ['Bygga', 'Bo bra.', 'Läsa'], '3 av 4 delmål (1 Ja, 2 Ej beslutat)'],
  ] as const) {
    it(`shows the goals that ${option} has or may get when it is chosen by keyboard, and says how many`, async () => {
      const widget = await matrix();
      const region = inside(widget, '[role=status]');
      expect(status(widget)).to.equal('4 delmål');
      const field = await choose(widget, option);
      expect(goalsSeen(widget)).to.deep.equal(found);
      expect(status(widget)).to.equal(said);
      expect(inside(widget, '[role=status]')).to.equal(region);
      expect(field.getAttribute('aria-describedby')).to.equal(region.id);
      expect(focused()).to.equal(field);
      await press('Home');
      await drawn();
      expect(goalsSeen(widget)).to.have.length(4);
    });
  }

  it('leaves out an area in which nothing is found, for the ear too', async () => {
    const widget = await matrix();
    await choose(widget, 'SOC');
    expect(seen(widget, '.area')).to.deep.equal(['Område 1 Boende']);
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

  it('is headed by the goal that `item` names, and shows what is below it', async () => {
    const widget = await matrix(content, undefined, 'boende');
    expect(inside(widget, 'h2').innerText.replace(/\s+/g, ' ')).to.equal('Område 1 Boende');
    expect(goalsSeen(widget)).to.deep.equal(['Bygga', 'Bo bra.']);
    expect(allInside(widget, '.area')).to.have.length(0);
    const tree = await heard();
    if (tree) expect(tree.find(({ role }) => role === 'table')!.name).to.equal('Boende');
  });

  it('says in words that the document names nobody', async () => {
    const widget = await matrix(fileWith({ goals: [{ title: 'A' }] }));
    expect(textOf(widget)).to.equal('Dokumentet säger inte vem som ansvarar för målen.');
  });

  it('leads a deep link to the goal’s row, below the head', async () => {
    const widget = await matrix(await kommun('kalix'));
    location.hash = '#attityd-3';
    await drawn();
    const row = inside(widget, '#attityd-3');
    expect(focused()).to.equal(row);
    const head = inside(widget, 'thead th').getBoundingClientRect();
    expect(row.getBoundingClientRect().top).to.be.at.least(head.bottom - 1);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('keeps its head in sight while the page scrolls', async () => {
    const widget = await matrix(await kommun('kalix'));
    inside(widget, '#boende-4').scrollIntoView({ block: 'end' });
    await drawn();
    const head = inside(widget, 'thead th').getBoundingClientRect();
    expect(head.top).to.be.closeTo(0, 1);
    scrollTo(0, 0);
  });

  it('takes the focus as a named region while it overflows, and keeps head and first column in sight', async () => {
    const widget = await matrix(big(40, 30));
    const region = scroller(widget);
    expect([region.tabIndex, region.getAttribute('role'), region.getAttribute('aria-label')]).to.deep.equal([
      0,
      'region',
      'Ansvar',
    ]);
    region.focus();
    region.scrollTo(400, 400);
    await drawn();
    const box = region.getBoundingClientRect();
    expect(inside(widget, 'thead th').getBoundingClientRect()).to.include({ x: box.x, y: box.y });
    expect(inside(widget, 'tr:nth-child(20) > th').getBoundingClientRect().x).to.equal(box.x);
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
    // Sideways by the keyboard alone.
    const before = region.scrollLeft;
    await press('ArrowRight');
    await until(() => region.scrollLeft > before);
  });

  it('takes no focus while it fits, and does as soon as it no longer does', async () => {
    const widget = await matrix(big(9, 3), '1400px');
    expect(scroller(widget).hasAttribute('tabindex') || scroller(widget).hasAttribute('role')).to.be.false;
    const box = widget.parentElement!;
    box.style.inlineSize = '760px';
    await until(() => scroller(widget).matches('.wide[tabindex="0"][role=region]'));
    box.style.inlineSize = '400px';
    await until(() => scroller(widget).matches('.fits:not([tabindex], [role])'));
  });

  it('is walked by Tab: the choice, the table while it overflows, the files', async () => {
    const widget = await matrix(big(40, 3));
    select(widget).focus();
    const walk = [focused()];
    for (let i = 0; i < 3; i++) {
      await press('Tab');
      walk.push(focused());
    }
    const [csv, json] = allInside(widget, '.downloads button');
    expect(walk).to.deep.equal([select(widget), scroller(widget), csv, json]);
  });

  for (const [label, name, start] of [
    ['Hämta som CSV', 'ansvar.csv', '\uFEFFOmråde;Mål;Kommunstyrelsen;Socialnämnden;UTB\r\n'],
    ['Hämta som JSON', 'ansvar.json', '[\n  {\n    "id": "boende-1"'],
  ] as const) {
    it(`saves ${name} by the keyboard, whole whatever is chosen`, async () => {
      const widget = await matrix();
      await choose(widget, 'SOC');
      // Where the browser would save a file, the link to it is kept.
      const { prototype } = HTMLAnchorElement;
      let saved = { download: '', href: '' };
      prototype.click = function () {
        saved = { download: this.download, href: this.href };
      };
      const button = allInside<HTMLButtonElement>(widget, '.downloads button').find(
        ({ innerText }) => innerText === label,
      )!;
      button.focus();
      expect(saved.href).to.equal('');
      await press('Enter');
      Reflect.deleteProperty(prototype, 'click');
      expect(saved.download).to.equal(name);
      const bytes = await (await fetch(saved.href)).arrayBuffer();
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
      expect(text.startsWith(start), text.slice(0, 80)).to.be.true;
      for (const goal of ['Bygga', 'Bo *bra*.', 'Läsa', 'Skriva']) expect(text).to.include(goal);
    });
  }

  it('says in a list of its own, at 320 px, whose each answer is, and leaves out who is not named', async () => {
    const widget = await matrix(content, '320px');
    expect(seen(widget, '#boende-1 > td')).to.deep.equal(['KS Ja', 'SOC Nej', 'UTB Ej beslutat']);
    expect(seen(widget, '#boende-2 > td')).to.deep.equal(['Alla Ej beslutat']);
    expect(seen(widget, '#skola-1 > td')).to.deep.equal(['UTB Ja']);
    const head = inside(widget, '#boende-1 > th').getBoundingClientRect();
    expect(inside(widget, '#boende-1 > td').getBoundingClientRect().top).to.be.at.least(head.bottom);
  });

  for (const [name, story] of storiesOf(stories)) {
    for (const width of [undefined, '320px']) {
      it(`has no fault that axe finds, and does not overflow: ${name}, at ${width ?? 'full width'}`, async function () {
        this.timeout(60_000);
        const stage = await show(story(), width);
        await drawn();
        for (const widget of widgetsIn(stage)) {
          expect(widget.scrollWidth).to.be.at.most(widget.clientWidth);
          for (const part of allInside(widget, width ? 'th, td, select, button' : 'select, button'))
            expect(part.getBoundingClientRect().right).to.be.at.most(
              widget.getBoundingClientRect().right + 0.5,
            );
        }
        expect(await faults(stage)).to.deep.equal([]);
      });
    }
  }

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

  it('inverts Ja in forced colours', async function () {
    const widget = await matrix();
    const forced = await choosing({ forcedColors: 'active' }, async () => {
      await drawn();
      const yes = getComputedStyle(inside(widget, '.yes'));
      const no = getComputedStyle(inside(widget, '.no'));
      expect(yes.backgroundColor).to.equal(no.color);
    });
    if (!forced) this.skip();
  });

  it('speaks English on an English page, and marks what is not', async () => {
    const [widget] = widgetsIn(
      await show(
        html`<samsyn-responsibility-matrix .content=${content} lang="en"></samsyn-responsibility-matrix>`,
      ),
    );
    expect(inside(widget!, '#boende-1 > td').innerText).to.match(/Yes$/);
    expect(status(widget!)).to.equal('Sub-goals: 4');
    expect(inside(widget!, '#boende-1 > th').querySelector('[lang=sv]')?.textContent).to.equal('Bygga');
    expect(select(widget!).options[1]!.lang).to.equal('sv');
    expect(select(widget!).options[0]!.lang).to.equal('');
  });

  it('stands from right to left in Arabic', async () => {
    const [widget] = widgetsIn(await show(storiesOf(stories).find(([name]) => name === 'InArabic')![1]()));
    const [first, second] = allInside(widget!, 'thead th').map((head) => head.getBoundingClientRect());
    expect(first!.left).to.be.at.least(second!.right - 1);
    expect(select(widget!).options[0]!.lang).to.equal('');
    expect(select(widget!).labels[0]!.innerText).to.match(/\p{Script=Arabic}/u);
  });
});
