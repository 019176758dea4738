import { type Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
/** A file that a reader may take home. */
export interface Download {
    /** Name of the file, with its ending. */
    readonly name: string;
    /** Media type, `text/csv`. */
    readonly type: string;
    /** What the button says. */
    readonly label: string;
    /** Makes the file's text, when it is asked for. */
    readonly text: () => string;
}
/** A file that takes a while to make. */
export interface LateDownload extends Pick<Download, 'name' | 'label'> {
    /** Makes the file, when a button asks for it. */
    readonly file: (button: Element) => Promise<Blob>;
}
/**
 * Buttons that save what a widget shows as files. Nothing is sent anywhere.
 *
 * @param of - Id of the title of what is saved, which tells the buttons of a page apart.
 */
export declare function downloads(files: readonly (Download | LateDownload)[], reader: Reader, of?: string): Renderable;
