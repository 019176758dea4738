import { findGoal } from '../../format/find.js';
import type { Content, Goal, Text } from '../../format/schema.js';
import { documentWords } from '../../locale/document/locale.js';
import { say, sayOwn, type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import { sayRole } from '../fragments/responsible.view.js';
import { actorColumnsOf, type ActorColumn } from './actors.view.js';
import { countsIn, type Counts } from './counts.view.js';

/** The document's answer to whether a goal is an actor's. */
export type Answer = 'yes' | 'no' | 'undecided';

/** One cell. Without an answer the document does not name the actor there, which is not a no. */
export interface CellView {
  readonly answer?: Answer;
  readonly note?: Said | undefined;
  /** What the actor does, where the document says so. */
  readonly roles?: readonly CellRole[];
}

/** What an actor does, in words after the answer. */
export interface CellRole {
  readonly said: Said;
  /** The word, as the file has it. */
  readonly given: Text;
}

/** The name that a goal goes by. */
export interface GoalNameView {
  readonly said: Said;
  /** It is a title and not a running text, which may have Markdown in it. */
  readonly isTitle: boolean;
}

/** One goal and its cells, one for each actor. */
export interface RowView {
  readonly id: string | undefined;
  readonly code: Said | undefined;
  readonly name: GoalNameView | undefined;
  /** Left out where the document has the label "Ansvarig" and no value. */
  readonly cells: readonly CellView[] | undefined;
  /** No actor has an answer yet: one "Inte beslutat" stands for all cells. */
  readonly open: boolean;
  /** The chosen actor has it, or may still get it. */
  readonly found: boolean;
}

/** The goals right below one goal, their area. */
export interface GroupView {
  readonly id: string | undefined;
  /** Names of the goals above the area, the outermost first. */
  readonly path: readonly Said[];
  /** Label and code. */
  readonly label: readonly Said[];
  /** Left out where there is no area, or it is the widget's title. */
  readonly name: GoalNameView | undefined;
  readonly rows: readonly RowView[];
}

/** An actor's column, and how many cells of each kind it has. */
export interface ActorView extends ActorColumn {
  readonly chosen: boolean;
  readonly counts: Counts;
  /** Those in the rows that are found. */
  readonly foundCounts: Counts;
}

/** Goals by actors. */
export interface MatrixView {
  /** What a link leads to the whole matrix by. */
  readonly id: string | undefined;
  readonly label: Said | undefined;
  readonly title: Said | undefined;
  /** Name of the goal that is shown. */
  readonly top: Said | undefined;
  readonly groups: readonly GroupView[];
  readonly actors: readonly ActorView[];
  /** The actors are committees, as far as the document says. */
  readonly committees: boolean;
  /** Every goal belongs to another one. */
  readonly below: boolean;
  readonly count: number;
  readonly found: number;
  /** No cell holds anything but "Inte beslutat". */
  readonly open: boolean;
  /** Some cell has no answer. */
  readonly unnamed: boolean;
  /** Some row has one cell for all actors, which is in no actor's column. */
  readonly joint: boolean;
}

/**
 * Says who answers for which goals.
 *
 * A goal that says something of who is responsible is a row. Goals with the same goal above them stand
 * together, before those further down.
 *
 * @param item - Id of the goal that is shown with all below it; without it all goals are.
 * @param chosen - Key of the actor whose goals are wanted: those it has, and those it may still get.
 * @param id - What a link on the page leads to the matrix by; it then has a heading of its own, whatever it shows.
 * @returns undefined where there is no such goal.
 */
export function matrixView(
  content: Content,
  reader: Reader,
  item: string | undefined,
  chosen: string | undefined,
  id?: string,
): MatrixView | undefined {
  const top = item ? findGoal(content, item) : undefined;
  if (item ? !top : !content.goals?.length) return undefined;
  const areas = top
    ? [...areasOf([{ ...top, goals: [] }], []), ...areasOf(top.goals, [top])]
    : areasOf(content.goals, []);
  const goals = areas.flatMap((area) => area.goals);
  const { actors, committees, columnOf } = actorColumnsOf(goals, content, reader);
  const wanted = actors.findIndex(({ key }) => key === chosen);
  const listed = areas.map(({ above, goals }): GroupView => ({
    ...headOf(above, top, reader),
    rows: goals.map((goal) => rowView(goal, actors.length, columnOf, wanted, reader)),
  }));
  const rows = listed.flatMap((group) => group.rows);
  const own = new Set(rows.map(({ id }) => id));
  // A goal with an answer of its own has its id there, and not a second time over those below it.
  const groups = listed.map((group) => (own.has(group.id) ? { ...group, id: undefined } : group));
  const cells = rows.flatMap((row) => row.cells ?? []);
  const label = [top?.label, top?.code].flatMap((text) => say(text, reader) ?? []);
  const foundRows = rows.filter(({ found }) => found);
  const title = say(top?.title, reader);
  return {
    id,
    label: label[0] && { ...label[0], text: label.map(({ text }) => text).join(' ') },
    title: title ?? (id === undefined ? undefined : sayOwn(documentWords(reader).responsibilities, reader)),
    top: title,
    groups,
    actors: actors.map((actor, i) => ({
      ...actor,
      chosen: i === wanted,
      counts: countsIn(rows, i),
      foundCounts: countsIn(foundRows, i),
    })),
    committees,
    below: areas.every(({ above }) => above.length),
    count: rows.length,
    found: foundRows.length,
    open: cells.length > 1 && rows.every(({ open }) => open),
    unnamed: cells.some(({ answer }) => !answer),
    joint: actors.length > 1 && rows.some(({ cells, open }) => open || !cells),
  };
}

interface Area {
  readonly above: readonly Goal[];
  readonly goals: readonly Goal[];
}
function areasOf(goals: readonly Goal[] = [], above: readonly Goal[]): readonly Area[] {
  const own = goals.filter(({ responsible }) => responsible === null || responsible?.length);
  return [
    ...(own.length ? [{ above, goals: own }] : []),
    ...goals.flatMap((goal) => areasOf(goal.goals, [...above, goal])),
  ];
}

function headOf(above: readonly Goal[], top: Goal | undefined, reader: Reader): Omit<GroupView, 'rows'> {
  const [area, ...path] = [...above].reverse();
  if (!area || area === top) return { id: undefined, path: [], label: [], name: undefined };
  return {
    id: area.id,
    path: path.reverse().flatMap((goal) => (goal === top ? [] : (goalNameOf(goal, reader)?.said ?? []))),
    label: [area.label, area.code].flatMap((text) => say(text, reader) ?? []),
    name: goalNameOf(area, reader),
  };
}

function rowView(
  goal: Goal,
  columns: number,
  columnOf: (reference: string) => number,
  wanted: number,
  reader: Reader,
): RowView {
  const cells: CellView[] | undefined = goal.responsible?.length
    ? [...Array<undefined>(columns)].map(() => ({}))
    : undefined;
  for (const part of goal.responsible ?? []) {
    const { actor, role, state = 'yes', note } = typeof part === 'string' ? { actor: part } : part;
    const column = columnOf(actor);
    const cell = cells?.[column];
    if (!cells || !cell) continue;
    // The first answer stands, as in the reader's eyes; what else an actor does is said in the same cell.
    const roles = [...(cell.roles ?? []), ...roleIn(role, reader)];
    const more = roles.length ? { roles } : {};
    if (!cell.answer) cells[column] = { answer: state, note: say(note, reader), ...more };
    else if (cell.answer === state)
      cells[column] = { ...cell, note: cell.note ?? say(note, reader), ...more };
  }
  const answer = cells?.[wanted]?.answer;
  return {
    id: goal.id,
    code: say(goal.code, reader),
    name: goalNameOf(goal, reader),
    cells,
    open: columns > 1 && !!cells?.every(({ answer, note }) => answer === 'undecided' && !note),
    found: wanted < 0 || answer === 'yes' || answer === 'undecided',
  };
}

/** What an actor does, as it stands in brackets: the format's own words within a sentence. */
function roleIn(role: Text | undefined, reader: Reader): readonly CellRole[] {
  const said = sayRole(role, reader);
  if (!role || !said) return [];
  const isOwn = said.text === say(role, reader)?.text;
  const text = isOwn ? said.text : said.text.toLocaleLowerCase(reader.words.lang);
  return [{ said: { ...said, text }, given: role }];
}

/** A goal's title, or what else it says first. */
function goalNameOf(goal: Goal, reader: Reader): GoalNameView | undefined {
  const title = say(goal.title, reader);
  if (title) return { said: title, isTitle: true };
  const texts = [goal.summary, ...(goal.aims ?? []), ...(goal.commitments ?? []), goal.body, goal.label];
  const said = texts.map((text) => say(text, reader)).find((said) => said);
  return said && { said, isTitle: false };
}
