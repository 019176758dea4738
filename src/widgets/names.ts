/** The widgets, by what follows `samsyn-` in their tags. */
export const WIDGETS = [
  'document-facts',
  'document-list',
  'glossary',
  'goal-card',
  'goal-grid',
  'indicator',
  'journey',
  'measure-list',
  'principle-list',
  'responsibility-matrix',
  'roles-table',
  'section',
  'status-summary',
  'strategy',
] as const;
/** A widget, by its tag's last part. */
export type WidgetName = (typeof WIDGETS)[number];

/** Whether a text, or whatever it is, names a widget. */
export const isWidget = (name: unknown): name is WidgetName => WIDGETS.includes(name as WidgetName);

/** The attributes that widgets take, but for `src`. */
export const ATTRIBUTES = [
  'item',
  'heading-level',
  'lang',
  'today',
  'untitled',
  'group',
  'of',
  'folded',
  'compact',
  'actor',
  'json-ld',
] as const;
