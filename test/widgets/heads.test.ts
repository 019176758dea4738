import { expect } from 'chai';
import { html, render } from 'lit';
import '../../src/define.js';
import { readContent } from '../../src/read/read-content.js';
import type { Content } from '../../src/format/schema.js';
import { cellsOf, type HeardCell } from '../support/heads.js';
import { allBelow, clear, engine, kommun, settled, show } from '../support/page.js';
import { content as small } from './responsibility-matrix/matrix.fixtures.js';
import { matrix as matrixOf } from './responsibility-matrix/matrix.view.fixtures.js';

const WIDTHS = ['70em', '500px'];
const FORMS = ['element', 'plain'] as const;
const files: Readonly<Record<string, () => Promise<unknown>>> = {
  framtidsplan: async () => (await (await fetch('/stories/framtidsplan.json')).json()) as unknown,
  kalix: () => kommun('kalix'),
};

/** Shows a widget of a file as an element, or as plain HTML with its style sheet. */
async function shown(file: string, widget: string, form: (typeof FORMS)[number], width: string) {
  const stage = await show(html`<div></div>`, width);
  if (form === 'element') {
    const element = document.createElement(`samsyn-${widget}`) as HTMLElement & { content: unknown };
    element.content = await files[file]!();
    stage.append(element);
  } else {
    const page = await (await fetch(`/static/${file}/${widget}?format=plain`)).text();
    const plain = new DOMParser().parseFromString(page, 'text/html').querySelector('.samsyn-plain')!;
    const sheet = document.createElement('link');
    Object.assign(sheet, { rel: 'stylesheet', href: '/dist/samsyn-plain.css' });
    const loaded = new Promise((resolve) => (sheet.onload = resolve));
    stage.append(sheet, document.adoptNode(plain));
    await loaded;
  }
  await settled(stage);
  for (const details of allBelow<HTMLDetailsElement>(stage, 'details')) details.open = true;
  return stage;
}

const tablesIn = (stage: Element) => allBelow<HTMLTableElement>(stage, 'table');
/** What a listener is told with each cell of a row that is no head: columns / rows. */
const cellsTold = (cells: readonly HeardCell[]) =>
  cells
    .filter(({ role }) => /cell$/.test(role))
    .map(({ columns, rows }) => `${columns.join('+')} / ${rows.join('+')}`);
/** The same of all rows below the head. */
const told = (rows: readonly (readonly HeardCell[])[]) => rows.slice(1).flatMap(cellsTold);

/** What stands for the heads of a cell that is every actor's: all of theirs, none, or “Alla”. */
const ALL = '*';
/** What is told of the cells of a matrix; an empty one that only holds a place is left out. */
function answersTold(rows: readonly (readonly HeardCell[])[]): string[] {
  const actors = actorsOf(rows).join('+');
  return rows
    .slice(1)
    .map((cells) => cells.filter(({ text }) => text))
    .flatMap(cellsTold)
    .map((line) => {
      const [columns, ...row] = line.split(' / ');
      return [['', 'Alla', actors].includes(columns!) ? ALL : columns, ...row].join(' / ');
    });
}
const actorsOf = ([heads]: readonly (readonly HeardCell[])[]): string[] =>
  heads!.flatMap(({ role, text }, i) => (role === 'columnheader' && i && text !== 'Alla' ? text : []));

/** What a listener ought to be told with each answer, and with each sum. */
function answers(content: Content, rows: readonly (readonly HeardCell[])[]): string[] {
  const { groups, actors, open } = matrixOf(content);
  const heard = actorsOf(rows);
  expect(heard).to.deep.equal(
    actors.map(({ short, name }) => (name ? `${short.text} ${name.text}` : short.text)),
  );
  const names = rows.slice(1).flatMap(([head, ...cells]) => (cells.length ? head!.text : []));
  const lines = groups.flatMap((group) => group.rows);
  const sums = open || lines.length < 2 ? [] : [{ cells: actors, open: false }];
  expect(names).to.have.length(lines.length + sums.length);
  return [...lines, ...sums].flatMap(({ cells, open }, i) =>
    cells && !open ? heard.map((actor) => `${actor} / ${names[i]}`) : [`${ALL} / ${names[i]}`],
  );
}

