import type { PropertyDeclarations, TemplateResult } from 'lit';
import type { Content } from '../../format/schema.js';
import type { Reader } from '../../text/reader.js';
import { ContentWidget } from '../base/content-widget.js';
/**
 * Shows who answers for which goals: goals by actors, in groups by area, with a choice of actor.
 *
 * Every answer is a word. A row in which no actor has an answer yet is one cell that spans all actors: the eye
 * meets the word in every column, and a listener once for each goal.
 *
 * @tag samsyn-responsibility-matrix
 * @csspart matrix - The whole widget.
 * @csspart head - Label and title of the goal that is shown.
 * @csspart title - The heading.
 * @csspart nobody - The sentence that nobody has an answer yet.
 * @csspart choice - The choice of actor, and the number of goals it has.
 * @csspart scroller - Around the table; takes the focus while the table is wider than its place.
 * @csspart table - The table.
 * @csspart area - The row over an area's goals.
 * @csspart row - A goal's row.
 * @csspart box - One actor's answer; also `yes`, `no`, `open` or `unnamed`.
 * @csspart total - The row that counts each actor's answers.
 * @csspart names - What the short names stand for.
 * @csspart downloads - The buttons that save the matrix as a file.
 */
export declare class ResponsibilityMatrixElement extends ContentWidget {
    #private;
    static styles: (import("lit").CSSResult | import("lit").CSSResult[])[];
    static properties: PropertyDeclarations;
    /** Id of the actor, or the words for it, whose goals are shown; without it those of all. A reader may choose another. */
    actor: string | undefined;
    /** Whether the table is wider than its place; undefined before that is known. */
    private wide;
    /** Whether the table is laid out as a list; on a server, which does not know, it may be. */
    private listed;
    /** Whether it is about to be printed: paper may have the list, whose cells say whose they are. */
    private printed;
    protected readonly shows = "goals";
    constructor();
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected updated(): void;
    protected view(content: Content, reader: Reader): TemplateResult | undefined;
}
