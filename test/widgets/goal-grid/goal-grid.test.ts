import { expect } from 'chai';
import { html } from 'lit';
import { askedOf, heard } from '../../support/accessibility.js';
import { allInside, clear, fileWith, inside, isSeen, show, textOf, widgetsIn } from '../../support/page.js';
import { folded, goalsOf, grid, kalix, krokom, mala, molndal, outline } from './goals.fixtures.js';

const many = (count: number) =>
  fileWith({ goals: Array.from({ length: count }, (_, i) => ({ title: `M${i}` })) });

const box = (element: Element) => element.getBoundingClientRect();
/** The columns by row, as a reader sees them: those that begin at the same height. */
function rows(widget: Element): HTMLElement[][] {
  const all = new Map<number, HTMLElement[]>();
  for (const column of allInside(widget, '.goals > li')) {
    const top = Math.round(box(column).top);
    all.set(top, [...(all.get(top) ?? []), column]);
  }
  return [...all.values()];
}

describe('samsyn-goal-grid', () => {
  afterEach(clear);

  it('shows every goal, each under its own heading', async () => {
    expect(outline(await grid(mala)).map((line) => line.replace(/Steg \d /, ''))).to.deep.equal([
      'h2 Tillhörighet',
      'h2 Framtid',
      'h2 Fritid',
    ]);
  });

  for (const [name, content, counts] of [
    ['Malå’s three', mala, { '20em': [1, 1, 1], '40em': [2, 1], '64em': [3] }],
    [
      'Krokom’s five, two prioritised,',
      krokom,
      { '20em': [1, 1, 1, 1, 1], '40em': [1, 1, 2, 1], '64em': [2, 3] },
    ],
    ['Mölndal’s five', molndal, { '20em': [1, 1, 1, 1, 1], '40em': [2, 2, 1], '64em': [3, 2] }],
    ['seven', many(7), { '20em': [1, 1, 1, 1, 1, 1, 1], '40em': [2, 2, 2, 1], '64em': [3, 2, 2] }],
  ] as const)
    for (const [width, expected] of Object.entries(counts))
      it(`stands ${name} in rows of ${(expected as readonly number[]).join(', ')} at ${width}, each with one unbroken horizon`, async () => {
        const widget = await grid(content, { width });
        expect(rows(widget).map(({ length }) => length)).to.deep.equal(expected);
        const { left, right } = box(widget);
        for (const row of rows(widget)) {
          const skies = row.map((column) => box(column.querySelector('.sky')!));
          expect(new Set(skies.map(({ bottom }) => Math.round(bottom))).size).to.equal(1);
          const edges = [left, ...skies.flatMap((sky) => [sky.left, sky.right]), right];
          for (let i = 0; i < edges.length; i += 2) expect(edges[i]).to.be.closeTo(edges[i + 1]!, 0.5);
        }
      });

  it('lets all "Vi vill" of a row begin at the same height, and all "Vi ska"', async () => {
    const widget = await grid(mala, { width: '64em' });
    for (const part of ['.vill', '.ska']) {
      const tops = allInside(widget, part).map((each) => Math.round(box(each).top));
      expect(tops).to.have.length(3);
      expect(new Set(tops).size).to.equal(1);
    }
    for (const column of allInside(widget, '.goals > li')) {
      const parts = ['.topics', '.vill', '.ska'].map((part) => box(column.querySelector(part)!));
      for (const [i, part] of parts.slice(1).entries()) expect(part.top).to.be.greaterThan(parts[i]!.bottom);
    }
  });

  it('parts one row from the next', async () => {
    const [first, second] = rows(await grid(many(4), { width: '64em' })).map(([column]) =>
      box(column!.querySelector('.goal')!),
    );
    expect(second!.top - first!.bottom).to.be.at.least(16);
  });

  it('leaves no room for aims and work where no goal has any', async () => {
    const widget = await grid(molndal, { width: '64em' });
    for (const column of allInside(widget, '.goals > li')) {
      expect(box(column.querySelector('.ground')!).height).to.be.at.most(16);
      expect(column.querySelectorAll('.vill, .ska, .list-head')).to.have.length(0);
    }
    // The tallest name of each row fills its sky, but for the space around it.
    for (const row of rows(widget)) {
      const tallest = Math.max(...row.map((column) => box(column.querySelector('.title')!).height));
      expect(box(row[0]!.querySelector('.sky')!).height - tallest).to.be.at.most(56);
    }
  });

  it('puts prioritised goals first and wider, with number and reason in words', async () => {
    const widget = await grid(krokom, { width: '64em' });
    const columns = allInside(widget, '.goals > li');
    const said = columns.map((column) => /Prioriterat nr \d/.exec(column.innerText)?.[0]);
    expect(said).to.deep.equal(['Prioriterat nr 1', 'Prioriterat nr 2', undefined, undefined, undefined]);
    const [one, two, ...others] = columns.map((column) => box(column).width);
    expect(Math.min(one!, two!)).to.be.greaterThan(Math.max(...others) * 1.4);
    for (const { title, priority } of goalsOf(krokom).filter((goal) => goal.priority)) {
      const column = columns.find(({ innerText }) => innerText.includes(title))!;
      expect(folded(column.innerText)).to.include(folded(priority!.reason));
    }
  });

  it('lets what would be left over stand beside the last prioritised goal', async () => {
    const priorities = [true, true, undefined].map((priority, i) => ({ title: `M${i}`, priority }));
    const three = await grid(fileWith({ goals: priorities }), { width: '64em' });
    const widths = allInside(three, '.goals > li').map((column) => Math.round(box(column).width));
    expect(widths).to.deep.equal([1024, 683, 341]);
  });

  it('says that a goal is prioritised without a number where there is none', async () => {
    const goals = [{ title: 'A' }, { title: 'B', priority: true }];
    expect(textOf(await grid(fileWith({ goals })))).to.match(/^Prioriterat: B A$/);
  });

  it('says its own words in English on an English page, and marks the rest as Swedish', async () => {
    const goals = [{ title: 'Skog', priority: { rank: 2 }, goals: [{ title: 'B', body: 'b' }] }];
    const title = { sv: 'Strategi', en: 'Strategy' };
    const stage = await show(
      html`<samsyn-goal-grid lang="en" .content=${fileWith({ title, goals })}></samsyn-goal-grid>`,
    );
    const [widget] = widgetsIn(stage);
    expect(textOf(widget!)).to.match(/^Priority no\. 2: Skog 1 sub-goal/);
    expect(inside(widget!, '[lang=sv]').textContent).to.equal('Skog');
  });

  it('keeps the page’s own fallback where there is no such goal', async () => {
    const stage = await show(
      html`<samsyn-goal-grid .content=${mala} item="x"><p>Läs om målen.</p></samsyn-goal-grid>`,
    );
    const [widget] = widgetsIn(stage);
    expect(isSeen(stage.querySelector('p')!)).to.be.true;
    expect(allInside(widget!, '.goals')).to.have.length(0);
  });

  it('lets every one of 130 goals be heard, in threes of one height, in sight or not', async () => {
    const widget = await grid(many(130), { width: '64em' });
    for (const row of rows(widget).slice(0, 3)) {
      expect(row).to.have.length(3);
      const grounds = row.map((column) => Math.round(box(column.querySelector('.ground')!).bottom));
      expect(new Set(grounds)).to.have.length(1);
    }
    const tree = await heard();
    const headings = tree?.filter(({ role }) => role === 'heading').map(({ name }) => name);
    if (headings) expect(headings).to.deep.equal(goalsOf(many(130)).map(({ title }) => title));
    else expect((await askedOf(allInside(widget, 'h2').at(-1)!))?.name).to.equal('M129');
  });

  it('does not overflow at 320 px', async () => {
    for (const content of [mala, krokom, molndal, kalix]) {
      const widget = await grid(content, { width: '320px' });
      for (const fold of allInside<HTMLDetailsElement>(widget, 'details')) fold.open = true;
      expect(widget.scrollWidth).to.be.at.most(widget.clientWidth);
    }
  });

  it('mirrors its columns on a page from right to left', async () => {
    const stage = await show(
      html`<samsyn-goal-grid
        lang="ar"
        .content=${fileWith({ title: { ar: 'خطة' }, language: 'ar', goals: [{ title: 'أ' }, { title: 'ب' }] })}
      ></samsyn-goal-grid>`,
      '40em',
    );
    const [first, second] = allInside(widgetsIn(stage)[0]!, '.goals > li').map((column) => box(column).left);
    expect(first!).to.be.greaterThan(second!);
  });
});
