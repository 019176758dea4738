import type { Content } from '../../format/schema.js';
import { type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import { type SectionView } from '../section/section.view.js';
import { type EntryView } from './entry.view.js';
import type { Part } from './outline.js';
import { type WidgetView } from './widget.view.js';
/** A part of a whole document, as it stands on the page. */
export interface PartView {
    /** What the contents list leads to. */
    readonly anchor: string;
    /** Whether the part bears the anchor itself; else the entry that it shows does. */
    readonly isAnchor: boolean;
    readonly level: number;
    readonly label: Said | undefined;
    /** What the part is called in the contents list; undefined where it is not in it. */
    readonly title: Said | undefined;
    /** Whether the title has to be written over the part, since nothing in it does. */
    readonly isTitled: boolean;
    readonly shows: PartContent;
    /** Parts within, in the contents list. */
    readonly parts: readonly PartView[];
}
/** Content of a part. */
export type PartContent = {
    readonly kind: 'section';
    readonly section: SectionView;
} | {
    readonly kind: 'lead' | 'prose';
    readonly text: Said;
} | {
    readonly kind: 'items';
    readonly items: readonly Said[];
} | {
    readonly kind: 'entries';
    readonly entries: readonly EntryView[];
} | {
    readonly kind: 'widgets';
    readonly widgets: readonly WidgetView[];
};
/**
 * Says what the parts hold, and where their headings stand.
 *
 * @param level - Level of the parts' headings.
 * @param within - Whether they stand under the heading of a section, and need none of their own.
 */
export declare function partViews(parts: readonly Part[], content: Content, reader: Reader, level: number, within?: boolean): readonly PartView[];
