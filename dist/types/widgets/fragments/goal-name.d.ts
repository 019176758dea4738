import type { Goal } from '../../format/schema.js';
import { type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
/** A goal's number and name; where it has no name, what it says. */
export declare function goalName({ code, title, summary, label, id }: Goal, reader: Reader): Said;
