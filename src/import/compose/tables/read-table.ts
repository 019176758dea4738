import type { TablePiece } from '../../pieces.js';
import type { Words } from '../../words/words.js';
import { isOrganisation } from '../facts/organisation.js';
import { columnsFor, type Columns, type Shape } from './columns.js';
import { contactsOf, contactsShape } from './contacts.js';
import { DECISIONS, decisionsOf } from './decisions.js';
import { DOCUMENTS, documentsOf } from './documents.js';
import { factTableOf } from './fact-table.js';
import { glossaryOf, glossaryShape } from './glossary.js';
import { goalsOf, goalsShape } from './goals.js';
import { gridOf, type Grid } from './grid.js';
import { bodyOf, headedBy, topicsOf, type Headed } from './heads.js';
import { headlessOf } from './headless.js';
import { INDICATORS, indicatorsOf, yearsOf } from './indicators.js';
import { givenHeads, MEASURES } from './measure-columns.js';
import { measuresOf } from './measures.js';
import { PRINCIPLES, principlesOf } from './principles.js';
import { responsibilitiesOf } from './responsibilities.js';
import { ROLES, rolesOf, transposedRolesOf } from './roles.js';
import { judgedHeads, tickedJudgementsOf } from './judgements.js';
import type { TableContext, TableEntry, TableMeaning } from './table-meaning.js';
import { plainProse, type Making } from './table-row.js';
import { areNumbers, valueTopic, yearColumnsOf, yearRowsOf } from './year-tables.js';

/**
 * Tells what a table holds, by its heads in any order and wording, by its marks, labels or years, or by the heading
 * over it; undefined for a table of no known sort.
 *
 * Every word of it is in the entries, said by them in another way, or among the words unplaced.
 */
export function tableMeaning(table: TablePiece, context: TableContext): TableMeaning | undefined {
  const grid = gridOf(table);
  if (!grid) return undefined;
  const { words, heading = '', prose = plainProse } = context;
  const making: Making = { words, heading, prose };
  const facts = factTableOf(grid, words);
  if (facts) return { kind: 'facts', ...facts };
  const headed = headedBy(grid, (text) => isHead(text, words)) ?? continued(grid, context);
  const meaning = headed && headedMeaning(headed, making);
  if (meaning) return meaning;
  return headlessOf(grid, making);
}

/** What may stand over a column: a word of the lists', a short text with one in it, an organisation, a year. */
function isHead(text: string, words: Words): boolean {
  const { exact, loose } = topicsOf(text, words);
  return (
    exact.size > 0 ||
    (loose.size > 0 && text.split(/\s+/).length <= 4) ||
    isOrganisation(text, words) ||
    yearsOf([text], words)[0]!.date !== undefined
  );
}

/** A table that goes on from the one before, without heads of its own. */
function continued(grid: Grid, { before, words }: TableContext): Headed | undefined {
  const earlier = before && gridOf(before);
  if (!earlier || earlier.columns !== grid.columns) return undefined;
  const head = headedBy(earlier, (text) => isHead(text, words));
  if (!head) return undefined;
  return { ...head, ...bodyOf(grid, 0, [], head.rows.at(-1)?.group), headWords: [] };
}

type Entries = readonly TableEntry<unknown>[];

/** The sorts of tables that heads tell, each with how it is read; of two that fit as well, the first. */
const SORTS: readonly {
  readonly kind: TableMeaning['kind'];
  readonly shape: Shape | ((headed: Headed, words: Words) => Shape);
  readonly read: (headed: Headed, columns: Columns, making: Making) => Entries;
}[] = [
  { kind: 'measures', shape: MEASURES, read: measuresOf },
  { kind: 'glossary', shape: glossaryShape, read: glossaryOf },
  { kind: 'contacts', shape: contactsShape, read: contactsOf },
  { kind: 'documents', shape: DOCUMENTS, read: documentsOf },
  { kind: 'roles', shape: ROLES, read: rolesOf },
  { kind: 'goals', shape: goalsShape, read: goalsOf },
  { kind: 'principles', shape: PRINCIPLES, read: principlesOf },
  { kind: 'decisions', shape: DECISIONS, read: decisionsOf },
];

function headedMeaning(headed: Headed, making: Making): TableMeaning | undefined {
  const made = (kind: TableMeaning['kind'], entries: Entries | undefined) =>
    entries?.length
      ? ({ kind, entries, heads: headed.headWords, unplaced: headed.over } as TableMeaning)
      : undefined;
  const ticked = made('indicators', tickedJudgementsOf(headed, making));
  if (ticked) return ticked;
  const matrix = made('responsibilities', responsibilitiesOf(headed, making));
  const byHeads = bestOf(headed, making);
  // Heads that tell all they are over go before marks: a column "Klart" with x-es is no actor.
  if (byHeads && (!matrix || byHeads.score >= 4 || byHeads.kind === 'measures'))
    return made(byHeads.kind, byHeads.entries());
  return (
    matrix ??
    made('indicators', yearRowsOf(headed, making)) ??
    made('indicators', yearColumnsOf(headed, making)) ??
    made('roles', transposedRolesOf(headed, making))
  );
}

const isOfNumbers = ({ rows }: Headed, column: number, making: Making): boolean =>
  areNumbers(rows.map(({ fields }) => fields[column]!.text).filter(Boolean), making);

function bestOf(
  headed: Headed,
  making: Making,
): { kind: TableMeaning['kind']; score: number; entries: () => Entries } | undefined {
  const { words } = making;
  // Years over marks tell when each is done, and need no other column.
  const hasYears = headed.heads.filter((head) => /^(?:19|20)\d\d$/.test(head)).length > 1;
  const sorts = SORTS.flatMap(({ kind, shape: given, read }) => {
    const shape = typeof given === 'function' ? given(headed, words) : given;
    const columns = columnsFor(
      kind === 'measures' && hasYears ? { ...shape, needs: shape.needs.slice(0, 1) } : shape,
      kind === 'goals'
        ? judgedHeads(headed.heads, words)
        : kind === 'measures'
          ? givenHeads(headed, words)
          : headed.heads,
      words,
    );
    return columns ? [{ kind, score: columns.score, entries: () => read(headed, columns, making) }] : [];
  });
  const years = yearsOf(headed.heads, words);
  const heads = years.map(({ head, date }) => (head || date === undefined ? head : words.columns.value[0]!));
  const columns = columnsFor(INDICATORS, heads, words);
  if (columns) {
    // A head with a year is over values of some sort.
    const hasTarget = columns.topics.includes('target');
    const topics = columns.topics.map((topic, column) => {
      const { date, head } = years[column]!;
      if (date !== undefined && topic !== 'indicator') return valueTopic(head, making) ?? 'value';
      // "Mål" over words is what the indicator is for; over numbers it is the value to reach.
      const { exact } = topicsOf(head, words);
      if ((topic !== 'target' && topic !== 'goal') || !exact.has('goal') || !exact.has('target'))
        return topic;
      return isOfNumbers(headed, column, making) && (topic === 'target' || !hasTarget) ? 'target' : 'goal';
    });
    const dates = years.map(({ date }) => date);
    sorts.unshift({
      kind: 'indicators',
      score: columns.score,
      entries: () =>
        indicatorsOf(
          headed,
          { ...columns, topics, words: headed.heads[topics.indexOf('indicator')]! },
          dates,
          making,
        ),
    });
  }
  return sorts.reduce<(typeof sorts)[number] | undefined>(
    (best, sort) => (best && best.score >= sort.score ? best : sort),
    undefined,
  );
}
