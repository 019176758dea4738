/** The budgets, and what a run says about them. A figure is `{ what, value, limit, spread? }`; at the limit is within it. */
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
    painted('painted on slow 4G, bare snippet / plain Lit', 'samsyn', 'lit', 1.05),
    painted('painted on slow 4G, declarative shadow root / static', 'samsyn-shadow', 'static', 1.05),
    painted('painted on slow 4G, the same and the script / static', 'samsyn-shadow-script', 'static', 1.05),
    painted('painted on slow 4G, plain HTML / static', 'samsyn-plain', 'static', 1.05),
    script('samsyn'),
    script('samsyn-preload'),
    { what: 'requests for the file by 40 elements', value: requestsOfForty, limit: 1 },
  ];
}

/**
 * What the library shows, and what plain Lit and static HTML show for comparison. As many cards,
 * each an element of its own, are timed too but not judged: no page has a thousand.
 */
const RIVALS = { goals: 'goals', rows: 'rows' };

/** Judges the scale tests; `rounds` as `scaleRound` gives them. Sizes that were not run are not judged. */
export function scaleFigures(rounds, sizes) {
  return Object.entries(RIVALS).flatMap(([kind, rival]) => {
    const compare = (step, n, base, limit) =>
      figure(
        `${step} of ${step === 'update' ? 'one of ' : ''}${n} ${kind} / ${base === 'lit' ? 'plain Lit' : base}`,
        limit,
        ratio(rounds, `samsyn ${kind} ${n}`, `${base} ${rival} ${n}`, (sample) => sample[step]),
      );
    const large = sizes.filter((n) => n >= (kind === 'rows' ? 5000 : 1000));
    return [
      ...large.flatMap((n) => [compare('render', n, 'lit', 0.6), compare('render', n, 'static', 1)]),
      ...(sizes.includes(1000) ? [compare('update', 1000, 'lit', 1.15)] : []),
      ...growth(rounds, kind, sizes),
    ];
  });
}

function growth(rounds, kind, sizes) {
  const range = sizes.filter((n) => n >= 100).sort((a, b) => a - b);
  if (kind === 'rows' || range.length < 2) return [];
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
export const isOver = ({ value, limit }) => !(value <= limit);

function figure(what, limit, { median: value, low, high }) {
  return { what, value, limit, spread: `${low.toFixed(2)}–${high.toFixed(2)}` };
}
