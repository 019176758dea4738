import { expect } from 'chai';
import { html, nothing } from 'lit';
import '../../../src/define.js';
import { allBelow, allInside, clear, fileWith, settled, show, widgetsIn } from '../../support/page.js';

const said = (element: Element): string => element.textContent.replaceAll(/\s+/g, ' ').trim();
const statuses = [
  { id: 'i-mal', title: 'I mål', level: 'above', note: 'Nio av tio.' },
  { title: 'På väg', level: 'on' },
  { title: 'Efter', level: 'below' },
];
const judged = (title: string, ...years: readonly (readonly [string, string])[]) => ({
  id: title.toLowerCase().replace('ö', 'o'),
  title,
  assessments: years.map(([date, status]) => ({ date, status })),
});
const goals = [
  {
    id: 'skog',
    title: 'Skog',
    goals: [
      judged('Gran', ['2024', 'Efter'], ['2025', 'På väg']),
      judged('Tall', ['2024', 'På väg'], ['2025', 'i mål']),
    ],
  },
  { id: 'vatten', title: 'Vatten', goals: [judged('Sjö', ['2024-12-31', 'Efter']), { title: 'Å' }] },
];

async function summary(parts: object, of?: string, item?: string): Promise<Element> {
  const stage = await show(
    html`<samsyn-status-summary
      .content=${fileWith({ samsyn: '1.1', ...parts })}
      of=${of ?? nothing}
      item=${item ?? nothing}
    ></samsyn-status-summary>`,
  );
  return widgetsIn(stage)[0]!;
}
const counts = (widget: Element): string[] => allInside(widget, '.count').map(said);
const rows = (widget: Element): string[][] =>
  allInside(widget, 'tr').map((row) =>
    [...row.children].map((cell) => {
      const key = cell.querySelector('.key')?.textContent ?? '';
      return said(cell).slice(key.length).trim();
    }),
  );
async function choose(widget: Element, choice: string, value: string): Promise<void> {
  const [select] = allInside<HTMLSelectElement>(widget, `#samsyn-${choice}`);
  select!.value = value;
  select!.dispatchEvent(new Event('input', { bubbles: true }));
  await (widget as unknown as { updateComplete: Promise<unknown> }).updateComplete;
}
const shownEntries = (widget: Element): string[] =>
  allInside(widget, '.entries > li:not([hidden])').map(said);

