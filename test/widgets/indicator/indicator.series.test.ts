import { expect } from 'chai';
import fc from 'fast-check';
import type { Content, Indicator } from '../../../src/format/schema.js';
import { apart } from '../../../src/widgets/indicator/apart.js';
import { indicatorView } from '../../../src/widgets/indicator/indicator.view.js';
import { valuesFile } from '../../../src/widgets/indicator/values-file.js';
import { heard } from '../../support/accessibility.js';
import { allInside, choosing, clear, drawn, fileWith, inside, isSeen } from '../../support/page.js';
import { reader } from '../../text/samples.js';
import { facts, of, said, shown } from './indicator.fixtures.js';

const yearly = (from: number, ...values: readonly (number | null)[]) =>
  values.map((value, i) => ({ date: String(from + i), value }));
const series: Indicator = {
  id: 'trygg',
  title: 'Trygghet',
  unit: '%',
  target: { date: '2030', value: 90 },
  series: [
    { title: 'Kvinnor', values: yearly(2021, 71, 74, 73) },
    {
      title: 'Män',
      values: yearly(2021, 80, null, 82),
      target: { date: '2027', value: 85, note: 'Delmål.' },
    },
    {
      title: 'Privata utförare',
      values: [
        { date: '2021', value: 60 },
        { date: '2023', value: 66, quality: ['break', 'preliminary'], note: 'Nya frågor.' },
      ],
    },
  ],
};
const view = (indicator: Partial<Indicator>, lang = 'sv') =>
  indicatorView({ title: 'T', ...indicator }, fileWith() as Content, reader(lang));
/** The cells of each row, without what stands in them on a phone alone. */
const table = (widget: Element) =>
  allInside(widget, 'tbody tr').map((row) =>
    [...row.children].map((cell) => {
      const whose = cell.querySelector('.key')?.textContent ?? '';
      return cell.textContent.replace(whose, '').replace(/\s+/g, ' ').trim();
    }),
  );

