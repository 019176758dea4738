import type { Content } from '../format/schema.js';
import type { WidgetName } from '../widgets/names.js';
/**
 * Takes the part of a content file that a widget shows: a page then holds no more than it needs, and fetches
 * nothing. What is left is a content file of its own.
 */
export declare function excerptOf(content: Content, widget: WidgetName, item: string | undefined): Partial<Content>;
