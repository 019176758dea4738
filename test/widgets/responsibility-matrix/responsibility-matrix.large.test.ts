import { expect } from 'chai';
import { heard } from '../../support/accessibility.js';
import { allInside, clear, drawn, fileWith, inside } from '../../support/page.js';
import { ledTo } from '../../support/keys.js';
import { goalsSeen, matrix, rowsHeard, seen } from './matrix.fixtures.js';

/** So many goals that each row is laid out by itself, in two areas, with every kind of answer. */
const ROWS = 70;
const ACTORS = ['ks', 'soc', 'utb'];
const ANSWERS = ['yes', 'no', 'undecided'];

function answersTo(goal: number): object {
  if (goal === 7) return { responsible: null };
  if (goal === 9) return { responsible: ACTORS.map((actor) => ({ actor, state: 'undecided' })) };
  const named = ACTORS.map((actor, i) => ({ actor, state: ANSWERS[(goal + i) % 3] }));
  return { responsible: goal % 5 ? named : named.slice(1) };
}
const large = (rows = ROWS): object =>
  fileWith({
    actors: ACTORS.map((id) => ({ id, name: `Nämnden ${id}`, short: id.toUpperCase() })),
    goals: ['Boende', 'Skola'].map((title, area) => ({
      id: `omrade-${area}`,
      title,
      goals: Array.from({ length: rows / 2 }, (_, i) => ({
        id: `mal-${area}-${i}`,
        title: `Mål ${i} för ${title.toLowerCase()}`,
        ...answersTo(i),
      })),
    })),
  });

const leftOf = (element: Element): number => Math.round(element.getBoundingClientRect().left);

describe('samsyn-responsibility-matrix of many goals', () => {
  afterEach(clear);

  it('has each answer below its actor, as a table of few goals has', async () => {
    const placesOf = async (rows: number): Promise<unknown> => {
      const widget = await matrix(large(rows));
      const [name, ...heads] = allInside(widget, 'thead th').map(leftOf);
      for (const row of [0, 1, 5].map((i) => `#mal-1-${i}`)) {
        expect(leftOf(inside(widget, `${row} > th`))).to.equal(name);
        expect(allInside(widget, `${row} > td:not(.filler)`).map(leftOf)).to.deep.equal(heads);
      }
      expect(leftOf(inside(widget, '#mal-1-9 > td'))).to.equal(heads[0]);
      return [name, heads, allInside(widget, '#mal-0-9 .each > span:not(.key)').map(leftOf)];
    };
    expect(await placesOf(ROWS)).to.deep.equal(await placesOf(20));
  });

  it('is read as a table of few goals is: every row, and in it every answer', async function () {
    const rowsOf = async (rows: number): Promise<string[][]> => {
      const widget = await matrix(large(rows));
      const isGrid = getComputedStyle(inside(widget, '#mal-1-1')).display === 'grid';
      const rowsRead = rowsHeard((await heard()) ?? []);
      clear();
      // A browser finds a grid's head by how far along the row an answer stands.
      if (isGrid && rowsRead.length)
        expect(named(rowsRead, 'Mål 1 för boende')).to.have.length(rowsRead[0]!.length);
      return rowsRead.map((row) => row.filter((cell) => cell !== 'cell'));
    };
    const named = (rows: readonly string[][], goal: string): string[] | undefined =>
      rows.find(([head]) => head === `rowheader ${goal}`);
    const many = await rowsOf(ROWS);
    if (!many.length) this.skip();
    expect(many).to.have.length(ROWS + 4);
    const few = await rowsOf(20);
    for (const goal of ['Mål 1 för boende', 'Mål 5 för skola', 'Mål 7 för skola', 'Mål 9 för boende'])
      expect(named(many, goal)).to.deep.equal(named(few, goal));
    expect(many.at(-2)?.[0]).to.equal('rowheader Mål 34 för skola');
  });

  it('is linked to far down, below its heads', async () => {
    const widget = await matrix(large());
    location.hash = '#mal-1-10';
    await ledTo('mal-1-10');
    const row = inside(widget, '#mal-1-10').getBoundingClientRect();
    expect(row.top).to.be.at.least(inside(widget, 'thead th').getBoundingClientRect().bottom - 1);
    expect(row.bottom).to.be.at.most(innerHeight);
    history.replaceState(null, '', location.pathname + location.search);
    scrollTo(0, 0);
    expect(goalsSeen(widget)).to.have.length(ROWS);
  });

  it('keeps its heads in sight', async () => {
    const widget = await matrix(large());
    inside(widget, '#mal-1-20').scrollIntoView({ block: 'end' });
    await drawn();
    const head = inside(widget, 'thead th').getBoundingClientRect();
    expect(head.top).to.be.closeTo(0, 1);
    scrollTo(0, 0);
  });

  it('says whose each answer is in a list, and on paper', async () => {
    const narrow = await matrix(large(), '20em');
    expect(seen(narrow, '#mal-0-1 > td:not(.filler)')).to.deep.equal([
      'KS Nej',
      'SOC Inte beslutat',
      'UTB Ja',
    ]);
    const widget = await matrix(large());
    const keys = (): string[] => allInside(widget, '#mal-0-1 .key').map(({ textContent }) => textContent);
    expect(keys()).to.deep.equal([]);
    dispatchEvent(new Event('beforeprint'));
    expect(keys()).to.deep.equal(['KS', 'SOC', 'UTB']);
    dispatchEvent(new Event('afterprint'));
    expect(keys()).to.deep.equal([]);
  });

  it('is a table again where few goals are left', async () => {
    const widget = await matrix(large());
    widget.content = large(20);
    await widget.updateComplete;
    expect(getComputedStyle(inside(widget, 'tbody tr')).display).to.equal('table-row');
    expect(seen(widget, '#mal-1-1 > td')).to.deep.equal(['Nej', 'Inte beslutat', 'Ja']);
  });
});
