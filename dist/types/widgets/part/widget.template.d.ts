import { type TemplateResult } from 'lit';
import type { WidgetView } from './widget.view.js';
/** A widget within another: the content is handed on, not fetched. */
export declare function widgetTemplate({ tag, item, content, level }: WidgetView): TemplateResult;
