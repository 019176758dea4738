import type { Content } from '../../format/schema.js';
import type { Reader } from '../../text/reader.js';
import type { ListKey } from './outline.js';
/** A widget that shows a part of a document. */
export interface WidgetView {
    /** Its tag, without `samsyn-`. */
    readonly tag: Tag;
    readonly item: string | undefined;
    readonly content: Content;
    readonly level: number;
    /** What the contents list leads to it by, where it has a heading that no entry of the file gives it. */
    readonly anchor?: string;
}
export type Tag = 'document-facts' | 'document-list' | 'glossary' | 'goal-card' | 'goal-grid' | 'indicator' | 'journey' | 'measure-list' | 'principle-list' | 'responsibility-matrix' | 'roles-table' | 'status-summary';
type Entry = {
    readonly id?: string | undefined;
};
/** The widgets that show each entry of a list, or all of it. */
export declare const TAGS: Partial<Record<ListKey, Tag>>;
/**
 * Chooses the widgets that show some entries of a list.
 *
 * @param whole - All entries of the list that stand anywhere by themselves.
 */
export declare function widgetViews(list: ListKey, entries: readonly Entry[], content: Content, reader: Reader, level: number, whole?: boolean): readonly WidgetView[];
export {};
