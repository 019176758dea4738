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

/** A value, and what it is or whose, where it is not the indicator's own latest. */
export interface NamedValueView extends ValueView {
  readonly label: Said | undefined;
}

/** An indicator of the goal, in a line. */
export interface GoalIndicatorView {
  readonly name: Said;
  readonly href: string | undefined;
  /** Its latest value, else each series' or its baseline. */
  readonly values: readonly NamedValueView[];
  /** Whether nothing has been measured or judged. */
  readonly isUnknown: boolean;
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
  /** What the document calls its measures. */
  readonly measuresTitle: Said;
  /** What stands over all of it, as far as there is any. */
  readonly head: Said | undefined;
  /** That some of the measures are done; undefined where none is. */
  readonly done: Said | undefined;
  /** How many of them are done, else how many there are. */
  readonly count: Phrase;
}

type Point = NonNullable<Goal['target']>;

/** Series whose latest values stand in an indicator's line. */
const MOST_VALUES_IN_A_LINE = 4;

/** Says how it goes with a goal: as judged, latest first, by its indicators and by its measures. */
export function goalProgressView(goal: Goal, content: Content, reader: Reader): GoalProgressView {
  const of = ({ goals }: Measure | Indicator): boolean =>
    content.samsyn !== '1.0' && goal.id !== undefined && Boolean(goals?.includes(goal.id));
  const measures = (content.measures ?? []).filter(of);
  const indicators = (content.indicators ?? []).filter(of);
  const { progress, measures: usual } = documentWords(reader);
  const measuresTitle = nounView(content.labels?.measure, reader)?.title ?? sayOwn(usual, reader);
  const judged = assessmentsView(goal, 'goals', content, reader);
  const isFollowed =
    judged.now !== undefined ||
    goal.target !== undefined ||
    indicators.length > 0 ||
    measures.some(({ status }) => status !== undefined);
  return {
    ...judged,
    target: goal.target === null ? null : goal.target && valueView(goal.target, undefined, reader),
    serves: superiorGoalViews(goal.serves, reader),
    globalTargets: goal.sdgTargets ?? [],
    indicators: indicators.map((one) => indicatorView(one, content, reader)),
    measures: measures.map((one) => measureView(one, content, reader)),
    measuresTitle,
    // What is to be done says nothing of how it goes.
    head: isFollowed ? sayOwn(progress, reader) : measures.length ? measuresTitle : undefined,
    ...countOf(measures, content, reader),
  };
}

function indicatorView(indicator: Indicator, content: Content, reader: Reader): GoalIndicatorView {
  const unit = say(indicator.unit, reader);
  const { baseline, series = [], breakdown = [], comparisons = [] } = indicator;
  const own = latestOf(indicator.values, unit, undefined, reader);
  const ofSeries = series.flatMap(({ title, values }) => latestOf(values, unit, say(title, reader), reader));
  const from = baseline
    ? latestOf([baseline], unit, sayOwn(documentWords(reader).baseline, reader), reader)
    : [];
  const values = [own, ofSeries, from].find(({ length }) => length) ?? [];
  const status = latestStatus(indicator);
  const isKnown = [...values, ...breakdown, ...comparisons].length > 0 || typeof status === 'string';
  return {
    name: say(indicator.title, reader) ?? { text: indicator.id ?? '' },
    href: fragmentOf(indicator.id, reader.isShown),
    values: values.length > MOST_VALUES_IN_A_LINE ? [] : values,
    isUnknown: !isKnown,
    target: indicator.target ? valueView(indicator.target, unit, reader) : undefined,
    trend: sayToken(indicator.trend, documentWords(reader).scales, reader),
    status: statusView(status, 'indicators', content, reader),
  };
}

/** The latest of some values, under its label; none where there is no value. */
function latestOf(
  given: readonly Point[] = [],
  unit: Said | undefined,
  label: Said | undefined,
  reader: Reader,
): readonly NamedValueView[] {
  const at = ({ times: [time] }: ValueView): string => time?.datetime ?? '';
  return given
    .map((value) => ({ ...valueView(value, unit, reader), label }))
    .filter(({ amount }) => amount)
    .reverse()
    .sort((a, b) => Number(at(a) < at(b)) - Number(at(a) > at(b)))
    .slice(0, 1);
}

function valueView({ date, period, value, note }: Point, unit: Said | undefined, reader: Reader): ValueView {
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
