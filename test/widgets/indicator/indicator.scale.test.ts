import { expect } from 'chai';
import { barScale, chartScale, progress } from '../../../src/widgets/indicator/scale.js';
import { timeline } from '../../../src/widgets/indicator/timeline.js';

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

describe('chartScale', () => {
  for (const [values, target, heights, begins, what] of [
    [[40, 20, 2], 1, [14, 57, 95.7], undefined, 'draws a fall by 95 % as one'],
    [[30, 60], 80, [67.75, 35.5], undefined, 'draws from nought what climbs to the target'],
    [[75], 75, [14], undefined, 'leaves room above the greatest'],
    [[0], 75, [100], undefined, 'draws nought at the bottom'],
    [[120, 90], 60, [14, 35.5], undefined, 'stands on nought with a target below'],
    [[-10, -5], 0, [94, 54], undefined, 'hangs what is below nought from it'],
    [[-10, 10], undefined, [94, 14], undefined, 'has nought between what is on both sides of it'],
    [[1, 2], 2000, [99.957, 99.914], undefined, 'stays in proportion with a target far above'],
    [[99], 100, [14.86], undefined, 'draws a lone value from nought, however close it is'],
    [[99, 99], 100, [14.86, 14.86], undefined, 'draws from nought what is all the same'],
    [[97.1, 97.4, 97.2], 50, [14.265, 14, 14.177], undefined, 'has nought where the target is far away'],
    [[100, 106], 105, [78.5, 14], 98, 'cuts the scale for what lies close, at a round number'],
    [[97.1, 97.4, 97.2], undefined, [75, 31, 60], 97, 'cuts it without a target'],
    [[-101, -107], undefined, [28, 100], -109, 'cuts it below nought'],
    [[0, 0], undefined, [100, 100], undefined, 'draws nothing but noughts at the bottom'],
  ] as const)
    it(`${what}: ${values.join(', ')} to ${target}`, () => {
      const scale = chartScale(values, target);
      expect(scale.begins).to.equal(begins);
      if (begins === undefined)
        values.forEach((value, i) => expect(scale.y(value)).to.be.closeTo(heights[i]!, 0.001));
      else expect(scale.y(begins)).to.equal(100);
    });
});

describe('barScale', () => {
  for (const [numbers, bars, what] of [
    [[50, 25], ['0 100', '0 50'], 'is as long as the greatest'],
    [[-30, 10], ['0 75', '75 25'], 'has nought within where there is less'],
    [[-10, -5], ['0 100', '50 50'], 'has nought at the end where there is no more'],
    [[1.7e308, -1.7e308], ['50 50', '0 50'], 'takes the greatest numbers there are'],
  ] as const)
    it(`${what}: ${numbers.join(', ')}`, () => {
      const { bar } = barScale(numbers)!;
      expect(numbers.map((number) => `${bar(number).from} ${bar(number).length}`)).to.deep.equal(bars);
    });

  it('is none where there is nothing but nought', () => {
    expect(barScale([0, 0])).to.be.undefined;
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
    [
      ['1990', '2000', '2008'],
      '0 0.37, 1 0.296, 2 0.333',
      'years that no two keep a step of, without gaps that nobody measured in',
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
