import type { LimitName } from '../../format/limits.js';
import type { Sentences } from './sentences.js';
/** Words for a limit that a file passes, by the limit's name. */
export declare const LIMIT_MESSAGES: Readonly<Record<`limit-${LimitName}`, Sentences>>;
