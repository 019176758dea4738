import type { Content } from '../format/schema.js';
import type { Problem } from '../read/problems.js';
import { type WidgetName } from '../widgets/names.js';
import { type Parent } from './tree.js';
/** Which widget is drawn, and what is known of the page that it will stand on. */
export interface DrawOptions {
    readonly widget: WidgetName;
    /** Id of the entry to show; without it the first of its kind. */
    readonly item?: string | undefined;
    /**
     * The content file's address, absolute or relative to the page: relative addresses in the content count from
     * it. Without it they count from the page.
     */
    readonly src?: string | undefined;
    /**
     * The page's language; without it, or where it is no language tag, the content file's. What is in it is not
     * marked: an element in a language of its own has it in `attributes`, `{ lang: 'en' }`.
     */
    readonly lang?: string | undefined;
    /** Level of the widget's heading, 1 to 6; by default 2. */
    readonly headingLevel?: number | undefined;
    /** Name of a theme, "skog". */
    readonly theme?: string | undefined;
    /** Other attributes of the element, `{ group: 'status' }`; `true` is one without a value. */
    readonly attributes?: Readonly<Record<string, string | boolean>> | undefined;
    /** Ids of entries that other widgets on the page show: a journey then leads to them and does not fold them out. */
    readonly shown?: readonly string[] | undefined;
    /**
     * Of plain HTML: what ids, and links to them, begin with. `kalix` makes `#kalix-boende` of `#boende`, so that two
     * files on one page can have the same ids.
     */
    readonly idPrefix?: string | undefined;
    /**
     * How the shadow form brings its style: in the HTML, or by the files `samsyn-<widget>.css` for a page whose
     * policy is `style-src 'self'`. Plain HTML brings none: see `plainStyles`.
     */
    readonly styles?: 'inline' | 'link' | undefined;
    /** Where Samsyn's files lie, for `styles: 'link'`; by default beside the page. */
    readonly base?: string | undefined;
}
/** A widget that has been drawn. */
export interface Drawn {
    readonly tag: string;
    /** What the element's own attributes are. */
    readonly attributes: Readonly<Record<string, string | boolean | undefined>>;
    /** The language that it was drawn for. */
    readonly lang: string;
    /** What its shadow root holds. */
    readonly root: Parent;
    /** The part of the content file that it takes. */
    readonly excerpt: Partial<Content>;
}
/** Draws a widget; where there is nothing to show, says so. */
export declare function draw(content: Content, options: DrawOptions): Promise<Drawn | {
    readonly problem: Problem;
}>;
/**
 * Says of options that they are sound.
 *
 * @throws {TypeError} where one is not.
 */
export declare function checkOptions({ widget, theme, headingLevel, idPrefix, attributes }: DrawOptions): void;
