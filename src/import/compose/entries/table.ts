import type { Indicator, Principle, RoleEntry, Term } from '../../../format/schema.js';
import type { ParagraphPiece, TablePiece } from '../../pieces.js';
import type { PieceKind } from '../../suggestion.js';
import { blocksMarkdown } from '../blocks.js';
import { comesFrom, leaveOver, type Entry } from '../draft.js';
import { isTitle } from '../headline.js';
import type { Holder } from '../holder.js';
import { plainOf, textOfPiece } from '../plain.js';
import { tableMeaning } from '../tables/read-table.js';
import type { ResponsibilityRow, TableMeaning } from '../tables/table-meaning.js';
import type { Leaf } from '../tree.js';
import type { EntryKind } from './entry-kind.js';
import { addDecision } from './fact.js';
import { addGoal, goalNamed } from './goal.js';
import { groupFor } from './group.js';
import { addMeasure } from './measure.js';
import { addDocument } from './related.js';

/** The kind of piece that a table of each sort is. */
export const TABLE_KINDS: Readonly<Record<TableMeaning['kind'], PieceKind>> = {
  measures: 'measure',
  roles: 'duty',
  responsibilities: 'responsibility',
  indicators: 'indicator',
  glossary: 'term',
  facts: 'fact',
  decisions: 'decision',
  documents: 'document',
  contacts: 'contact',
  principles: 'principle',
  goals: 'goal',
};

/**
 * Puts a table in the content by what it is taken for: its rows as entries where it is known to be that, else a table in
 * the text, or its rows as texts of the kind that an editor chose.
 */
export function putTable(
  { kind }: Leaf,
  table: TablePiece,
  holder: Holder,
  before: TablePiece | undefined,
  kinds: Readonly<Record<PieceKind, EntryKind>>,
): void {
  const { draft } = holder;
  if (kind === 'omitted') return leaveOver(draft, table, textOfPiece(table), 'dropped');
  if (kind === 'text' || kind === 'heading' || kind === 'title') return holder.text(table);
  const { words } = draft;
  const meaning = tableMeaning(table, { words, heading: holder.heading, before, prose: blocksMarkdown });
  if (meaning && TABLE_KINDS[meaning.kind] === kind) return putMeaning(meaning, table, holder);
  for (const piece of rowsOf(table)) kinds[kind].leaf({ piece, kind }, holder);
}

/** The rows of a table as paragraphs, their cells parted by dashes. */
const rowsOf = ({ id, place, rows, caption }: TablePiece): readonly ParagraphPiece[] =>
  [
    caption ?? '',
    ...rows.map((row) =>
      row
        .map(({ pieces }) => pieces.map(textOfPiece).join(' '))
        .filter(Boolean)
        .join(' – '),
    ),
  ]
    .filter(Boolean)
    .map((text) => ({ id, place, kind: 'paragraph', runs: [{ text }] }));

function putMeaning(meaning: TableMeaning, table: TablePiece, holder: Holder): void {
  const { draft } = holder;
  const said = [...meaning.heads, ...meaning.entries.flatMap((one) => one.said)];
  const unplaced = [...meaning.unplaced, ...meaning.entries.flatMap((one) => one.unplaced)];
  if (table.caption)
    holder.text({ id: table.id, place: table.place, kind: 'paragraph', runs: [{ text: table.caption }] });
  for (const { entry, goals } of meaning.entries) {
    const put = putEntry(meaning.kind, entry, table, holder);
    comesFrom(draft, put, '', table.id);
    if (goals.length) draft.goalNames.set(put, goals);
  }
  leaveOver(draft, table, said.join(' '), 'said-by-structure');
  leaveOver(draft, table, unplaced.join(' '), 'no-place');
}

/** Puts what a row tells in its place, and gives the entry that it stands in. */
function putEntry(kind: TableMeaning['kind'], entry: Entry, table: TablePiece, holder: Holder): Entry {
  const { draft } = holder;
  const { content } = draft;
  switch (kind) {
    case 'measures':
      return addMeasure(holder, entry);
    case 'roles':
      return pushed(groupFor<RoleEntry>('duty', holder), entry as RoleEntry);
    case 'responsibilities':
      return addResponsibility(entry as ResponsibilityRow, holder);
    case 'indicators':
      return addIndicator(entry as Indicator, holder);
    case 'glossary':
      return pushed(groupFor<Term>('term', holder), entry as Term);
    case 'facts':
      draft.facts.push({ facts: entry, piece: table.id });
      return content;
    case 'decisions':
      addDecision(draft, entry as Parameters<typeof addDecision>[1], table.id);
      return content;
    case 'documents':
      return addDocument(holder, entry as Parameters<typeof addDocument>[1]);
    case 'contacts':
      holder.stand('contacts');
      return pushed((content.contacts ??= []), entry as (typeof content.contacts)[number]);
    case 'principles':
      return pushed(groupFor<Principle>('principle', holder), entry);
    case 'goals':
      return addGoal(holder, entry);
  }
}

function pushed<T extends Entry>(list: T[], entry: T): T {
  list.push(entry);
  return entry;
}

function addIndicator(entry: Indicator, holder: Holder): Indicator {
  (holder.draft.content.indicators ??= []).push(entry);
  if (holder.goal) holder.draft.goalsOf.set(entry, holder.goal);
  else holder.stand(entry);
  return entry;
}

/** A row of a matrix is a goal that is known by its title, or one of its own below the goal around. */
function addResponsibility({ text, code, responsible }: ResponsibilityRow, holder: Holder): Entry {
  const known = goalNamed(holder.draft.content, text);
  if (known && known.responsible === undefined)
    return Object.assign(known, { responsible: [...responsible] });
  const said = isTitle(plainOf([{ text }])) && text.length <= 80 ? { title: text } : { summary: text };
  return addGoal(holder, { ...(code !== undefined && { code }), ...said, responsible: [...responsible] });
}
