import type { Text } from '../../format/schema.js';
import type { StatusIcon } from './status-icon.template.js';

/** Status of a measure that has an icon. */
export type MeasureStatus = 'planned' | 'ongoing' | 'done' | 'delayed' | 'stopped';

/** Statuses that an icon can show, in the order of the work. */
export const MEASURE_STATUSES: readonly (readonly [MeasureStatus, RegExp])[] = [
  ['planned', /^plan(?:ned|erad|erat)$/],
  ['ongoing', /^(?:ongoing|pågår|pågående)$/],
  ['done', /^(?:done|klart?)$/],
  ['delayed', /^(?:delayed|försena[dt])$/],
  ['stopped', /^(?:stopped|avbrut(?:en|et))$/],
];

/** Finds a measure's status by its words: one of the format's words, or its Swedish, in any language that the text is in. */
export function measureStatusOf(status: Text): MeasureStatus | undefined {
  const words = typeof status === 'string' ? [status] : Object.values(status);
  const plain = words.map((word) => word.trim().normalize('NFC').toLowerCase());
  return MEASURE_STATUSES.find(([, known]) => plain.some((word) => known.test(word)))?.[0];
}

/** The icon of each status. */
export const MEASURE_ICONS: Readonly<Record<MeasureStatus, StatusIcon>> = {
  done: 'above',
  ongoing: 'on',
  delayed: 'below',
  planned: 'waiting',
  stopped: 'broken',
};
