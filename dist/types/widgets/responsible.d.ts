import type { Content, Responsible } from '../content/schema.js';
import { type Said } from '../text/localized.js';
import type { Reader } from '../text/reader.js';
/** Names of those who are responsible; not of those where it is undecided, or who are not. */
export declare function responsibleNames(responsible: readonly Responsible[] | null | undefined, content: Content, reader: Reader): readonly Said[];
/** The name of an actor, by its id, or by the words that stand for it. */
export declare function nameOf(actor: string, content: Content, reader: Reader): Said | undefined;
