/** The few statistics of a run: medians of ratios that are paired within a round, since the machine's mood differs between rounds. */

/** Gives the value below which a share of the values lies, between neighbours linearly. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)];
  return low + (sorted[Math.ceil(at)] - low) * (at % 1);
}

export const median = (values) => quantile(values, 0.5);

/** Gives median and quartiles of one entrant's values divided by another's of the same round. */
export function ratio(rounds, entrant, base, value) {
  const ratios = rounds.map((round) => value(round[entrant]) / value(round[base]));
  return { median: median(ratios), low: quantile(ratios, 0.25), high: quantile(ratios, 0.75) };
}

/** Gives the exponent of growth: the least-squares slope of log time over log n. */
export function exponent(points) {
  const logs = points.map(([n, time]) => [Math.log(n), Math.log(time)]);
  const mean = (axis) => logs.reduce((sum, log) => sum + log[axis], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const rise = logs.reduce((sum, log) => sum + (log[0] - x) * (log[1] - y), 0);
  return rise / logs.reduce((sum, log) => sum + (log[0] - x) ** 2, 0);
}

/** Gives the same jobs in a random order, so that no entrant always comes after the same other. */
export function shuffle(jobs) {
  const left = [...jobs];
  return jobs.map(() => left.splice(Math.floor(Math.random() * left.length), 1)[0]);
}
