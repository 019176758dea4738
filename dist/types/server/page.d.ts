import type { Content } from '../format/schema.js';
import type { RenderOptions } from './index.js';
/**
 * Writes a whole page around a widget: its language, its title, its description, and its style, which is in the page
 * unless `styles` is `link`: that spares a request before anything can be shown. Where nothing in the widget heads the
 * page, the document's title does. In plain HTML a link to what the page does not have is text.
 *
 * @param html - What `renderWidget` gave.
 * @param content - The content file, read.
 * @param themeSheet - The theme's style sheet; where it is not given, or `styles` is `link`, the page links to
 *   `themes/<theme>.css`.
 */
export declare function staticPage(html: string, content: Content, { lang, theme, format, styles, base, item }: RenderOptions, themeSheet?: string): Promise<string>;
