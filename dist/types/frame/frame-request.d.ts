/** A request for a framed widget, as the address of `embed.html` makes it. */
export interface FrameRequest {
    /** Name of the widget, without `samsyn-`. */
    readonly widget: string;
    /** Name of the theme, a file in `themes`. */
    readonly theme?: string;
    /** Light, dark, or as the reader's system. */
    readonly scheme?: 'light' | 'dark' | 'auto';
    /** The element's own attributes, `src` among them. */
    readonly attributes: Readonly<Record<string, string>>;
}
/** Reads what an address asks for; what has no sound form is left out. */
export declare function frameRequestOf(query: URLSearchParams): FrameRequest;
/**
 * Whether a page may show a content file: from its own origin always, from others where they are listed.
 *
 * @param list - Origins such as `https://www.exempelby.se`, parted by spaces.
 * @param src - Address of the content file, relative to the page or absolute.
 * @param page - Address of the page.
 */
export declare function mayShow(list: string, src: string, page: string): boolean;
