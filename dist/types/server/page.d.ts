import type { Content } from '../content/schema.js';
import type { RenderOptions } from './index.js';
/**
 * Writes a whole page around a widget: its language, its title, and the style that the form asks for, which
 * is in the page unless `styles` is `link`: that spares plain HTML a request before it can be shown.
 *
 * @param html - What `renderWidget` gave.
 * @param content - The content file, read.
 */
export declare function staticPage(html: string, content: Content, { lang, theme, format, styles, base, item }: RenderOptions): Promise<string>;
