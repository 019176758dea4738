import type { PropertyDeclarations, TemplateResult } from 'lit';
import type { Content } from '../../format/schema.js';
import type { Reader } from '../../text/reader.js';
import { ContentWidget } from '../base/content-widget.js';
/**
 * Shows what is to be done: measures with their text, who is responsible, when, and how far they have come.
 *
 * With `item` it shows the measures of one goal and of its sub-goals, or one measure alone. Where measures
 * serve several goals they stand under the goals' names, and where they serve none under their categories'. From
 * five measures on a reader can choose among them, by goal, category, who is responsible, status and priority, as far
 * as that parts the list. Print shows all.
 *
 * @tag samsyn-measure-list
 * @csspart measures - The whole widget.
 * @csspart filters - The choices, and the number of measures found.
 * @csspart group - Measures that stand together.
 * @csspart head - A group's head.
 * @csspart title - A group's heading.
 * @csspart list - A list of measures.
 * @csspart measure - One measure.
 * @csspart name - A measure's name.
 * @csspart assessments - How it was assessed at different times.
 * @csspart facts - Who, when, how far, and so on.
 * @csspart source - A source line.
 */
export declare class MeasureListElement extends ContentWidget {
    #private;
    static styles: (import("lit").CSSResult | import("lit").CSSResult[])[];
    static properties: PropertyDeclarations;
    /**
     * By what the measures are grouped, or `none`; else by goal where they serve several, and by category where they
     * serve none.
     */
    group: 'goal' | 'category' | 'responsible' | 'status' | 'priority' | 'none' | undefined;
    /** What is chosen in the filters. */
    private chosen;
    protected readonly shows = "measures";
    constructor();
    /** Shows all measures again, where a link leads to one that is not chosen. */
    reveal(target: Element): void;
    protected getUpdateComplete(): Promise<boolean>;
    protected prepare({ measures }: Content): Promise<unknown> | undefined;
    protected view(content: Content, reader: Reader): TemplateResult | undefined;
}
