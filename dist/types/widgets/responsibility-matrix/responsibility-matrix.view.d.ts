import type { Content, Text } from '../../format/schema.js';
import { type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import { type ActorColumn } from './actors.view.js';
import { type Counts } from './counts.view.js';
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
export declare function matrixView(content: Content, reader: Reader, item: string | undefined, chosen: string | undefined, id?: string): MatrixView | undefined;
