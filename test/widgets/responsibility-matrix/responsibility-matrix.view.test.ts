import { expect } from 'chai';
import {
  matrixView,
  type MatrixView,
} from '../../../src/widgets/responsibility-matrix/responsibility-matrix.view.js';
import { reader } from '../../text/samples.js';
import { goal, matrix, ofGoals, rowsOf, with_ } from './matrix.view.fixtures.js';

const said = ({ groups }: MatrixView) =>
  groups.map(({ path, name, rows }) =>
    [
      [...path.map(({ text }) => text), name?.said.text ?? '–'].join('/'),
      ...rows.map((row) => row.name?.said.text),
    ].join(' '),
  );

const NESTED = [
  goal('A', undefined, [
    goal('B', ['x'], [goal('C', ['x']), goal('D', undefined, [goal('E', ['y'])])]),
    goal('F', ['x']),
    goal('G'),
  ]),
  goal('H', ['y']),
];

describe('matrixView', () => {
  for (const [what, item, expected] of [
    ['the whole tree', undefined, ['– H', 'A B F', 'A/B C', 'A/B/D E']],
    ['a goal whose name is the title', 'a', ['– B F', 'B C', 'B/D E']],
    ['a goal that has a part itself', 'b', ['– B', '– C', 'D E']],
    ['a single goal', 'e', ['– E']],
  ] as const) {
    it(`puts the goals of ${what} below the goal above them, each area once`, () => {
      expect(said(matrix(ofGoals(NESTED), item))).to.deep.equal(expected);
    });
  }

  it('has nothing where there is no such goal, or none at all', () => {
    expect(matrixView(ofGoals(NESTED), reader(), 'nix', undefined)).to.be.undefined;
    expect(matrixView(with_({}), reader(), undefined, undefined)).to.be.undefined;
  });

  it('leaves out goals that say nothing of who is responsible, and keeps those that say that it is not known', () => {
    const rows = rowsOf(matrix(ofGoals([goal('A'), goal('B', []), goal('C', null), goal('D', ['x'])])));
    expect(rows.map(({ name, cells }) => [name?.said.text, cells?.length])).to.deep.equal([
      ['C', undefined],
      ['D', 1],
    ]);
  });

  for (const [part, answer] of [
    ['x', 'yes'],
    [{ actor: 'x' }, 'yes'],
    [{ actor: 'x', state: 'no' }, 'no'],
    [{ actor: 'x', state: 'undecided' }, 'undecided'],
    ['y', undefined],
  ] as const) {
    it(`reads ${JSON.stringify(part)} as ${answer ?? 'an actor that is not named'}`, () => {
      const view = matrix(ofGoals([goal('A', ['x']), goal('B', [part])]));
      expect(rowsOf(view)[1]!.cells![0]!.answer).to.equal(answer);
    });
  }

  for (const [chosen, found] of [
    [undefined, [['yes', 2] as const, ['no', 1] as const]],
    ['x', [['yes', 2] as const]],
  ] as const) {
    it(`counts the answers of all goals, and of those found for ${chosen ?? 'everybody'}`, () => {
      const goals = [goal('A', ['x']), goal('B', [{ actor: 'x', state: 'no' }]), goal('C', ['x'])];
      const [actor] = matrix(ofGoals(goals), undefined, chosen).actors;
      expect(actor!.counts).to.deep.equal([
        ['yes', 2],
        ['no', 1],
      ]);
      expect(actor!.foundCounts).to.deep.equal(found);
    });
  }

  it('has a heading of its own where a link leads to it, and below a goal the goal’s', () => {
    const content = ofGoals([goal('A', ['x'], [goal('B', ['x'])])]);
    const titled = (item?: string, id?: string) => matrixView(content, reader(), item, undefined, id)!.title;
    expect(titled()).to.be.undefined;
    expect(titled(undefined, 'svar')!.text).to.equal('Ansvar');
    expect(titled('a', 'svar')!.text).to.equal('A');
  });

  for (const [what, goals, joint] of [
    ['each actor has a cell of its own', [goal('A', ['x', 'y'])], false],
    ['a goal has no value', [goal('A', ['x', 'y']), goal('B', null)], true],
    ['there is one actor', [goal('A', ['x']), goal('B', null)], false],
  ] as const) {
    it(`${joint ? 'knows' : 'has no need to know'} of cells for all actors where ${what}`, () => {
      expect(matrix(ofGoals(goals)).joint).to.equal(joint);
    });
  }

  it('keeps the first of two answers for one actor', () => {
    const view = matrix(ofGoals([goal('A', [{ actor: 'x', state: 'no' }, 'x'])]));
    expect(rowsOf(view)[0]!.cells).to.deep.equal([{ answer: 'no', note: undefined }]);
  });

  it('has the actors in the document’s own order, at any depth, and then those in words', () => {
    const actors = [
      { id: 'k', name: 'Kommunen', actors: [{ id: 'ks', name: 'Kommunstyrelsen', short: 'KS' }] },
      { id: 'x', name: 'Nämnd X', short: 'X' },
    ];
    const view = matrix(
      ofGoals([goal('A', ['Alla andra', 'x']), goal('B', ['Kommunstyrelsen', 'k', 'ks'])], actors),
    );
    expect(view.actors.map(({ key, short, name }) => [key, short.text, name?.text])).to.deep.equal([
      ['k', 'Kommunen', undefined],
      ['ks', 'KS', 'Kommunstyrelsen'],
      ['x', 'X', 'Nämnd X'],
      ['Alla andra', 'Alla andra', undefined],
    ]);
  });

  for (const [actors, committees] of [
    [[{ name: 'X', kind: 'committee' }], true],
    [[{ name: 'Byggnämnden' }], true],
    [[{ name: 'Kommunstyrelsen' }, { name: 'Y', short: 'Y' }], true],
    [
      [
        { name: 'X', short: 'X' },
        { name: 'Y', short: 'Y' },
      ],
      false,
    ],
    [[{ name: 'Byggnämnden' }, { name: 'Bolaget' }], false],
    [[{ name: 'Byggnämnden' }, { name: 'Y', short: 'Y', kind: 'company' }], false],
  ] as const) {
    it(`${committees ? 'calls' : 'does not call'} ${actors.map(({ name }) => name).join(' and ')} committees`, () => {
      const names = actors.map(({ name }) => name);
      expect(matrix(ofGoals([goal('A', names)], [...actors])).committees).to.equal(committees);
      expect(matrix(ofGoals([goal('A', [...names, 'Alla andra'])], [...actors])).committees).to.be.false;
    });
  }

  for (const [actor, found] of [
    [undefined, ['A', 'B', 'C', 'D', 'E']],
    ['x', ['A', 'C']],
    ['nix', ['A', 'B', 'C', 'D', 'E']],
  ] as const) {
    it(`finds ${found.join(', ')} for ${actor ?? 'everybody'}: what it has, and may still get`, () => {
      const goals = [
        goal('A', ['x']),
        goal('B', [{ actor: 'x', state: 'no' }]),
        goal('C', [{ actor: 'x', state: 'undecided' }]),
        goal('D', ['y']),
        goal('E', null),
      ];
      const view = matrix(ofGoals(goals), undefined, actor);
      expect(rowsOf(view).flatMap(({ found, name }) => (found ? name!.said.text : []))).to.deep.equal(found);
      expect([view.found, view.count]).to.deep.equal([found.length, 5]);
    });
  }

  for (const [what, parts, open] of [
    [
      'all are undecided',
      [
        { actor: 'x', state: 'undecided' },
        { actor: 'y', state: 'undecided' },
      ],
      true,
    ],
    ['one says yes', ['x', { actor: 'y', state: 'undecided' }], false],
    ['one is not named', [{ actor: 'x', state: 'undecided' }], false],
    [
      'one has a note',
      [
        { actor: 'x', state: 'undecided', note: 'N' },
        { actor: 'y', state: 'undecided' },
      ],
      false,
    ],
  ] as const) {
    it(`${open ? 'lets one answer stand for a row' : 'answers cell by cell'} where ${what}`, () => {
      const view = matrix(ofGoals([goal('A', parts as never), goal('B', ['x', 'y'])]));
      expect(rowsOf(view)[0]!.open).to.equal(open);
      expect(view.open).to.be.false;
    });
  }

  it('names a goal by its title, or else by what it says first', () => {
    const responsible = ['x'];
    const rows = rowsOf(
      matrix(
        ofGoals([
          { title: 'T', summary: 'S', responsible },
          { summary: 'S', aims: ['V'], responsible },
          { aims: ['V'], responsible },
          { commitments: ['K'], responsible },
          { title: ' ', body: 'B', responsible },
          { responsible },
        ]),
      ),
    );
    expect(rows.map(({ name }) => name && [name.said.text, name.isTitle])).to.deep.equal([
      ['T', true],
      ['S', false],
      ['V', false],
      ['K', false],
      ['B', false],
      undefined,
    ]);
  });
});
