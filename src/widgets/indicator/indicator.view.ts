import type { Content, Indicator, Source } from '../../format/schema.js';
import { documentWords } from '../../locale/document/locale.js';
import { say, sayAround, sayOwn, type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import { sayNumber } from '../../text/values.js';
import type { HeadParts } from '../fragments/head.template.js';
import type { AssessmentsView } from '../goal-progress/assessments.view.js';
import { assessmentsOf } from '../fragments/goal-progress.js';
import { aboutViews, type AboutView } from './about.view.js';
import { sayAmount, withItsUnit } from '../../text/amount.js';
import { targetLineOf, shortText } from './target.view.js';
import { barsView, type Gauge } from './bars.view.js';
import { changeView, type ChangeView } from './change.view.js';
import { chartView, type Chart } from './chart.view.js';
import { comparedViews, type ComparedView } from './compared.view.js';
import {
  timedValueView,
  chronological,
  shortTime,
  withGaps,
  type TimedValueView,
} from './timed-value.view.js';
import { linesView, type LinesChart } from './lines.view.js';
import { progress } from './scale.js';
import { seriesTableRows, type SeriesTableRow } from './series-table.view.js';
import { seriesTargets } from './series-targets.js';
import { manySeries, type ManySeries, type SeriesView } from './series.view.js';
import { judgementViews, type JudgementView } from './judgements.view.js';
import { timeline } from './timeline.js';

/** An indicator in the reader's language. */
export interface IndicatorView {
  readonly id: string | undefined;
  readonly head: HeadParts;
  readonly unit: Said | undefined;
  /** The latest value, the target and the baseline, as far as there are any. */
  readonly figures: readonly FigureView[];
  readonly change: ChangeView | undefined;
  readonly judgements: readonly JudgementView[];
  /** How it was assessed at different times. */
  readonly assessments: AssessmentsView | undefined;
  /** Undefined where there are not two numbers to draw, or several series. */
  readonly chart: Chart | undefined;
  /** Several series as lines. */
  readonly lines: LinesChart | undefined;
  /** Several series, and the rows of their table. */
  readonly many: (ManySeries & { readonly table: readonly SeriesTableRow[] }) | undefined;
  /** That a scale is cut, and what it begins at. */
  readonly begins: readonly Said[] | undefined;
  /** Undefined unless there is one number, and something to compare it with. */
  readonly gauge: Gauge | undefined;
  /** Whether the values stand in a table too; `open` where only words say them. */
  readonly table: 'none' | 'open' | 'closed';
  /** What the chart shows, in words. */
  readonly sentences: readonly (readonly Said[])[];
  /** All values and gaps in time, the baseline among them. */
  readonly rows: readonly TimedValueView[];
  readonly hasValues: boolean;
  /** Whether nothing has been measured, compared or judged. */
  readonly isEmpty: boolean;
  /** What is remarked about values, where no open table says it. */
  readonly remarks: readonly RemarkView[];
  readonly baseline: TimedValueView;
  readonly target: TimedValueView;
  readonly comparisons: readonly ComparedView[];
  readonly breakdown: readonly ComparedView[];
  readonly about: readonly AboutView[];
  readonly better: string | undefined;
  readonly note: Said | undefined;
  readonly source: Source | undefined;
}

/** A figure beside the chart. */
export interface FigureView extends TimedValueView {
  /** Whose latest value it is, where there are several series. */
  readonly title?: Said | undefined;
}

/** What is remarked about a value. */
export interface RemarkView {
  readonly whose: Said | undefined;
  readonly date: TimedValueView['date'];
  readonly note: Said;
}

/** Series whose latest values stand among the figures, where the indicator has no values of its own. */
const MOST_SERIES_AMONG_FIGURES = 4;

/**
 * Says what an indicator holds, and draws its values.
 *
 * @param isShown - Whether a goal that it belongs to stands elsewhere on the page.
 */
export function indicatorView(
  indicator: Indicator,
  content: Content,
  reader: Reader,
  isShown: (id: string) => boolean = () => false,
): IndicatorView {
  const words = documentWords(reader);
  const unit = say(indicator.unit, reader);
  const code = say(indicator.code, reader);
  const target = timedValueView('target', indicator.target, unit, reader);
  const baseline = timedValueView('baseline', indicator.baseline, unit, reader);

  const values = chronological(indicator, unit, reader);
  const latest = values.filter(({ name, amount }) => name === 'outcome' && amount).at(-1);
  const slots = timeline(values.map(({ date }) => date?.datetime));
  const rows = withGaps(values, slots);
  const plotted = values.map(({ amount, date, quality }) => ({ amount, time: shortTime(date), quality }));
  const sayOne = (number: number): string => sayAmount(number, unit, reader)!.text;
  const aim = targetLineOf(target, words.aim, sayOne);
  const many = manySeries(indicator, content, unit, reader);
  const lines = many && linesView(many, seriesTargets(many, target, words.aim, sayOne), words, sayOne);
  const chart = many ? undefined : chartView(slots, plotted, aim, words, sayOne);

  const drawn = plotted.filter(({ amount }) => amount?.number !== undefined);
  const [lone] = drawn.length === 1 && !many ? drawn : [];
  const { gauge, lists } = barsView(
    [comparedViews(indicator.comparisons, unit, reader), comparedViews(indicator.breakdown, unit, reader)],
    unit,
    latest?.amount?.number,
    lone && { number: lone.amount!.number!, text: shortText(lone.amount!, sayOne), time: lone.time },
    aim,
    words.aim,
    sayOne,
  );
  const figures: FigureView[] = [];
  if (latest) figures.push({ ...latest, name: 'latest' });
  else if (many) figures.push(...latestOf(many));
  if (indicator.target !== undefined) figures.push(target);
  if (indicator.baseline !== undefined) figures.push(baseline);
  const begins = (chart ?? lines)?.begins;
  const table = many ? (lines ? 'closed' : 'open') : tableFor(rows, chart ?? gauge);
  const judgements = judgementViews(indicator, content, reader);
  const hasValues = (many?.series ?? [{ values: rows }]).some(({ values }) =>
    values.some(({ amount }) => amount),
  );
  return {
    id: indicator.id,
    head: {
      label: sayOwn(code ? `${words.indicator} ${code.text}` : words.indicator, reader),
      title: say(indicator.title, reader),
      intro: say(indicator.summary, reader),
    },
    unit,
    figures,
    change: changeView(indicator.change, unit, reader),
    judgements,
    assessments: assessmentsOf(indicator, 'indicators', content, reader),
    chart,
    lines,
    many: many && {
      ...many,
      table: seriesTableRows(many, indicator.baseline ? baseline : undefined, target),
    },
    begins:
      begins === undefined
        ? undefined
        : sayAround(words.cutScale, [withItsUnit(sayAmount(begins, unit, reader)!)], reader),
    gauge,
    table,
    sentences: many
      ? [...changesOf(many, reader), ...covered()]
      : [...changeOf(rows, reader), ...covered(), ...missingOf(rows, reader)],
    rows,
    hasValues,
    isEmpty: !hasValues && !lists.flat().some(({ amount }) => amount) && !judgements.some(({ said }) => said),
    remarks:
      table === 'open' ? [] : (many?.series ?? [{ title: undefined, values: rows }]).flatMap(remarksOf),
    baseline,
    target,
    comparisons: lists[0]!,
    breakdown: lists[1]!,
    about: aboutViews(indicator, content, isShown, reader),
    better: indicator.direction && words.better[indicator.direction],
    note: say(indicator.note, reader),
    source: indicator.source,
  };

  function covered(): (readonly Said[])[] {
    // A level that is to be kept is no way to go.
    if (indicator.direction === 'keep') return [];
    const [from, to, current] = [baseline, target, latest].map((figure) => figure?.amount?.number);
    const share = progress({ baseline: from, target: to, current });
    if (share === undefined) return [];
    const said = sayNumber(Math.round(share * 100), reader.words.lang, 'percent');
    return [[sayOwn(words.covered(share, said), reader)]];
  }
}

/** The latest value of each series of the document's own, where they are few. */
function latestOf({ series }: ManySeries): readonly FigureView[] {
  const own = series.filter(({ kind }) => kind === 'own');
  if (own.length > MOST_SERIES_AMONG_FIGURES) return [];
  return own.flatMap(({ title, values }): FigureView[] => {
    const latest = values.filter(({ name, amount }) => name === 'outcome' && amount).at(-1);
    return latest ? [{ ...latest, name: 'latest', title }] : [];
  });
}

/** Remarks about values; the baseline's stands among the figures. */
const remarksOf = ({ title, values }: Pick<SeriesView, 'title' | 'values'>): readonly RemarkView[] =>
  values.flatMap(({ name, date, note }) =>
    note && name !== 'baseline' ? [{ whose: title, date, note }] : [],
  );

function changesOf({ series }: ManySeries, reader: Reader): (readonly Said[])[] {
  return series.flatMap(({ title, values }) =>
    changeOf(values, reader).map((said) => [...(title ? [title, { text: ': ' }] : []), ...said]),
  );
}

/** A number that stands alone is said whole among the figures. */
function tableFor(rows: readonly TimedValueView[], drawn: object | undefined): IndicatorView['table'] {
  const said = rows.filter(({ amount }) => amount);
  if (!said.length) return 'none';
  if (drawn) return 'closed';
  return rows.length === 1 && said[0]!.amount!.number !== undefined ? 'none' : 'open';
}

function changeOf(rows: readonly TimedValueView[], reader: Reader): (readonly Said[])[] {
  const measured = rows.filter(({ amount }) => amount?.number !== undefined);
  if (measured.length < 2) return [];
  const texts = [measured[0]!, measured.at(-1)!].flatMap(({ amount, date }) => [
    withItsUnit(amount!),
    [date ?? { text: '' }],
  ]);
  return [sayAround(documentWords(reader).changed, texts, reader)];
}

function missingOf(rows: readonly TimedValueView[], reader: Reader): (readonly Said[])[] {
  const times = rows.filter(({ amount }) => !amount).map(({ date }) => date ?? { text: '' });
  if (!times.length) return [];
  const { missingFor } = documentWords(reader);
  return [
    sayAround(
      (...times) => missingFor(times.join(', ')),
      times.map((time) => [time]),
      reader,
    ),
  ];
}
