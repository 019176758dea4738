import type { Decision } from '../format/schema.js';
import { type SaidDate } from './dates.js';
import { type Said } from './localized.js';
import type { Reader } from './reader.js';
/** A decision in words. */
export interface SaidDecision {
    /** What was decided and by whom, "Antagen av kommunfullmäktige"; in parts where no sentence joins them. */
    readonly act: readonly Said[];
    readonly date: SaidDate | undefined;
    /** "§ 108". */
    readonly reference: Said | undefined;
    /** The document that was decided on, where it is said. */
    readonly document: Said | undefined;
    readonly note: Said | undefined;
}
/**
 * Puts a decision into words.
 *
 * @param events - The widgets' words for what was decided, by the format's.
 */
export declare function sayDecision({ event, body, date, reference, document, note }: Decision, events: Readonly<Record<string, string>>, reader: Reader): SaidDecision;
