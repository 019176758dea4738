import type { Content, Responsible } from '../../format/schema.js';
import { type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
/** Somebody who is responsible, or may become so. */
export interface ResponsibleView {
    readonly said: Said;
    /** The actor's own page. */
    readonly href: string | undefined;
    /** In brackets after the name: that it is not decided, and what the responsibility covers. */
    readonly asides: readonly Said[];
}
/**
 * Says who is responsible, and for what; not of whom the document says that they are not.
 *
 * @param undecided - What is said where nobody has taken a stand; without it, as where a matrix says so, they
 *   are left out.
 */
export declare function responsibleViews(responsible: readonly Responsible[] | null | undefined, content: Content, reader: Reader, undecided?: string): readonly ResponsibleView[];
/** The name of an actor, by its id, or by the words that stand for it. */
export declare function nameOf(actor: string, content: Content, reader: Reader): Said | undefined;
