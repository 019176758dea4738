import { type CSSResultOrNative } from 'lit';
/**
 * Gives a shadow root its style sheets, those of the document that it is in now.
 *
 * An element may be made in one document and put into another, such as an editor's frame: it keeps its class,
 * and loses its constructed style sheets.
 */
export declare function adoptSheets(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void;
