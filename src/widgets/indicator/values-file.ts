import { documentWords } from '../../locale/document/locale.js';
import { csv } from '../../text/csv.js';
import type { Reader } from '../../text/reader.js';
import type { ChangeView } from './change.view.js';
import type { TimedValueView } from './timed-value.view.js';
import type { IndicatorView } from './indicator.view.js';

type Cells = readonly (string | number)[];

/** An indicator's values as the text of a CSV file, one a row, with what the source wrote beside the number. */
export function valuesFile(indicator: IndicatorView, reader: Reader): string {
  const { figures, change, rows, many, comparisons, breakdown, unit } = indicator;
  const words = documentWords(reader);
  const row = (
    kind: string,
    one: Omit<TimedValueView, 'name' | 'note'> & Partial<TimedValueView>,
    whose = '',
  ): Cells => {
    const { number, text = '', isWorded } = one.amount ?? {};
    const wording = isWorded && number !== undefined ? text : '';
    const time = [one.date?.datetime ?? one.date?.text, one.period?.text].filter(Boolean).join(', ');
    const remark = [...(one.quality?.said ?? []), one.note].flatMap((said) => said?.text ?? []).join('. ');
    return [kind, whose, time, number ?? text, unit?.text ?? '', wording, remark];
  };
  const values = rows.filter(({ name }) => name === 'outcome');
  // The indicator's own stand first, and are said already.
  const others = many?.series.filter((one) => !one.isMain) ?? [];
  return csv([
    [words.kindOfValue, words.whose, words.date, words.value, words.unit, words.wording, words.remark],
    ...figures.filter(({ name }) => name === 'baseline').map((one) => row(words.baseline, one)),
    ...values.map((one) => row(words.outcome, one)),
    ...figures.filter(({ name }) => name === 'target').map((one) => row(words.target, one)),
    ...others.flatMap(({ title, values, target }) => [
      ...values.map((one) => row(words.outcome, one, title?.text)),
      ...(target ? [row(words.target, target, title?.text)] : []),
    ]),
    ...(change ? [row(words.change, { ...change, note: undefined, date: { text: sinceOf(change) } })] : []),
    ...comparisons.map((one) => row(words.comparisons, one, one.title?.text)),
    ...breakdown.map((one) => row(words.breakdown, one, one.title?.text)),
  ]);
}

const sinceOf = ({ since }: ChangeView): string => since.map(({ text }) => text).join('');
