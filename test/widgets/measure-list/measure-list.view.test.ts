import { expect } from 'chai';
import { array, assert, constant, constantFrom, oneof, property, record, subarray } from 'fast-check';
import type { Content, Text } from '../../../src/format/schema.js';
import { measureEntries } from '../../../src/widgets/measure-list/measure-entries.view.js';
import { filterViews, hasTrait } from '../../../src/widgets/measure-list/filters.view.js';
import { groupsOf } from '../../../src/widgets/measure-list/groups.view.js';
import { measureListView } from '../../../src/widgets/measure-list/measure-list.view.js';
import { fileWith } from '../../support/page.js';
import { reader } from '../../text/samples.js';

const tree = [
  {
    id: 'a',
    code: 'A',
    title: 'Bo',
    goals: [
      { id: 'a1', title: 'Hus' },
      { id: 'a2', title: 'Tomter' },
    ],
  },
  { id: 'b', code: 'B', title: 'Resa', goals: [{ id: 'b1', title: 'Buss' }] },
];
type Given = { title: string; goals?: string[]; responsible?: unknown; status?: Text | null };
const file = (measures: readonly Given[]) => fileWith({ goals: tree, measures }) as Content;
const entries = (measures: readonly Given[]) => measureEntries(file(measures), reader());
/** Groups as a reader meets them: name, and the titles under it. */
const grouped = (measures: readonly Given[], by?: string) =>
  groupsOf(entries(measures), by, reader()).map(
    ({ name, entries }) =>
      `${name?.text ?? '–'}: ${entries.map(({ measure }) => measure.title as string).join(' ')}`,
  );
const options = (measures: readonly Given[]) =>
  filterViews(entries(measures), {}, reader()).map(
    ({ label, options }) => `${label}: ${options.map(({ said }) => said.text).join(', ')}`,
  );
const serving = (...goals: (string | undefined)[]): Given[] =>
  goals.map((goal, i) => ({ title: String(i + 1), ...(goal ? { goals: [goal] } : {}) }));
const given = record(
  {
    title: constant('x'),
    goals: subarray(['a', 'a1', 'a2', 'b', 'b1', 'finns-inte'], { maxLength: 3 }),
    responsible: array(constantFrom('KS', 'Nämnden', 'samtliga nämnder'), { maxLength: 2 }),
    status: oneof(constantFrom('planned', 'Klar', 'Väntar', ''), constant(null)),
  },
  { requiredKeys: ['title'] },
);
const list = array(given, { maxLength: 25 });

describe('measures in groups', () => {
  for (const [what, measures, by, expected] of [
    ['stand by goal where they serve several', serving('b', 'a', 'b'), undefined, ['A Bo: 2', 'B Resa: 1 3']],
    [
      'stand by the highest goals that part them',
      serving('a1', 'b1', 'a2'),
      undefined,
      ['A Bo: 1 3', 'B Resa: 2'],
    ],
    [
      'stand by sub-goals where all serve one goal',
      serving('a2', 'a1', 'a2'),
      undefined,
      ['Hus: 2', 'Tomter: 1 3'],
    ],
    ['stand apart where they serve a goal itself', serving('a', 'a1'), undefined, ['A Bo: 1', 'Hus: 2']],
    [
      'stand last where they serve none',
      serving(undefined, 'a', 'b'),
      undefined,
      ['A Bo: 2', 'B Resa: 3', 'Övriga åtgärder: 1'],
    ],
    ['are not parted where they serve one', serving('a1', 'a1', undefined), undefined, ['–: 1 2 3']],
    ['are not parted where they serve none', serving(undefined, 'finns-inte'), undefined, ['–: 1 2']],
    ['have one name where that is asked for', serving('a1', 'a1'), 'goal', ['Hus: 1 2']],
    ['are not parted where that is asked for', serving('a', 'b'), 'none', ['–: 1 2']],
    [
      'stand by status, in the order of the work',
      [
        { title: '1', status: 'Väntar' },
        { title: '2', status: 'klar' },
        { title: '3', status: null },
        { title: '4', status: 'planned' },
        { title: '5', status: 'Klar' },
        { title: '6' },
      ],
      'status',
      ['Planerad: 4', 'klar: 2 5', 'Väntar: 1', 'Utan angiven status: 3 6'],
    ],
  ] as const)
    it(what, () => expect(grouped(measures, by)).to.deep.equal(expected));

  it('are each there once', () => {
    assert(
      property(list, constantFrom(undefined, 'goal', 'status', 'none', 'x'), (measures, by) => {
        const all = entries(measures);
        const shown = groupsOf(all, by, reader()).flatMap((group) => group.entries);
        expect(shown).to.have.length(all.length);
        expect(new Set(shown).size).to.equal(all.length);
      }),
    );
  });
});

