import { expect } from 'chai';
import { array, assert, constant, integer, oneof, property, record } from 'fast-check';
import type { Content } from '../../../src/format/schema.js';
import { goalGridView, inThrees, inTwos } from '../../../src/widgets/goal-grid/goal-grid.view.js';
import { fileWith } from '../../support/page.js';
import { reader } from '../../text/samples.js';

const titles = (content: object, item?: string) =>
  goalGridView(content as Content, item, reader())?.goals.map(({ goal }) => goal.title?.text);
const named = (title: string, priority?: unknown) => ({ title, priority });
/** Widths by row, a row an array. */
function rows(widths: readonly number[]): number[][] {
  const all: number[][] = [[]];
  for (const width of widths) {
    if (all.at(-1)!.reduce((sum, each) => sum + each, 0) >= 6) all.push([]);
    all.at(-1)!.push(width);
  }
  return all;
}

describe('the places of goals in a grid', () => {
  for (const [prioritised, rest, twos, threes] of [
    [0, 1, '6', '6'],
    [0, 2, '33', '33'],
    [0, 3, '33 6', '222'],
    [0, 4, '33 33', '33 33'],
    [0, 5, '33 33 6', '222 33'],
    [0, 6, '33 33 33', '222 222'],
    [0, 7, '33 33 33 6', '222 33 33'],
    [3, 0, '33 6', '222'],
    [1, 1, '6 6', '42'],
    [1, 2, '6 33', '6 33'],
    [1, 3, '6 33 6', '6 222'],
    [1, 4, '6 33 33', '42 222'],
    [2, 1, '6 6 6', '6 42'],
    [2, 3, '6 6 33 6', '33 222'],
    [3, 3, '6 6 6 33 6', '6 33 222'],
  ] as const) {
    it(`are ${twos} in twos and ${threes} in threes, for ${prioritised} prioritised and ${rest} others`, () => {
      const said = (widths: number[]) =>
        rows(widths)
          .map((row) => row.join(''))
          .join(' ');
      expect(said(inTwos(prioritised, rest))).to.equal(twos);
      expect(said(inThrees(prioritised, rest))).to.equal(threes);
    });
  }

  it('fill every row, and give no prioritised goal less room than another', () => {
    const count = integer({ min: 0, max: 60 });
    assert(
      property(count, count, (prioritised, rest) => {
        for (const widths of [inTwos(prioritised, rest), inThrees(prioritised, rest)]) {
          if (!prioritised && !rest) continue;
          expect(widths).to.have.length(prioritised + rest);
          for (const row of rows(widths)) expect(row.reduce((sum, each) => sum + each, 0)).to.equal(6);
          if (prioritised)
            expect(Math.min(...widths.slice(0, prioritised))).to.be.at.least(
              Math.max(0, ...widths.slice(prioritised)),
            );
        }
      }),
    );
  });
});

describe('the order of goals in a grid', () => {
  it('is the document’s, but prioritised ones come first, by their number', () => {
    const goals = [
      named('a'),
      named('b', true),
      named('c', { rank: 2 }),
      named('d', false),
      named('e', { reason: 'Ja' }),
      named('f', { rank: 1 }),
    ];
    expect(titles(fileWith({ goals }))).to.deep.equal(['f', 'c', 'b', 'e', 'a', 'd']);
  });

  it('keeps every goal, whatever the priorities', () => {
    const rank = oneof(constant(undefined), constant(true), record({ rank: integer() }));
    assert(
      property(array(rank, { minLength: 1, maxLength: 20 }), (priorities) => {
        const goals = priorities.map((priority, i) => named(`m${i}`, priority));
        const shown = titles(fileWith({ goals }))!;
        expect([...shown].sort()).to.deep.equal(goals.map(({ title }) => title).sort());
        const places = shown.map((title) => goals.findIndex((goal) => goal.title === title));
        const prioritised = places.map((place) => Boolean(priorities[place]));
        expect(prioritised.lastIndexOf(true)).to.be.lessThan(
          prioritised.includes(false) ? prioritised.indexOf(false) : Infinity,
        );
      }),
    );
  });

  it('does not change the content it is given', () => {
    const goals = Object.freeze([named('a'), named('b', true)]);
    expect(titles(fileWith({ goals }))).to.deep.equal(['b', 'a']);
  });
});

describe('what a grid shows', () => {
  const goals = [
    { id: 'a', title: 'A', goals: [{ id: 'b', title: 'B', goals: [{ title: 'C' }] }] },
    { id: 'd' },
  ];
  for (const [item, expected] of [
    [undefined, ['A', undefined]],
    ['a', ['B']],
    ['b', ['C']],
    ['d', [undefined]],
    ['x', undefined],
  ] as const) {
    it(`is ${expected ? `${expected.length} goals` : 'nothing'} for ${item ?? 'no item'}`, () => {
      expect(titles(fileWith({ goals }), item)).to.deep.equal(expected);
    });
  }

  it('is nothing where there are no goals', () => {
    expect(titles(fileWith({ goals: [] }))).to.equal(undefined);
    expect(titles(fileWith())).to.equal(undefined);
  });
});