describe('the heads that a screen reader is given', () => {
  afterEach(clear);

  for (const width of WIDTHS) {
    for (const form of FORMS)
      for (const file of Object.keys(files))
        it(`are the goal’s and the actor’s for each answer: ${file}, ${form}, ${width}`, async function () {
          this.timeout(60_000);
          const stage = await shown(file, 'responsibility-matrix', form, width);
          const [rows] = await cellsOf(tablesIn(stage));
          const { content } = readContent(await files[file]!());
          expect(answersTold(rows!)).to.deep.equal(answers(content!, rows!));
        });

    it(`are no single actor’s for an answer of all, and for none: ${width}`, async () => {
      const stage = await show(
        html`<samsyn-responsibility-matrix .content=${small}></samsyn-responsibility-matrix>`,
        width,
      );
      const [rows] = await cellsOf(tablesIn(stage));
      const told = answersTold(rows!);
      expect(told).to.deep.equal(answers(small as Content, rows!));
      expect(told.filter((line) => line.startsWith(ALL))).to.deep.equal([
        `${ALL} / Bo bra.`,
        `${ALL} / Skriva`,
      ]);
    });

    it(`stay the actors’ when a choice leaves rows out: ${width}`, async () => {
      const stage = await show(
        html`<samsyn-responsibility-matrix .content=${small} actor="utb"></samsyn-responsibility-matrix>`,
        width,
      );
      const [rows] = await cellsOf(tablesIn(stage));
      const [read] = rows!.filter(([head]) => head?.text === 'Läsa');
      expect(
        read!.flatMap(({ columns, text, role }) => (role === 'rowheader' || !text ? [] : columns)),
      ).to.deep.equal(['KS Kommunstyrelsen', 'SOC Socialnämnden', 'UTB']);
    });

    for (const form of FORMS)
      it(`are the actor’s and “Uppgifter” for what somebody does: ${form}, ${width}`, async () => {
        const [rows] = await cellsOf(tablesIn(await shown('kalix', 'roles-table', form, width)));
        const actors = rows!.slice(1).map(([actor]) => actor!.text);
        expect(actors).to.have.length(6);
        expect(told(rows!)).to.deep.equal(actors.map((actor) => `Uppgifter / ${actor}`));
      });

    for (const form of FORMS)
      it(`are the time’s and the column’s for a value of an indicator: ${form}, ${width}`, async () => {
        const [rows] = await cellsOf(tablesIn(await shown('framtidsplan', 'indicator', form, width)));
        const [, ...columns] = rows![0]!.map(({ text }) => text);
        const times = rows!.slice(1).map(([time]) => time!.text);
        expect(columns[0]).to.match(/^Värde/);
        expect(told(rows!)).to.deep.equal(
          times.flatMap((time) => columns.map((column) => `${column} / ${time}`)),
        );
      });

    it(`are those of its row and column in the table of a text: ${width}`, async () => {
      const section = {
        title: 'S',
        body: '| | 2022 | 2023 |\n|-|-|-|\n| Skola | 7 | 8 |\n| Vård | 9 | 10 |',
      };
      const content = { samsyn: '1.0', title: 'P', publisher: { name: 'E' }, sections: [section] };
      const stage = await show(html`<samsyn-section .content=${content}></samsyn-section>`, width);
      await settled(stage);
      const [rows] = await cellsOf(tablesIn(stage));
      expect(told(rows!)).to.deep.equal([
        ...['2022 / Skola', '2023 / Skola'],
        ...['2022 / Vård', '2023 / Vård'],
      ]);
    });
  }
});

describe('a cell that is not there', () => {
  afterEach(clear);

  // What the widgets must not do, and the rules that the engines follow: this is how the tests above would see it.
  it('moves those after it below another head in Chromium, and WebKit hears a row’s head as a column’s', async () => {
    const stage = await show(html`<div></div>`);
    const told = { chromium: 'A / C', firefox: 'B / C', webkit: 'C+B / C' };
    render(
      html`<table role="table">
        <tr role="row">
          <th role="columnheader" scope="col">Mål</th>
          <th role="columnheader" scope="col">A</th>
          <th role="columnheader" scope="col" id="b">B</th>
        </tr>
        <tr role="row">
          <th role="rowheader" scope="row" id="c">C</th>
          <td role="cell" headers="c b" style="display: none">–</td>
          <td role="cell" headers="c b">Ja</td>
        </tr>
      </table>`,
      stage,
    );
    const [rows] = await cellsOf(tablesIn(stage));
    expect(rows!.map(cellsTold).at(-1)).to.deep.equal([told[await engine()]]);
  });
});
