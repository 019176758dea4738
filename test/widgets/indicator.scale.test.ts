import { expect } from 'chai';
import { horizonScale, progress } from '../../src/widgets/indicator/scale.js';
import { timeline } from '../../src/widgets/indicator/timeline.js';

describe('progress', () => {
  for (const [baseline, target, current, share, what] of [
    [46, 75, 46, 0, 'nothing at the baseline'],
    [46, 75, 75, 1, 'the whole way at the target'],
    [40, 80, 60, 0.5, 'half the way up'],
    [80, 40, 60, 0.5, 'half the way down'],
    [80, 40, 90, -0.25, 'less than nothing the other way'],
    [40, 80, 90, 1.25, 'more than the whole way past the target'],
    [-20, 20, 0, 0.5, 'half the way through zero'],
    [-1.7e308, 1.7e308, 0, 0.5, 'half the way between the greatest numbers there are'],
    [0, 5e-324, 5e-324, 1, 'the whole way between the smallest'],
    [50, 50, 60, undefined, 'nothing where the target is the baseline'],
    [undefined, 75, 64, undefined, 'nothing without a baseline'],
    [46, undefined, 64, undefined, 'nothing where the target is words'],
    [46, 75, undefined, undefined, 'nothing without a value'],
  ] as const)
    it(`is ${what}`, () => {
      expect(progress({ baseline, target, current })).to.equal(share);
    });
});

describe('horizonScale', () => {
  for (const [values, target, heights, cut, what] of [
    [[46, 64], 75, [54, 36], false, 'draws from zero what climbs to the target'],
    [[75], 75, [25], false, 'draws a value at the target on the horizon'],
    [[0], 75, [100], false, 'draws zero at the bottom'],
    [[90], 60, [4], false, 'draws what is past the target in the sky'],
    [[120, 90], 60, [4, 14.5], false, 'lets the ground sink towards a target below'],
    [[5, 0], 0, [4, 25], false, 'takes zero for a target'],
    [[-10, -5], 0, [92, 58.5], false, 'draws what is below zero above the bottom'],
    [[100, 106], 105, [70, 16], true, 'draws from near themselves what lies close'],
    [[99], 100, [25.75], false, 'draws a lone value from zero, however close it is'],
    [[20, 40], undefined, [62.5, 25], false, 'draws the greatest value at the horizon without a target'],
    [[0, 0], undefined, [100, 100], false, 'draws nothing but zeros at the bottom'],
    [[-4, -4], undefined, [25, 25], false, 'draws what is all the same'],
  ] as const)
    it(`${what}: ${values.join(', ')} to ${target}`, () => {
      const scale = horizonScale(values, target);
      values.forEach((value, i) => expect(scale.y(value)).to.be.closeTo(heights[i]!, 1e-9));
      expect(scale.cut).to.equal(cut);
    });
});

describe('timeline', () => {
  const laid = (...dates: (string | undefined)[]) =>
    timeline(dates)
      .map(({ from, to, entry, times }) => {
        const length = Math.round(((to - from) / 100) * 1000) / 1000;
        return `${times ? times.join('..') : entry} ${length}`;
      })
      .join(', ');
  for (const [dates, slots, what] of [
    [[], '', 'nothing'],
    [['2021'], '0 1', 'one year'],
    [['2021', '2022'], '0 0.5, 1 0.5', 'years in a row'],
    [['2022', '2021'], '1 0.5, 0 0.5', 'years in any order'],
    [['2019', '2021'], '0 0.333, 2020..2020 0.333, 1 0.333', 'a gap between two years'],
    [
      ['2019', '2021', '2022', '2026'],
      '0 0.125, 2020..2020 0.125, 1 0.125, 2 0.125, 2023..2025 0.375, 3 0.125',
      'uneven years',
    ],
    [['2019', '2021', '2023'], '0 0.333, 1 0.333, 2 0.333', 'every second year'],
    [
      ['2015', '2017', '2021'],
      '0 0.25, 1 0.25, 2019..2019 0.25, 2 0.25',
      'a gap in what is measured every second year',
    ],
    [['2023-11', '2023-12', '2024-01'], '0 0.333, 1 0.333, 2 0.333', 'months over the new year'],
    [['2023-01', '2023-02', '2023-06'], '0 0.167, 1 0.167, 2023-03..2023-05 0.5, 2 0.167', 'a gap of months'],
    [['2023-03', '2023-06', '2023-12'], '0 0.25, 1 0.25, 2023-09..2023-09 0.25, 2 0.25', 'quarters'],
    [['2024-01-01', '2024-01-11', '2024-01-31'], '0 0.222, 1 0.444, 2 0.333', 'days, each until the next'],
    [['2020', '2021-01-01'], '0 0.5, 1 0.5', 'a year and a day'],
    [['2020', undefined, '2026'], '0 0.333, 1 0.333, 2 0.333', 'in order what has words for a date'],
    [['2021', '2021', '2022'], '1 0.5, 2 0.5', 'the last of two for the same year'],
  ] as const)
    it(`lays out ${what}: ${dates.join(', ')}`, () => {
      expect(laid(...dates)).to.equal(slots);
    });
});
