import type { Content } from '../content/schema.js';
import type { RenderOptions } from './index.js';
/**
 * Writes a whole page around a widget: its language, its title, and the style sheets that the form asks for.
 *
 * @param html - What `renderWidget` gave.
 * @param content - The content file, read.
 */
export declare function staticPage(html: string, content: Content, { lang, theme, format, base, item }: RenderOptions): Promise<string>;
