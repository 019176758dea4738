import type { Content, Responsible, Text } from '../../format/schema.js';
import { type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
/** Somebody who is responsible, or may become so. */
export interface ResponsibleView {
    readonly said: Said;
    /** The actor's own page. */
    readonly href: string | undefined;
    /** In brackets after the name: that it is not decided, and what the responsibility covers. */
    readonly asides: readonly Said[];
    /** What they do, where the document says so: the word that they stand under. */
    readonly role?: Said;
}
/** Those who do the same: "Ansvarig", or another role. */
export interface RoleView {
    readonly label: Said;
    readonly who: readonly ResponsibleView[];
}
/**
 * Says who is responsible, and for what; not of whom the document says that they are not.
 *
 * @param undecided - What is said where nobody has taken a stand; without it, as where a matrix says so, they
 *   are left out.
 */
export declare function responsibleViews(responsible: readonly Responsible[] | null | undefined, content: Content, reader: Reader, undecided?: string): readonly ResponsibleView[];
/** Says what an actor does: the format's own words in the reader's language, others as the document has them. */
export declare const sayRole: (role: Text | undefined, reader: Reader) => Said | undefined;
/** Parts them by what they do, in the order in which the document names the roles. */
export declare function byRole(views: readonly ResponsibleView[], reader: Reader): readonly RoleView[];
/** The name of an actor, by its id, or by the words that stand for it. */
export declare function nameOf(actor: string, content: Content, reader: Reader): Said | undefined;
