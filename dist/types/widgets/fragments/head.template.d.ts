import type { Said } from '../../text/localized.js';
import { type Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
/** Parts of the head of a widget that is not a landscape. */
export interface HeadParts {
    readonly label: Said | undefined;
    readonly title: Said | undefined;
    readonly intro: Said | undefined;
}
/**
 * A widget's head: label and title in one real heading, then the intro.
 *
 * @param shape - `flat` leaves out the horizon, where the widget has its own.
 * @param titleId - Id for the title, so that a table can be named by it.
 */
export declare function headTemplate({ label, title, intro }: HeadParts, reader: Reader, shape?: 'flat' | '', titleId?: string): Renderable;
