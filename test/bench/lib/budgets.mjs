/**
 * The budgets, and what a run says about them. A figure is `{ what, value, limit?, spread? }`; at the limit is
 * within it, and one without a limit is only told.
 */
import { sizesOf } from './scale.mjs';
import { exponent, median, ratio } from './stats.mjs';

/** Judges the cold page; `rounds` as `coldRound` gives them. */
export function coldFigures(rounds, requestsOfForty) {
  const painted = (what, entrant, base, limit) =>
    figure(
      what,
      limit,
      ratio(
        rounds.map(({ slow4g }) => slow4g),
        entrant,
        base,
        (sample) => sample.painted,
      ),
    );
  const before = Object.hasOwn(rounds[0].trace, 'before-preload');
  const traced = (what, kind, base, limit) =>
    figure(
      `${what}, snippet with preload / ${base === 'lit' ? 'plain Lit' : 'the build before'}`,
      limit,
      ratio(
        rounds.map(({ trace }) => trace),
        'samsyn-preload',
        base,
        (sample) => sample[kind],
      ),
    );
  const script = (entrant) =>
    figure(
      `script time, ${entrant} / plain Lit`,
      1.3,
      ratio(
        rounds.map(({ quiet }) => quiet),
        entrant,
        'lit',
        (sample) => sample.script,
      ),
    );
  return [
    painted('painted on slow 4G, snippet with preload / static', 'samsyn-preload', 'static', 1.75),
    painted('painted on slow 4G, snippet with preload / floor', 'samsyn-preload', 'floor', 1.05),
    painted('painted on slow 4G, the floor with 29 kB of code / floor', 'floor-heavy', 'floor'),
    painted('painted on slow 4G, the floor with 29 kB of code / static', 'floor-heavy', 'static'),
    painted('painted on slow 4G, bare snippet / plain Lit', 'samsyn', 'lit', 1.05),
    painted('painted on slow 4G, marked link with preload / static', 'samsyn-link', 'static'),
    painted('painted on slow 4G, declarative shadow root / static', 'samsyn-shadow', 'static', 1.05),
    painted('painted on slow 4G, the same and the script / static', 'samsyn-shadow-script', 'static', 1.05),
    painted('painted on slow 4G, plain HTML and its style sheet / static', 'samsyn-plain', 'static'),
    painted(
      'painted on slow 4G, plain HTML with its style in the page / static',
      'samsyn-plain-inline',
      'static',
      1.05,
    ),
    painted('painted on slow 4G, snippet with preload / plain Lit', 'samsyn-preload', 'lit'),
    traced('all tasks', 'tasks', 'lit'),
    traced('script with what promises call', 'script', 'lit'),
    traced('layout and shaping', 'layout', 'lit'),
    ...(before
      ? [
          traced('all tasks', 'tasks', 'before-preload'),
          traced('script with what promises call', 'script', 'before-preload'),
          traced('layout and shaping', 'layout', 'before-preload'),
          painted(
            'painted on slow 4G, snippet with preload / the build before',
            'samsyn-preload',
            'before-preload',
          ),
          painted(
            'painted on slow 4G, declarative shadow root / the build before',
            'samsyn-shadow',
            'before-shadow',
          ),
        ]
      : []),
    script('samsyn'),
    script('samsyn-preload'),
    { what: 'requests for the file by 40 elements', value: requestsOfForty, limit: 1 },
  ];
}

/**
 * What the library shows, beside what static HTML and plain Lit show, and from which number on it must be the
 * faster. As many cards, each an element of its own, are timed too but not judged: no page has a thousand.
 */
const KINDS = {
  goals: { rival: 'goals', from: 1000 },
  grid: { rival: 'goals', from: 1000 },
  rows: { rival: 'rows', from: 5000 },
  matrix: { rival: 'matrix', from: 500, judged: false },
  terms: { rival: 'terms', from: 300, judged: false },
};

/** Judges the scale tests; `rounds` as `scaleRound` gives them. Sizes that were not run are not judged. */
export function scaleFigures(rounds, wanted) {
  return Object.entries(KINDS).flatMap(([kind, { rival, from, judged = true }]) => {
    const sizes = sizesOf(kind, wanted);
    const compare = (step, n, base, limit) =>
      figure(
        `${step} of ${step === 'update' ? 'one of ' : ''}${n} ${kind} / ${base === 'lit' ? 'plain Lit' : base}`,
        judged ? limit : undefined,
        ratio(rounds, `samsyn ${kind} ${n}`, `${base} ${rival} ${n}`, (sample) => sample[step]),
      );
    const large = sizes.filter((n) => n >= from);
    return [
      ...large.flatMap((n) => [compare('render', n, 'lit', 0.6), compare('render', n, 'static', 1)]),
      ...large.filter((n) => n <= 1000).map((n) => compare('update', n, 'lit', 1.15)),
      ...growth(rounds, kind, sizes),
    ];
  });
}

function growth(rounds, kind, sizes) {
  const range = sizes.filter((n) => n >= 100).sort((a, b) => a - b);
  if (range.length < 2) return [];
  const times = range.map((n) => median(rounds.map((round) => round[`samsyn ${kind} ${n}`].render)));
  return [
    {
      what: `exponent of growth, ${range[0]} to ${range.at(-1)} ${kind}`,
      value: exponent(range.map((n, i) => [n, times[i]])),
      limit: 1.05,
    },
  ];
}

/** Whether a figure passes its budget; a figure that is no number does too. */
export const isOver = ({ value, limit = Infinity }) => !(value <= limit);

/** A figure with its quartiles. */
export function figure(what, limit, { median: value, low, high }) {
  return { what, value, limit, spread: `${low.toFixed(2)}–${high.toFixed(2)}` };
}
