import { type TemplateResult } from 'lit';
import type { WidgetView } from './widget.view.js';
/**
 * A widget within another: the content is handed on, not fetched.
 *
 * @param src - The content file's address, which it does not fetch either.
 */
export declare function widgetTemplate({ tag, item, content, level, anchor }: WidgetView, src: string | undefined): TemplateResult;
