import { expect } from 'chai';
import { html } from 'lit';
import { askedOf, heard, type AxNode } from '../../support/accessibility.js';
import {
  allInside,
  choosing,
  clear,
  drawn,
  fileWith,
  inside,
  kommun,
  show,
  textOf,
  widgetsIn,
} from '../../support/page.js';
import { content, goalsSeen, matrix, rowsHeard, seen, select, status } from './matrix.fixtures.js';

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
      'Delmål | Alla | KS Kommunstyrelsen | SOC Socialnämnden | UTB',
      'Område 1: Boende',
      'Bygga | Ja | Nej | Inte beslutat',
      'Bo bra. | Alla Inte beslutat Inte beslutat Inte beslutat',
      'Skola',
      'Läsa | Nämns inte | Nämns inte | Ja',
      'Skriva | Ej angivet',
      'Sammanlagt | 1 Ja 1 Inte beslutat | 1 Nej 1 Inte beslutat | 1 Ja 2 Inte beslutat',
    ]);
    expect(textOf(widget)).to.include(
      '– Dokumentet nämner inte aktören för målet. KS Kommunstyrelsen SOC Socialnämnden',
    );
  });

  for (const [width, named] of [
    [undefined, ['cell Ja', 'cell Nej', 'cell Inte beslutat']],
    // An empty cell holds the place of those that are every actor's.
    ['20em', ['cell', 'cell KS Ja', 'cell SOC Nej', 'cell UTB Inte beslutat']],
  ] as const) {
    it(`is one table to whoever listens, at ${width ?? 'full width'}`, async function () {
      const widget = await matrix(content, width);
      const tree = await heard();
      if (!tree) {
        expect(await askedOf(inside(widget, 'table'))).to.deep.equal({ role: 'table', name: 'Ansvar' });
        const roles = [];
        for (const part of allInside(widget, '#boende-1, #boende-1 > *'))
          roles.push((await askedOf(part))?.role);
        expect(roles.join(' ')).to.equal(`row rowheader ${named.map(() => 'cell').join(' ')}`);
        return;
      }
      expect(tree.filter(({ role }) => role === 'table').map(({ name }) => name)).to.deep.equal(['Ansvar']);
      const [head, area, first, second] = rowsHeard(tree);
      expect(head).to.deep.equal([
        'columnheader Delmål',
        'cell Alla',
        'columnheader KS Kommunstyrelsen',
        'columnheader SOC Socialnämnden',
        'columnheader UTB',
      ]);
      expect(area).to.deep.equal(['rowheader Område 1: Boende']);
      expect(first).to.deep.equal(['rowheader Bygga', ...named]);
      expect(second).to.deep.equal(['rowheader Bo bra.', 'cell Alla Inte beslutat']);
    });
  }

  it('says by `scope` what each head is of', async () => {
    const widget = await matrix();
    const scopes = allInside(widget, 'th').map((head) => head.getAttribute('scope'));
    expect(scopes.join(' ')).to.equal('col col col col rowgroup row row rowgroup row row row');
    expect(inside(widget, 'thead th:nth-of-type(2)').getAttribute('abbr')).to.equal('KS');
  });

  it('says once that nobody has an answer, with the word in all of Kalix’ 155 cells and 31 times to a listener', async function () {
    this.timeout(60_000);
    const widget = await matrix(await kommun('kalix'));
    expect(
      textOf(widget).match(/Ingen har fått ansvaret än: alla rutor står som Inte beslutat\./g),
    ).to.have.length(1);
    expect(seen(widget, '.each > span:not(.key)').filter((text) => text === 'Inte beslutat')).to.have.length(
      155,
    );
    // Each word stands below its actor's head.
    const heads = allInside(widget, 'thead th ~ th').map((head) => head.getBoundingClientRect());
    for (const row of allInside(widget, '.each'))
      [...row.querySelectorAll('span:not(.key)')].forEach((word, i) => {
        expect(word.getBoundingClientRect().left).to.be.closeTo(heads[i]!.left, 1);
        expect(word.getBoundingClientRect().right).to.be.closeTo(heads[i]!.right, 1);
      });
    const tree = await heard();
    if (!tree) return;
    expect(rowsHeard(tree).filter((cells) => cells[1] === 'cell Alla Inte beslutat')).to.have.length(31);
    expect(wordsHeard(tree).filter((text) => text === 'Inte beslutat')).to.have.length(31);
  });

  it('says nothing of the kind where somebody has an answer', async () => {
    expect(textOf(await matrix())).not.to.include('Ingen har fått ansvaret');
  });

  it('is headed by the goal that `item` names, and shows what is below it', async () => {
    const widget = await matrix(content, undefined, 'boende');
    expect(inside(widget, 'h2').innerText.replace(/\s+/g, ' ')).to.equal('Område 1: Boende');
    expect(goalsSeen(widget)).to.deep.equal(['Bygga', 'Bo bra.']);
    expect(allInside(widget, '.area')).to.have.length(0);
    const tree = await heard();
    if (tree) expect(tree.find(({ role }) => role === 'table')!.name).to.equal('Boende');
  });

  it('says in words that the document names nobody', async () => {
    const widget = await matrix(fileWith({ goals: [{ title: 'A' }] }));
    expect(textOf(widget)).to.equal('Dokumentet säger inte vem som ansvarar för målen.');
  });

  it('says in a list of its own, at 320 px, whose each answer is, and who is not named to the ear alone', async () => {
    const widget = await matrix(content, '320px');
    expect(seen(widget, '#boende-1 > td:not(.filler)')).to.deep.equal([
      'KS Ja',
      'SOC Nej',
      'UTB Inte beslutat',
    ]);
    expect(seen(widget, '#boende-2 > td')).to.deep.equal(['Alla Inte beslutat']);
    expect(seen(widget, '#skola-1 > td:not(.filler)')).to.deep.equal(['Nämns inte', 'Nämns inte', 'UTB Ja']);
    const clips = allInside(widget, '#skola-1 > td:not(.filler)').map(
      (cell) => getComputedStyle(cell).clipPath,
    );
    expect(clips).to.deep.equal(['inset(50%)', 'inset(50%)', 'none']);
    const head = inside(widget, '#boende-1 > th').getBoundingClientRect();
    const box = inside(widget, '#boende-1 > td:not(.filler)').getBoundingClientRect();
    expect(box.top).to.be.at.least(head.bottom);
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
});
