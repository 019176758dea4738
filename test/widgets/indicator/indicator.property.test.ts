import { expect } from 'chai';
import fc from 'fast-check';
import type { Content, Indicator } from '../../../src/format/schema.js';
import { indicatorView } from '../../../src/widgets/indicator/indicator.view.js';
import { fitting } from '../../../src/widgets/indicator/labels.js';
import { chartScale, progress } from '../../../src/widgets/indicator/scale.js';
import { timeline } from '../../../src/widgets/indicator/timeline.js';
import { fileWith } from '../../support/page.js';
import { reader } from '../../text/samples.js';

const number = fc.double({ noNaN: true, noDefaultInfinity: true });
const anyNumbers = fc.array(fc.oneof(number, fc.integer({ min: -50, max: 50 })), {
  minLength: 1,
  maxLength: 12,
});
/** Numbers that lie close to one another, too. */
const close = fc
  .tuple(number, fc.array(fc.double({ min: 0.9, max: 1.1, noNaN: true }), { minLength: 2, maxLength: 9 }))
  .map(([middle, shares]) => shares.map((share) => (middle / 2) * share));
const numbers = fc.oneof(anyNumbers, close);
const near = fc.oneof(number, fc.integer({ min: -50, max: 50 }));

/** Where the treads of a ground without gaps stand, and where it begins, in percent from the top. */
function treads(land: string): [tops: number[], nought: number] {
  const [, nought] = /^M0 ([\d.]+)/.exec(land)!;
  return [[...land.matchAll(/V([\d.]+)H/g)].map(([, at]) => Number(at)), Number(nought)];
}
const two = (value: number): string => String(value).padStart(2, '0');
const year = fc.integer({ min: 0, max: 9999 }).map((value) => String(value).padStart(4, '0'));
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`);
const day = fc.tuple(month, fc.integer({ min: 1, max: 31 })).map(([m, d]) => `${m}-${two(d)}`);
const dates = fc.oneof(
  fc.array(year, { minLength: 1, maxLength: 12 }),
  fc.array(month, { minLength: 1, maxLength: 12 }),
  fc.array(day, { minLength: 1, maxLength: 12 }),
  fc.array(fc.oneof(year, month, day, fc.constant(undefined)), { minLength: 1, maxLength: 12 }),
);

describe('an indicator of any finite numbers', () => {
  it('has every value, target and nought in the chart', () => {
    fc.assert(
      fc.property(numbers, fc.option(number, { nil: undefined }), (values, target) => {
        const { y, begins } = chartScale(values, target);
        for (const value of [...values, target ?? values[0]!, begins ?? 0])
          expect(y(value)).to.be.within(0, 100);
      }),
    );
  });

  it('is drawn with heights in proportion to the values, or without an area', () => {
    fc.assert(
      fc.property(numbers, fc.option(near, { nil: undefined }), (values, target) => {
        const indicator: Indicator = {
          title: 'T',
          values: values.map((value, i) => ({ date: String(2000 + i), value })),
        };
        if (target !== undefined) indicator.target = { value: target };
        const { chart, begins } = indicatorView(indicator, fileWith() as Content, reader());
        if (!chart) return void expect(values.length).to.equal(1);
        if (!chart.land) return void expect(begins, 'where the scale begins').not.to.be.empty;
        const [top, nought] = treads(chart.land);
        const size = Math.max(...values.map(Math.abs));
        const heights = top.map((at) => nought - at);
        const tallest = Math.max(...heights.map(Math.abs));
        expect(begins).to.be.undefined;
        values.forEach((value, i) => {
          // Hundredths of the chart's height are what is drawn.
          expect(heights[i]).to.be.closeTo((value / (size || 1)) * tallest, 0.02);
        });
      }),
    );
  });

  it('has no greater value below a smaller one', () => {
    fc.assert(
      fc.property(numbers, number, (values, target) => {
        const { y } = chartScale(values, target);
        const heights = [...values].sort((a, b) => a - b).map(y);
        heights.forEach((height, i) => expect(height).to.be.at.most(heights[i - 1] ?? 100));
      }),
    );
  });

  it('has a finite progress or none, nought at the baseline and one at the target', () => {
    fc.assert(
      fc.property(number, number, number, (baseline, target, current) => {
        const share = progress({ baseline, target, current });
        if (share !== undefined) expect(Number.isFinite(share)).to.be.true;
        if (baseline === target) return;
        expect(progress({ baseline, target, current: baseline })).to.satisfy((at: number) => at === 0);
        expect(progress({ baseline, target, current: target })).to.equal(1);
      }),
    );
  });

  it('is drawn without a hole that is not a gap, and with no NaN', () => {
    fc.assert(
      fc.property(dates, numbers, fc.option(number, { nil: undefined }), (times, values, aim) => {
        const given = times.map((date, i) => ({
          date: date ?? { text: 'någon gång' },
          value: values[i] ?? null,
        }));
        const indicator: Indicator = { title: 'T', values: given };
        if (aim !== undefined) indicator.target = { value: aim };
        const { chart, rows } = indicatorView(indicator, fileWith() as Content, reader());
        const { land, edge, dots, nought, ticks = [], mark, target } = chart ?? {};
        const places = [...ticks, mark, target].map((one) => one?.at ?? 0);
        const drawn = JSON.stringify([
          land ?? '',
          edge ?? '',
          dots ?? '',
          nought ?? '',
          places,
          target?.lines ?? '',
        ]);
        expect(drawn).not.to.match(/NaN|null|Infinity|e[+-]?\d/);
        expect(rows.filter(({ name }) => name === 'outcome')).to.have.length(given.length);
      }),
    );
  });
});

describe('timeline of any dates', () => {
  it('goes from 0 to 100 without a break, and has each time once', () => {
    fc.assert(
      fc.property(dates, (given) => {
        const slots = timeline(given);
        expect(slots[0]!.from).to.equal(0);
        expect(slots.at(-1)!.to).to.be.closeTo(100, 1e-9);
        slots.forEach(({ from, to }, i) => {
          expect(to).to.be.above(from);
          if (i) expect(from).to.be.closeTo(slots[i - 1]!.to, 1e-9);
        });
        const entries = slots.flatMap(({ entry }) => entry ?? []);
        expect(new Set(entries).size).to.equal(entries.length);
      }),
    );
  });

  it('sets years as far apart as they are', () => {
    fc.assert(
      fc.property(fc.uniqueArray(year, { minLength: 3, maxLength: 12 }), (years) => {
        const slots = timeline(years).filter(({ entry }) => entry !== undefined);
        const at = slots.map(({ from }) => from);
        const told = slots.map(({ entry }) => Number(years[entry!]));
        const scale = (at.at(-1)! - at[0]!) / (told.at(-1)! - told[0]!);
        told.forEach((one, i) => expect(at[i]).to.be.closeTo((one - told[0]!) * scale, 1e-6));
      }),
    );
  });
});

describe('labels below an axis', () => {
  it('never overlap or stick out, and one that goes before others is there', () => {
    const label = fc.record({
      at: fc.double({ min: 0, max: 100, noNaN: true }),
      width: fc.double({ min: 1, max: 30, noNaN: true }),
      isFirst: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 20 }), (labels) => {
        const room = 20;
        const places = fitting(labels, room);
        const half = (i: number): number => Math.min((labels[i]!.width / room) * 50, 50);
        const boxes = places
          .flatMap((at, i) => (at === undefined ? [] : [[at - half(i), at + half(i)] as const]))
          .sort(([a], [b]) => a - b);
        boxes.forEach(([from, to], i) => {
          expect(from).to.be.at.least((boxes[i - 1]?.[1] ?? 0) - 0.02);
          expect(to).to.be.at.most(100.01);
        });
        const first = labels.findLastIndex(({ isFirst }) => isFirst);
        expect(places[first < 0 ? labels.length - 1 : first]).not.to.be.undefined;
      }),
    );
  });
});
