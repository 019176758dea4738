/** The widgets, by what follows `samsyn-` in their tags. */
export declare const WIDGETS: readonly ["document-facts", "document-list", "glossary", "goal-card", "goal-grid", "indicator", "journey", "measure-list", "principle-list", "responsibility-matrix", "roles-table", "section", "status-summary", "strategy"];
/** A widget, by its tag's last part. */
export type WidgetName = (typeof WIDGETS)[number];
/** Whether a text, or whatever it is, names a widget. */
export declare const isWidget: (name: unknown) => name is WidgetName;
/** The attributes that widgets take, but for `src`. */
export declare const ATTRIBUTES: readonly ["item", "heading-level", "lang", "today", "untitled", "group", "of", "folded", "compact", "actor", "json-ld"];