describe('several series in samsyn-indicator', () => {
  afterEach(clear);

  it('are a table with a column for each and a row for each time, to who listens', async () => {
    const widget = await shown(of(series));
    inside<HTMLDetailsElement>(widget, 'details').open = true;
    expect(said(widget, 'thead th')).to.deep.equal([
      'När',
      'Kvinnor',
      'Män',
      'Privata utförare',
      'Anmärkning',
    ]);
    expect(table(widget)).to.deep.equal([
      ['2021', '71 %', '80 %', '60 %', ''],
      ['2022', '74 %', 'Saknas', 'Saknas', ''],
      ['2023', '73 %', '82 %', '66 % brott i serien, preliminärt', 'Privata utförare: Nya frågor.'],
      ['Målvärde 2027', '', '85 %', '', 'Män: Delmål.'],
      ['Målvärde 2030', '90 %', ''],
    ]);
    expect(inside(widget, '.chart').getAttribute('aria-hidden')).to.equal('true');
    const tree = await heard();
    if (!tree) return;
    expect(tree.find(({ role }) => role === 'table')!.name).to.equal('Trygghet');
    const names = (wanted: string) =>
      tree.filter(({ role }) => role === wanted).map(({ name }) => name.replace('\u00a0', ' '));
    expect(names('columnheader')).to.deep.equal(['När', 'Kvinnor', 'Män', 'Privata utförare', 'Anmärkning']);
    expect(names('rowheader')).to.deep.equal(['2021', '2022', '2023', 'Målvärde 2027', 'Målvärde 2030']);
  });

  it('keep their heads and rows on a phone, where each value says whose it is', async () => {
    const widget = await shown(of(series), { width: '320px' });
    inside<HTMLDetailsElement>(widget, 'details').open = true;
    await drawn();
    expect(said(widget, 'tbody tr:first-child .key').filter(Boolean)).to.deep.equal([
      'Kvinnor',
      'Män',
      'Privata utförare',
    ]);
    expect(allInside(widget, 'tbody .key').every(isSeen)).to.be.true;
    const tree = await heard();
    if (tree) expect(tree.filter(({ role }) => role === 'rowheader')).to.have.length(5);
  });

  it('are lines without ground, with the name and the last value of each at its end', async () => {
    const widget = await shown(of(series), { width: '900px' });
    expect(allInside(widget, '.land').length).to.equal(0);
    expect(said(widget, '.end-label')).to.deep.equal([
      'Mål 2030: 90 %',
      'Mål 2027: 85 %',
      'Män 82 %',
      'Kvinnor 73 %',
      'Privata utförare 66 %',
    ]);
    const plot = inside(widget, '.plot').getBoundingClientRect();
    const labels = allInside(widget, '.end-label').map((label) => label.getBoundingClientRect());
    for (const { left } of labels) expect(left).to.be.at.least(plot.right);
    const tops = labels.map(({ top }) => top).sort((a, b) => a - b);
    tops.forEach((top, i) => expect(top - (tops[i - 1] ?? -Infinity)).to.be.above(15));
  });

  it('differ in the shape of their points, and not by colour alone', async () => {
    const widget = await shown(of(series));
    const shapes = allInside(widget, '.plot .point').map((point) =>
      point.firstElementChild!.getAttribute('d'),
    );
    expect(new Set(shapes).size).to.equal(3);
    expect(shapes).to.have.length(7);
    expect(allInside(widget, '.plot .unsure').length).to.equal(1);
  });

  it('are joined in the rhythm that each is measured in, and not over what is missing or a break', () => {
    const { lines } = view({
      series: [
        { title: 'Varje år', values: yearly(2019, 1, 2, null, 4) },
        {
          title: 'Vartannat år',
          values: [
            { date: '2018', value: 5 },
            { date: '2020', value: 6 },
            { date: '2022', value: 7, quality: ['break'] },
          ],
        },
      ],
    });
    const shapeOf = (path: string) => path.replaceAll(/[\d. ]+/g, '');
    expect(lines!.lines.map(({ path }) => shapeOf(path))).to.deep.equal(['MLM', 'MLM']);
    expect(shapeOf(lines!.breaks)).to.equal('Mv');
  });

  it('say their latest values among the figures, where the indicator has none of its own', async () => {
    const widget = await shown(of(series));
    expect(facts(widget)).to.deep.equal([
      'Kvinnor 73 % 2023',
      'Män 82 % 2023',
      'Privata utförare 66 % 2023 brott i serien, preliminärt',
      'Målvärde 90 % 2030',
    ]);
  });

  it('have no value at the outset among their latest', async () => {
    const baseline = { period: { from: '2017', to: '2019' }, value: 69 };
    const widget = await shown(of({ ...series, baseline }));
    expect(facts(widget).map((fact) => fact.split(' ')[0])).to.deep.equal([
      'Kvinnor',
      'Män',
      'Privata',
      'Målvärde',
      'Utgångsläge',
    ]);
  });

  it('have the outset of several years in the chart, with these years at its point and on the axis', async () => {
    const baseline = { period: { from: '2017', to: '2019' }, value: 69 };
    const widget = await shown(of({ ...series, baseline }));
    expect(said(widget, '.end-label')).to.include('Exempelby kommun 69 % (2017–2019)');
    expect(said(widget, '.tick span').join()).to.include('2017–2019');
  });

  it('stand beside the kommun’s own, by its name, where others are compared over time', async () => {
    const widget = await shown(
      of({
        title: 'T',
        unit: '%',
        values: yearly(2021, 51, 58),
        comparisons: [
          { title: 'Riket', values: yearly(2021, 60, 63) },
          { title: 'Länet', date: '2022', value: 57 },
        ],
      }),
    );
    expect(said(widget, 'thead th')).to.deep.equal(['När', 'Exempelby kommun', 'Riket']);
    expect(said(widget, '.compared li')).to.deep.equal(['Riket 63 % 2022', 'Länet 57 % 2022']);
    expect(said(widget, 'p.vh')).to.deep.equal([
      'Exempelby kommun: Från 51 % (2021) till 58 % (2022). Riket: Från 60 % (2021) till 63 % (2022).',
    ]);
  });

  it('are rows of the file, each with its name', () => {
    const rows = valuesFile(view(series), reader()).trim().split('\r\n');
    expect(rows.slice(1)).to.deep.equal([
      'Målvärde;;2030;90;%;;',
      'Utfall;Kvinnor;2021;71;%;;',
      'Utfall;Kvinnor;2022;74;%;;',
      'Utfall;Kvinnor;2023;73;%;;',
      'Utfall;Män;2021;80;%;;',
      'Utfall;Män;2022;;%;;',
      'Utfall;Män;2023;82;%;;',
      'Målvärde;Män;2027;85;%;;Delmål.',
      'Utfall;Privata utförare;2021;60;%;;',
      'Utfall;Privata utförare;2023;66;%;;brott i serien. preliminärt. Nya frågor.',
    ]);
  });

  it('keep the points apart from the plot in forced colours', async function () {
    const done = await choosing({ forcedColors: 'active' }, async () => {
      const widget = await shown(of(series));
      await drawn();
      const [full, hollow] = ['.plot .point:not(.unsure)', '.plot .unsure'].map(
        (one) => getComputedStyle(inside(widget, one)).fill,
      );
      expect(full).not.to.equal(hollow);
    });
    if (!done) this.skip();
  });

  it('are drawn whole and finite, whatever their numbers and times', () => {
    const number = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer({ min: -50, max: 50 }),
    );
    const date = fc.oneof(
      fc.integer({ min: 1990, max: 2030 }).map(String),
      fc.constantFrom('2020-06', '2021-02-03'),
      fc.constant({ text: 'våren' }),
    );
    const value = fc.record({ date, value: fc.option(number) });
    const one = fc.record({ title: fc.constantFrom('A', 'B'), values: fc.array(value, { maxLength: 6 }) });
    fc.assert(
      fc.property(
        fc.array(one, { minLength: 1, maxLength: 11 }),
        fc.array(value, { maxLength: 3 }),
        (many, own) => {
          const { lines, many: table } = view({ series: many, values: own });
          const count = [...many, { values: own }].reduce((sum, { values }) => sum + values.length, 0);
          const cells = table!.table.flatMap((row) => row.cells.filter(Boolean));
          expect(cells).to.have.length(count);
          if (!lines) return;
          const { breaks, levels, aims, grid, ends, ticks } = lines;
          const drawn = [lines.lines, breaks, levels, aims, [...grid, ...ends, ...ticks].map(({ at }) => at)];
          expect(JSON.stringify(drawn)).not.to.match(/NaN|null|Infinity|\de[+-]?\d/);
        },
      ),
    );
  });
});

describe('labels moved apart', () => {
  it('stand in their order, none over another, within the chart', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 9 }), (given) => {
        const places = apart(
          [...given].sort((a, b) => a - b),
          8.5,
        );
        places.forEach((at, i) => {
          expect(at).to.be.within(4.2, 95.8);
          if (i) expect(at - places[i - 1]!).to.be.at.least(8.48);
        });
      }),
    );
  });
});
