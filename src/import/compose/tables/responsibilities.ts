import { isOrganisation, isShortForm } from '../facts/organisation.js';
import type { Field } from './grid.js';
import type { BodyRow, Headed } from './heads.js';
import { stateOf, type State } from './state-of.js';
import type { ResponsibilityRow, TableEntry } from './table-meaning.js';
import { onLine, tableEntry, tableRows, type Making } from './table-row.js';
import { topicsOf } from './heads.js';

/**
 * Reads a matrix: rows of goals or duties, a column for each actor, and marks.
 *
 * Three states. A mark or a word for it is its own. A tick box that is not ticked says "no" where any box of the table
 * is ticked; where none is, nobody has filled the table in, and all are undecided. An empty cell says "no" in a table
 * of ticks or x-es, and is undecided where the table has a mark of its own for "no", or has no marks at all.
 */
export function responsibilitiesOf(
  headed: Headed,
  making: Making,
): readonly TableEntry<ResponsibilityRow>[] | undefined {
  const { heads, rows } = headed;
  const columns = heads.map((_, column) => columnOf(column, rows, making));
  const actors = columns.flatMap((kind, column) => (kind === 'marks' && heads[column] ? [column] : []));
  // A year over x-es tells when, not who.
  if (actors.some((column) => /^(?:19|20)\d\d/.test(heads[column]!))) return undefined;
  const empty = columns.flatMap((kind, column) => (kind === 'empty' && heads[column] ? [column] : []));
  const { words } = making;
  // Nothing is filled in: then the heads alone must tell.
  const all = actors.length
    ? [...actors, ...empty].sort((one, other) => one - other)
    : empty.length > 1 && empty.every((column) => isOrganisation(heads[column]!, words))
      ? empty
      : [];
  const texts = columns.flatMap((kind, column) => (kind === 'text' ? [column] : []));
  const number =
    texts.length === 2 ? texts.find((column) => isNumber(column, heads, rows, making)) : undefined;
  const text = texts.filter((column) => column !== number);
  if (all.length === 0 || text.length !== 1 || rows.length === 0) return undefined;
  if (all.length === 1 && !isOrganisation(heads[all[0]!]!, words)) return undefined;
  const fields = rows.flatMap((row) => all.map((column) => row.fields[column]!));
  const blank = blankState(fields, making);
  const isSure =
    actors.length > 1 &&
    actors.every((column) => isOrganisation(heads[column]!, words) || isShortForm(heads[column]!));
  const topics = heads.map((_, column) =>
    column === text[0]
      ? ('goal' as const)
      : all.includes(column)
        ? ('responsible' as const)
        : column === number
          ? ('number' as const)
          : undefined,
  );
  const named = tableRows(headed, { topics });
  // Words of rows without a goal or a duty, which stand by the last entry.
  const lone: string[] = [];
  const entries = rows.flatMap((row, at) => {
    const field = row.fields[text[0]!]!;
    if (!field.text) {
      lone.push(...[row.group ?? '', ...row.fields.map((one) => one.text)].filter(Boolean));
      return [];
    }
    const code = number === undefined ? '' : onLine(row.fields[number]!.text);
    const entry: ResponsibilityRow = {
      text: onLine(field.text),
      ...(code && { code }),
      responsible: all.map((column) => ({
        actor: onLine(heads[column]!),
        state: stateIn(row.fields[column]!, blank, making),
      })),
    };
    const reason = { code: 'table-ticks', words: onLine(heads[all[0]!]!) };
    return [
      tableEntry(
        entry,
        named[at]!,
        isSure ? 'certain' : actors.length ? 'likely' : 'guess',
        reason,
        row.group === undefined ? [] : [onLine(row.group)],
      ),
    ];
  });
  const last = entries.at(-1);
  return last && [...entries.slice(0, -1), { ...last, unplaced: [...last.unplaced, ...lone] }];
}

type ColumnKind = 'marks' | 'empty' | 'text';

function columnOf(column: number, rows: readonly BodyRow[], { words }: Making): ColumnKind {
  const fields = rows.map((row) => row.fields[column]!).filter(({ text, tick }) => text || tick);
  if (fields.length === 0) return 'empty';
  return fields.every((field) => stateOf(field, words) !== undefined) ? 'marks' : 'text';
}

const isNumber = (
  column: number,
  heads: readonly string[],
  rows: readonly BodyRow[],
  { words }: Making,
): boolean =>
  topicsOf(heads[column]!, words).exact.has('number') ||
  rows.every((row) => /^[\d.]{0,8}$/.test(row.fields[column]!.text));

/** What unticked boxes and empty cells say, which depends on what else the table has. */
interface Blank {
  readonly box: State;
  readonly cell: State;
}

function blankState(fields: readonly Field[], { words }: Making): Blank {
  const isTicked = fields.some(({ tick }) => tick === 'checked');
  const hasYes = isTicked || fields.some((field) => stateOf(field, words) === 'yes');
  const hasNo = fields.some((field) => !field.tick && stateOf(field, words) === 'no');
  return { box: hasYes ? 'no' : 'undecided', cell: hasYes && !hasNo ? 'no' : 'undecided' };
}

function stateIn(field: Field, blank: Blank, { words }: Making): State {
  if (field.tick === 'unchecked' || /^[☐□]$/u.test(field.text)) return blank.box;
  return stateOf(field, words) ?? blank.cell;
}
