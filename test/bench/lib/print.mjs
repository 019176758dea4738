/** The tables of a run, as text. */
import { isOver } from './budgets.mjs';
import { RUNS, sampleName, sizesOf } from './scale.mjs';
import { median, ratio } from './stats.mjs';

/** Lines up rows of cells below a head: to the left under the first and under empty heads, else to the right. */
export function table([head, ...rows]) {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => String(row[column]).length)),
  );
  const pad = (cell, i) => (i && head[i] ? String(cell).padStart(widths[i]) : String(cell).padEnd(widths[i]));
  return `${[head, ...rows].map((row) => row.map(pad).join('  ').trimEnd()).join('\n')}\n`;
}

/** What each entrant's cold page took, by profile. */
export function coldTables(rounds) {
  const names = Object.keys(rounds[0].quiet);
  const middle = (profile, name, key) => median(rounds.map((round) => round[profile][name][key]));
  const times = (profile) => {
    const samples = rounds.map((round) => round[profile]);
    const to = (base, name, key = 'painted') =>
      ratio(samples, name, base, (one) => one[key]).median.toFixed(2);
    return table([
      [
        `painted, ${profile}`,
        'ms',
        '/ static',
        '/ floor',
        '/ lit',
        'Markdown shown, ms',
        'LCP, ms',
        '/ static',
        'CLS',
      ],
      ...names.map((name) => [
        name,
        middle(profile, name, 'painted').toFixed(0),
        ...['static', 'floor', 'lit'].map((base) => to(base, name)),
        middle(profile, name, 'whole').toFixed(0),
        middle(profile, name, 'largest').toFixed(0),
        to('static', name, 'largest'),
        middle(profile, name, 'shift').toFixed(3),
      ]),
    ]);
  };
  const quiet = table([
    ['what it takes', 'script, ms', 'main thread, ms', 'requests', 'code, kB brotli'],
    ...names.map((name) => [
      name,
      middle('quiet', name, 'script').toFixed(1),
      middle('quiet', name, 'task').toFixed(1),
      middle('quiet', name, 'requests'),
      (middle('quiet', name, 'code') / 1000).toFixed(1),
    ]),
  ]);
  const traces = table([
    ['main thread by trace, ms', 'tasks', '/ lit', 'script', '/ lit', 'layout, shaping', '/ lit'],
    ...names.map((name) => [
      name,
      ...['tasks', 'script', 'layout'].flatMap((kind) => [
        middle('trace', name, kind).toFixed(1),
        ratio(
          rounds.map(({ trace }) => trace),
          name,
          'lit',
          (one) => one[kind],
        ).median.toFixed(2),
      ]),
    ]),
  ]);
  return [times('none'), times('slow4g'), quiet, traces].join('\n');
}

/** What each entrant took for many entries, kind by kind. */
export function scaleTables(rounds, sizes) {
  const kinds = [...new Set(RUNS.map(({ kind }) => kind))];
  const times = (step, kind) => {
    const own = sizesOf(kind, sizes);
    return table([
      [`${step} of ${kind}, ms`, ...own.map((n) => `n = ${n}`)],
      ...RUNS.filter((run) => run.kind === kind).map((run) => [
        run.entrant,
        ...own.map((n) => median(rounds.map((round) => round[sampleName(run, n)][step])).toFixed(1)),
      ]),
    ]);
  };
  return kinds.flatMap((kind) => [times('render', kind), times('update', kind)]).join('\n');
}

/** Every figure beside its budget. */
export const verdicts = (figures) =>
  table([
    ['figure', 'median', 'quartiles', 'budget', ''],
    ...figures.map((figure) => [
      figure.what,
      figure.value.toFixed(2),
      figure.spread ?? '',
      figure.limit === undefined ? '' : `≤ ${figure.limit.toFixed(2)}`,
      figure.limit === undefined ? '' : isOver(figure) ? 'OVER' : 'OK',
    ]),
  ]);