describe('samsyn-status-summary', () => {
  afterEach(clear);

  it('says how many stand where in the latest year, by the document’s own scale', async () => {
    const widget = await summary({ statuses, goals });
    expect(said(allInside(widget, 'h2')[0]!)).to.equal('Mål: Läget 2025');
    expect(counts(widget)).to.deep.equal(['1 I mål', '1 På väg', '0 Efter', '2 Inte bedömt']);
  });

  it('says it by area, in a table whose heads are named', async () => {
    const widget = await summary({ statuses, goals });
    expect(rows(widget)).to.deep.equal([
      ['Område', 'I mål', 'På väg', 'Efter', 'Inte bedömt', 'Sammanlagt'],
      ['Skog', '1', '1', '0', '0', '2'],
      ['Vatten', '0', '0', '0', '2', '2'],
    ]);
  });

  it('has each number at the end of its line, and its word at the beginning, where the table is narrow', async () => {
    const content = fileWith({ samsyn: '1.1', statuses, goals });
    const stage = await show(
      html`<samsyn-status-summary .content=${content}></samsyn-status-summary>`,
      '20em',
    );
    const cell = allBelow(stage, 'tbody td')[0]!;
    const range = document.createRange();
    range.selectNodeContents(cell.lastChild!);
    const [row, word] = [cell.parentElement!, cell.querySelector('.key')!].map((one) =>
      one.getBoundingClientRect(),
    );
    expect(word!.left).to.be.closeTo(row!.left, 1);
    expect([...range.getClientRects()].at(-1)!.right).to.be.closeTo(row!.right, 1);
  });

  it('shows another year when a reader chooses it', async () => {
    const widget = await summary({ statuses, goals });
    await choose(widget, 'year', '2024');
    expect(said(allInside(widget, 'h2')[0]!)).to.equal('Mål: Läget 2024');
    expect(counts(widget)).to.deep.equal(['0 I mål', '1 På väg', '2 Efter', '1 Inte bedömt']);
  });

  it('shows those that stand where a reader asks, and how many they are', async () => {
    const widget = await summary({ statuses, goals });
    expect(shownEntries(widget)).to.have.length(4);
    await choose(widget, 'status', '#0');
    expect(shownEntries(widget)).to.deep.equal(['Tall I mål · Skog']);
    expect(said(allInside(widget, '.found > [aria-hidden]')[0]!)).to.equal('1 av 4 mål');
    await choose(widget, 'status', 'not-assessed');
    expect(shownEntries(widget)).to.deep.equal(['Sjö Inte bedömt · Vatten', 'Å Inte bedömt · Vatten']);
  });

  it('counts what a goal says of itself in the latest year alone', async () => {
    const own = { title: 'Hav', status: 'I mål' };
    const widget = await summary({ statuses, goals: [...goals, own] });
    expect(counts(widget)[0]).to.equal('2 I mål');
    await choose(widget, 'year', '2024');
    expect(counts(widget)[0]).to.equal('0 I mål');
  });

  it('shows nothing of a goal that is not there', async () => {
    expect(allInside(await summary({ statuses, goals }, undefined, 'berg'), '.counts')).to.deep.equal([]);
  });

  it('shows the goals of one area', async () => {
    const widget = await summary({ statuses, goals }, undefined, 'skog');
    expect(counts(widget)).to.deep.equal(['1 I mål', '1 På väg', '0 Efter']);
    expect(rows(widget)).to.deep.equal([]);
  });

  it('counts measures by their status, in the format’s words or the document’s', async () => {
    const measures = [
      { title: 'A', status: 'done', goals: ['skog'] },
      { title: 'B', status: 'Klar', goals: ['vatten'] },
      { title: 'C', status: 'ongoing' },
      { title: 'D' },
    ];
    const widget = await summary({ goals: goals.map(({ id, title }) => ({ id, title })), measures });
    expect(said(allInside(widget, 'h2')[0]!)).to.equal('Åtgärder: Läget');
    expect(counts(widget)).to.deep.equal(['2 Klar', '1 Pågår', '1 Inte bedömt']);
    expect(rows(widget).map(([area]) => area)).to.deep.equal(['Område', 'Skog', 'Vatten', 'Alla']);
  });

  it('counts indicators where it is asked to', async () => {
    const indicators = [
      { title: 'A', status: 'reached' },
      { title: 'B', status: 'delvis uppfyllt' },
    ];
    expect(counts(await summary({ statuses, goals, indicators }, 'indicators'))).to.include(
      '1 Målet är nått',
    );
  });

  it('leads to the goals that are shown elsewhere on the page', async () => {
    const content = fileWith({ samsyn: '1.1', statuses, goals });
    const stage = await show(html`<samsyn-strategy .content=${content}></samsyn-strategy>`);
    await settled(stage);
    const links = allBelow(stage, '.entries a, [part=areas] a').map((link) => link.getAttribute('href'));
    expect(links).to.deep.equal(['#skog', '#vatten', '#gran', '#tall', '#sjo']);
  });

  it('draws as many suns as there are entries, each where it stands', async () => {
    const widget = await summary({ statuses, goals });
    const suns = (name: string): number =>
      allInside(widget, `path.${name}`).reduce(
        (sum, path) => sum + (path.getAttribute('d')!.match(/z/g) ?? []).length,
        0,
      );
    expect([suns('risen'), suns('set'), suns('hollow')]).to.deep.equal([2, 0, 2]);
  });

  it('shows nothing of a document that judges nothing', async () => {
    const widget = await summary({ goals: [{ title: 'A' }] });
    expect(allInside(widget, '.counts')).to.deep.equal([]);
  });
});