describe('the choices among measures', () => {
  const five = ['a1', 'a2', 'b', 'b', 'b'];
  const mixed = five.map((goal, i) => ({
    title: String(i),
    goals: [goal],
    responsible: i ? ['KS'] : ['samtliga nämnder'],
    status: i < 2 ? 'ongoing' : 'Väntar',
  }));

  it('are by goal in the tree’s order, by name, and by status', () => {
    expect(options(mixed)).to.deep.equal([
      'Mål: A Bo, Hus, Tomter, B Resa',
      'Ansvarig: KS, samtliga nämnder',
      'Status: Pågår, Väntar',
    ]);
  });

  it('leave out what all measures have', () => {
    expect(options(mixed.map((one) => ({ ...one, status: 'done', goals: ['b'] })))).to.deep.equal([
      'Ansvarig: KS, samtliga nämnder',
    ]);
  });

  it('are none for so few measures that they are read as fast', () => {
    expect(options(mixed.slice(0, 4))).to.deep.equal([]);
  });

  it('do not offer those who are not responsible', () => {
    const responsible = [
      { actor: 'KS', state: 'no' },
      { actor: 'BN', state: 'undecided' },
    ];
    expect(
      options([...serving('a', 'a', 'a', 'a'), { title: '5', goals: ['a'], responsible }]),
    ).to.deep.equal(['Ansvarig: BN']);
  });

  it('each find some measures and leave some out', () => {
    assert(
      property(list, (measures) => {
        const all = entries(measures);
        for (const { way, options } of filterViews(all, {}, reader()))
          for (const { value } of options) {
            const found = all.filter((entry) => hasTrait(entry, way, value)).length;
            expect(found).to.be.within(1, all.length - 1);
          }
      }),
    );
  });
});

describe('a list of measures', () => {
  const around = (content: Content) => ({ content, isShown: () => true });
  const shown = (content: Content, item?: string) =>
    measureListView({ item, group: undefined, chosen: {} }, around(content), reader());
  const measures = [{ id: 'm1', title: '1', goals: ['a1'] }, ...serving('b', 'a')];

  for (const [item, count] of [
    [undefined, 3],
    ['a', 2],
    ['a1', 1],
    ['b', 1],
    ['m1', 1],
    ['b1', 0],
    ['finns-inte', undefined],
  ] as const)
    it(`has ${count ?? 'no view and not even 0'} measures for ${item ?? 'no item'}`, () =>
      expect(shown(file(measures), item)?.count).to.equal(count));

  it('is nothing where the document has no measures', () => {
    expect(shown(file([]))).to.equal(undefined);
    expect(shown(file([]), 'a')).to.equal(undefined);
  });

  it('links related documents to their address, else to their entry, and leaves words as they are', () => {
    const documents = [
      { id: 'd1', title: 'Ett', url: 'https://exempelby.example/1' },
      { id: 'd2', title: 'Två' },
      { id: 'd3', title: 'Tre', url: 'javascript:alert(1)' },
    ];
    const content = fileWith({
      documents,
      measures: [{ title: 'x', related: ['d1', 'd2', 'd3', 'Plan, 6.2'] }],
    });
    const [measure] = shown(content as Content)!.groups[0]!.measures;
    expect(measure!.view().facts[0]!.values.map(({ said, href }) => [said.text, href])).to.deep.equal([
      ['Ett', 'https://exempelby.example/1'],
      ['Två', '#d2'],
      ['Tre', '#d3'],
      ['Plan, 6.2', undefined],
    ]);
  });
});
