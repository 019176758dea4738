import type { Goal, Indicator } from '../../../format/schema.js';
import { isOneOf } from '../../words/says.js';
import type { JudgedLevel, Words } from '../../words/words.js';
import { topicsOf, type BodyRow, type Headed } from './heads.js';
import { yearsOf } from './indicators.js';
import { stateOf, type State } from './state-of.js';
import type { TableEntry } from './table-meaning.js';
import { onLine, paragraphs, tableEntry, tableRows, type Making, type TableRow } from './table-row.js';

/** A text longer than this is a judgement in words, and no status. */
const LONGEST_STATUS = 40;

/** Where a word that says how it goes has its place in a scale. */
export const judgedLevel = (text: string, { judged }: Words): JudgedLevel | undefined =>
  (Object.keys(judged) as JudgedLevel[]).find((level) => isOneOf(text, judged[level]));

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
    const judged = said.filter((text) => judgedLevel(text, words) || isOneOf(text, words.missing));
    return said.length > 0 && 2 * judged.length >= said.length;
  });
}

/**
 * Reads a table with a column for each word of a scale, "Uppfyller helt" and "Uppfyller delvis", and a mark on each row:
 * how it goes with what stands first on it.
 */
export function tickedJudgementsOf(
  headed: Headed,
  making: Making,
): readonly TableEntry<Indicator>[] | undefined {
  const { heads, rows } = headed;
  const { words } = making;
  const scale = heads.flatMap((head, column) => (judgedLevel(onLine(head), words) ? [column] : []));
  const marked = ({ fields }: BodyRow, state: State) =>
    scale.filter((column) => stateOf(fields[column]!, words) === state);
  const isMarks = rows.every((row) =>
    scale.every((column) => {
      const field = row.fields[column]!;
      return !(field.text || field.tick) || stateOf(field, words) !== undefined;
    }),
  );
  const [text, ...more] = heads.flatMap((_, column) => (scale.includes(column) ? [] : [column]));
  if (scale.length < 2 || text === undefined || more.length || !isMarks) return undefined;
  const topics = heads.map((_, column) => (column === text ? ('indicator' as const) : undefined));
  return tableRows(headed, { topics }).flatMap((row, at) => {
    const ticked = marked(rows[at]!, 'yes');
    const title = onLine(row.text('indicator'));
    if (!title) return [];
    const status = ticked.length ? ticked.map((column) => onLine(heads[column]!)).join('; ') : null;
    const reason = { code: 'table-ticks', words: onLine(heads[scale[0]!]!) };
    return [tableEntry({ title, status }, row, 'likely', reason, [], () => true)];
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
