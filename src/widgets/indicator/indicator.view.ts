import type { Content, Indicator, Source } from '../../format/schema.js';
import { documentWords } from '../../locale/document/locale.js';
import { say, sayAround, sayOwn, type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import { sayNumber } from '../../text/values.js';
import type { HeadParts } from '../fragments/head.template.js';
import { aboutViews, type AboutView } from './about.view.js';
import { sayAmount, withItsUnit } from './amount.js';
import { targetLineOf, shortText } from './target.view.js';
import { barsView, type Gauge } from './bars.view.js';
import { chartView, type Chart } from './chart.view.js';
import { comparedViews, type ComparedView } from './compared.view.js';
import {
  timedValueView,
  chronological,
  shortTime,
  withGaps,
  type TimedValueView,
} from './timed-value.view.js';
import { progress } from './scale.js';
import { judgementViews, type JudgementView } from './judgements.view.js';
import { timeline } from './timeline.js';

/** An indicator in the reader's language. */
export interface IndicatorView {
  readonly id: string | undefined;
  readonly head: HeadParts;
  readonly unit: Said | undefined;
  /** The latest value, the target and the baseline, as far as there are any. */
  readonly figures: readonly TimedValueView[];
  readonly judgements: readonly JudgementView[];
  /** Undefined where there are not two numbers to draw. */
  readonly chart: Chart | undefined;
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
  readonly target: TimedValueView;
  readonly comparisons: readonly ComparedView[];
  readonly breakdown: readonly ComparedView[];
  readonly about: readonly AboutView[];
  readonly better: string | undefined;
  readonly note: Said | undefined;
  readonly source: Source | undefined;
}

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
  const plotted = values.map(({ amount, date }) => ({ amount, time: shortTime(date) }));
  const sayOne = (number: number): string => sayAmount(number, unit, reader)!.text;
  const aim = targetLineOf(target, words.aim, sayOne);
  const chart = chartView(slots, plotted, aim, words, sayOne);

  const drawn = plotted.filter(({ amount }) => amount?.number !== undefined);
  const [lone] = drawn.length === 1 ? drawn : [];
  const { gauge, lists } = barsView(
    [comparedViews(indicator.comparisons, unit, reader), comparedViews(indicator.breakdown, unit, reader)],
    unit,
    latest?.amount?.number,
    lone && { number: lone.amount!.number!, text: shortText(lone.amount!, sayOne), time: lone.time },
    aim,
    words.aim,
    sayOne,
  );
  const figures: TimedValueView[] = [];
  if (latest) figures.push({ ...latest, name: 'latest' });
  if (indicator.target !== undefined) figures.push(target);
  if (indicator.baseline !== undefined) figures.push(baseline);
  return {
    id: indicator.id,
    head: {
      label: sayOwn(code ? `${words.indicator} ${code.text}` : words.indicator, reader),
      title: say(indicator.title, reader),
      intro: say(indicator.summary, reader),
    },
    unit,
    figures,
    judgements: judgementViews(indicator, reader),
    chart,
    begins:
      chart?.begins === undefined
        ? undefined
        : sayAround(words.cutScale, [withItsUnit(sayAmount(chart.begins, unit, reader)!)], reader),
    gauge,
    table: tableFor(rows, chart ?? gauge),
    sentences: [...changeOf(rows, reader), ...covered(), ...missingOf(rows, reader)],
    rows,
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
