import { latestStatus } from '../../format/judged.js';
import type { Content, Goal, Indicator, Measure } from '../../format/schema.js';
import { documentWords } from '../../locale/document/locale.js';
import { sayDate, type SaidDate } from '../../text/dates.js';
import { say, sayOwn, type Phrase, type Said } from '../../text/localized.js';
import { sayAmount, type Amount } from '../../text/amount.js';
import type { Reader } from '../../text/reader.js';
import { sayToken } from '../../text/tokens.js';
import { sayPeriod } from '../../text/values.js';
import { fragmentOf } from '../fragments/fragment-of.js';
import { nounView } from '../fragments/noun.view.js';
import { statusView, type StatusView } from '../fragments/status.view.js';
import { superiorGoalViews, type SuperiorGoalPart } from '../fragments/superior-goals.view.js';
import { assessmentsView, type AssessmentsView } from './assessments.view.js';

/** A value, its time, and what is remarked about it. */
export interface ValueView {
  readonly amount: Amount | undefined;
  /** A date, a period, or both. */
  readonly times: readonly SaidDate[];
  readonly note: Said | undefined;
}

/** An indicator of the goal, in a line. */
export interface GoalIndicatorView {
  readonly name: Said;
  readonly href: string | undefined;
  readonly latest: ValueView | undefined;
  readonly target: ValueView | undefined;
  /** The way that it goes, and whether its target is reached. */
  readonly trend: Said | undefined;
  readonly status: StatusView | undefined;
}

/** A measure of the goal, by its name. */
export interface GoalMeasureView {
  readonly name: Said;
  readonly href: string | undefined;
  readonly status: StatusView | undefined;
}

/** How it goes with a goal. */
export interface GoalProgressView extends AssessmentsView {
  readonly target: ValueView | null | undefined;
  /** Goals of superior documents that it serves. */
  readonly serves: readonly (readonly SuperiorGoalPart[])[];
  /** Numbers of the targets of the global goals that it serves. */
  readonly globalTargets: readonly string[];
  readonly indicators: readonly GoalIndicatorView[];
  readonly measures: readonly GoalMeasureView[];
  /** That some of the measures are done; undefined where none is. */
  readonly done: Said | undefined;
  /** How many of them are done, else how many there are. */
  readonly count: Phrase;
}

/** Says how it goes with a goal: as judged, latest first, by its indicators and by its measures. */
export function goalProgressView(goal: Goal, content: Content, reader: Reader): GoalProgressView {
  const of = ({ goals }: Measure | Indicator): boolean =>
    content.samsyn !== '1.0' && goal.id !== undefined && Boolean(goals?.includes(goal.id));
  const measures = (content.measures ?? []).filter(of);
  return {
    ...assessmentsView(goal, 'goals', content, reader),
    target: goal.target === null ? null : goal.target && valueView(goal.target, undefined, reader),
    serves: superiorGoalViews(goal.serves, reader),
    globalTargets: goal.sdgTargets ?? [],
    indicators: (content.indicators ?? []).filter(of).map((one) => indicatorView(one, content, reader)),
    measures: measures.map((one) => measureView(one, content, reader)),
    ...countOf(measures, content, reader),
  };
}

function indicatorView(indicator: Indicator, content: Content, reader: Reader): GoalIndicatorView {
  const unit = say(indicator.unit, reader);
  const values = (indicator.values ?? []).map((value) => valueView(value, unit, reader));
  const at = ({ times: [time] }: ValueView): string => time?.datetime ?? '';
  const [latest] = values
    .filter(({ amount }) => amount)
    .reverse()
    .sort((a, b) => Number(at(a) < at(b)) - Number(at(a) > at(b)));
  return {
    name: say(indicator.title, reader) ?? { text: indicator.id ?? '' },
    href: fragmentOf(indicator.id, reader.isShown),
    latest,
    target: indicator.target ? valueView(indicator.target, unit, reader) : undefined,
    trend: sayToken(indicator.trend, documentWords(reader).scales, reader),
    status: statusView(latestStatus(indicator), 'indicators', content, reader),
  };
}

function valueView(
  { date, period, value, note }: NonNullable<Goal['target']>,
  unit: Said | undefined,
  reader: Reader,
): ValueView {
  const times = [sayDate(date, reader), period && sayPeriod(period, reader, documentWords(reader))];
  return {
    amount: sayAmount(value, unit, reader),
    times: times.filter((time) => time !== undefined),
    note: say(note, reader),
  };
}

function measureView(measure: Measure, content: Content, reader: Reader): GoalMeasureView {
  const name = say(measure.title, reader) ?? say(measure.body, reader);
  const number = say(measure.number, reader);
  return {
    name:
      name && number
        ? { ...name, text: `${number.text} ${name.text}` }
        : (name ?? number ?? { text: measure.id ?? '' }),
    href: fragmentOf(measure.id, reader.isShown),
    status: statusView(latestStatus(measure), 'measures', content, reader),
  };
}

/** How many measures there are; where some are done, how many of them. */
function countOf(
  measures: readonly Measure[],
  content: Content,
  reader: Reader,
): Pick<GoalProgressView, 'done' | 'count'> {
  const { measuresFound, statuses } = documentWords(reader);
  const done = measures.filter(
    (one) => statusView(latestStatus(one), 'measures', content, reader)?.icon === 'above',
  ).length;
  const [found, all] = [done || measures.length, measures.length];
  return {
    done: done ? sayOwn(statuses['done'], reader) : undefined,
    count:
      nounView(content.labels?.measure, reader)?.found(found, all) ??
      sayOwn(measuresFound(found, all), reader),
  };
}
