import type { Indicator } from '../../../format/schema.js';
import type { Draft } from '../draft.js';

/**
 * Takes the last value of an indicator that a goal is measured by for the target, where it is of the year that the
 * document ends with: a plan for 2017–2020 cannot have measured 2020.
 */
export function settleTargets({ content, goalNames, goalsOf }: Draft): void {
  const end = yearOf(content.period?.to);
  if (end === undefined) return;
  for (const indicator of content.indicators ?? []) {
    const isOfGoal = goalNames.has(indicator) || goalsOf.has(indicator);
    if (isOfGoal && indicator.target === undefined) settle(indicator, end);
  }
}

function settle(indicator: Indicator, end: string): void {
  const { values = [] } = indicator;
  const last = values?.at(-1);
  if (!values || values.length < 2 || !last || yearOf(last.date) !== end || last.value === null) return;
  indicator.target = last;
  indicator.values = values.slice(0, -1);
}

const yearOf = (date: unknown): string | undefined => {
  const written = typeof date === 'object' && date !== null && 'date' in date ? date.date : date;
  return typeof written === 'string' ? /^\d{4}/.exec(written)?.[0] : undefined;
};
