import { expect } from 'chai';
import fc from 'fast-check';
import type { Content, Indicator } from '../../src/content/schema.js';
import { indicatorView } from '../../src/widgets/indicator/indicator.view.js';
import { fitting } from '../../src/widgets/indicator/labels.js';
import { horizonScale, progress } from '../../src/widgets/indicator/scale.js';
import { timeline } from '../../src/widgets/indicator/timeline.js';
import { fileWith } from '../support/page.js';
import { reader } from '../text/samples.js';

const number = fc.double({ noNaN: true, noDefaultInfinity: true });
const numbers = fc.array(fc.oneof(number, fc.integer({ min: -50, max: 50 })), {
  minLength: 1,
  maxLength: 12,
});
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
  it('has its target 25 % from the top, and every value in the chart', () => {
    fc.assert(
      fc.property(numbers, fc.option(number, { nil: undefined }), (values, target) => {
        const { y } = horizonScale(values, target);
        if (target !== undefined) expect(y(target)).to.equal(25);
        for (const value of values) expect(y(value)).to.be.within(4 - 1e-9, 100);
      }),
    );
  });

  it('has no greater value below a smaller one', () => {
    fc.assert(
      fc.property(numbers, number, (values, target) => {
        const { y } = horizonScale(values, target);
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
      fc.property(dates, numbers, fc.option(number, { nil: undefined }), (times, values, target) => {
        const given = times.map((date, i) => ({
          date: date ?? { text: 'någon gång' },
          value: values[i] ?? null,
        }));
        const indicator: Indicator = { title: 'T', values: given };
        if (target !== undefined) indicator.target = { value: target };
        const { chart, rows } = indicatorView(indicator, fileWith() as Content, reader());
        const drawn = JSON.stringify(chart);
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
