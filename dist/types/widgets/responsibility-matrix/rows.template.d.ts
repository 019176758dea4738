import { nothing, type TemplateResult } from 'lit';
import type { Reader } from '../../text/reader.js';
import type { ActorView, GroupView, MatrixView } from './responsibility-matrix.view.js';
/** What `headers` may be: ids, or the attribute left out. */
type Headers = string | typeof nothing;
/** Id of the head of an actor's column. */
export declare const headId: (column: number) => string;
/** The head of an actor's column: its short name to the eye, the whole one too to a listener. */
export declare function actorHead({ short, name, chosen }: ActorView, id: Headers): TemplateResult;
/** How the rows are laid out. */
export interface RowLayout {
    /** No cell spans another's place: the table is laid out as a list, or each row by itself. */
    readonly apart: boolean;
    /** Each cell says whose it is, for where it is laid out as a list. */
    readonly keyed: boolean;
}
/** An area's row, and a row for each of its goals. */
export declare function groupTemplate(group: GroupView, matrix: MatrixView, layout: RowLayout, reader: Reader): TemplateResult;
/**
 * How many answers of each kind every actor has: of the goals that are shown. Paper shows all goals, whatever is
 * chosen, and so counts all.
 */
export declare function totalTemplate({ actors, joint, found, count }: MatrixView, { apart }: RowLayout, reader: Reader): TemplateResult;
export {};
