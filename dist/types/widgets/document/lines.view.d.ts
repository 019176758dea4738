import type { Content } from '../../format/schema.js';
import type { Reader } from '../../text/reader.js';
import type { ListKey } from './outline.js';
import type { PartView, PartContent } from './part.view.js';
import type { WidgetView } from './widget.view.js';
/** An entry that may have a line in the contents list. */
export interface TitledEntry {
    readonly id?: string | undefined;
    readonly label?: Content['title'] | undefined;
    readonly title?: Content['title'] | undefined;
    readonly code?: Content['title'] | undefined;
}
/** A part that nothing is said of. */
export declare function emptyPart(anchor: string, level: number, shows: PartContent): PartView;
/** The entries' lines in the contents list; what they hold is shown where they stand. */
export declare function entryLines(list: ListKey, entries: readonly TitledEntry[], reader: Reader, level: number): readonly PartView[];
/** The lines of widgets that have a heading of their own: of the matrix. */
export declare function widgetLines(widgets: readonly WidgetView[], reader: Reader): readonly PartView[];
