import type { Content } from '../content/schema.js';

/** The key of the content file that each widget shows an entry of. */
export const SHOWS = {
  'document-facts': 'title',
  'document-list': 'documents',
  glossary: 'glossaries',
  'goal-card': 'goals',
  'goal-grid': 'goals',
  indicator: 'indicators',
  journey: 'journeys',
  'measure-list': 'measures',
  'principle-list': 'principles',
  'responsibility-matrix': 'goals',
  'roles-table': 'roles',
  section: 'sections',
  strategy: 'title',
} as const satisfies Readonly<Record<string, keyof Content>>;

/** A widget, by its tag's last part. */
export type StaticWidget = keyof typeof SHOWS;

/** All widgets. */
export const STATIC_WIDGETS = Object.keys(SHOWS) as readonly StaticWidget[];
