import type { FaultName } from './fault.js';
import { type Sentences } from '../messages/sentences.js';
type Pair = readonly [sv: string, en: string];
/**
 * What is wrong with a text that should be JSON, by what a person would call it. `before` is what stands before the
 * place in its line, and `after` what stands there.
 */
export declare const FAULTS: Readonly<Record<FaultName, Sentences>>;
/** Words said before all else of a text that is not JSON. */
export declare const NOT_JSON: Pair;
export {};
