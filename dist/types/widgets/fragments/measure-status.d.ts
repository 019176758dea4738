import type { Text } from '../../format/schema.js';
import type { StatusIcon } from './status-icon.template.js';
/** Status of a measure that has an icon. */
export type MeasureStatus = 'planned' | 'ongoing' | 'done' | 'delayed' | 'stopped';
/** Statuses that an icon can show, in the order of the work. */
export declare const MEASURE_STATUSES: readonly (readonly [MeasureStatus, RegExp])[];
/** Finds a measure's status by its words: one of the format's words, or its Swedish, in any language that the text is in. */
export declare function measureStatusOf(status: Text): MeasureStatus | undefined;
/** The icon of each status. */
export declare const MEASURE_ICONS: Readonly<Record<MeasureStatus, StatusIcon>>;
