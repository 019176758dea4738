import type { Goal } from '../../../format/schema.js';
import { isOneOf } from '../../words/says.js';
import type { Words } from '../../words/words.js';
import { topicsOf, type Headed } from './heads.js';
import { yearsOf } from './indicators.js';
import { onLine, paragraphs, type Making, type TableRow } from './table-row.js';

/** A text longer than this is a judgement in words, and no status. */
const LONGEST_STATUS = 40;

/** Heads of a table where "Bedömning 2024" is "Bedömning": the year is when it was judged. */
export const judgedHeads = (heads: readonly string[], words: Words): readonly string[] =>
  yearsOf(heads, words).map(({ head }, at) =>
    topicsOf(head, words).exact.has('judgement') ? head : heads[at]!,
  );

/** Whether a column says how it goes with the goals on its rows: by its head, and by most of its cells. */
export function hasJudgements({ heads, rows }: Headed, words: Words): boolean {
  return judgedHeads(heads, words).some((head, column) => {
    if (!topicsOf(head, words).exact.has('judgement')) return false;
    const said = rows.map(({ fields }) => onLine(fields[column]!.text)).filter(Boolean);
    const judged = said.filter((text) => isOneOf(text, words.judged) || isOneOf(text, words.missing));
    return said.length > 0 && 2 * judged.length >= said.length;
  });
}

/** What a row says of how it goes with its goal, in the document's own words. */
export function judgementsOf(row: TableRow, { words, prose }: Making): Goal {
  if (!row.has('judgement')) return {};
  const found = row.all
    .filter(({ topic }) => topic === 'judgement')
    .map(({ field, head }) => {
      const text = onLine(field.text);
      const { date } = yearsOf([head], words)[0]!;
      return { text, date, isMissing: isOneOf(text, words.missing), said: prose(field.pieces) };
    });
  const now = found.filter(({ date }) => !date);
  const [first] = now.filter(({ text }) => text.length <= LONGEST_STATUS);
  const rest = now.filter((one) => one !== first);
  const assessments = found
    .filter(({ date, isMissing }) => date && !isMissing)
    .map(({ date, text, said }) => ({
      date: date!,
      ...(text.length <= LONGEST_STATUS ? { status: text } : { body: said }),
    }));
  const assessment = paragraphs(...rest.map(({ said }) => said));
  return {
    ...(first && { status: first.isMissing ? null : first.text }),
    ...(assessment && { assessment }),
    ...(assessments.length && { assessments }),
  };
}
