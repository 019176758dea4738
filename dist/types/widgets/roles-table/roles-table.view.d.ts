import type { Content, Roles, Source } from '../../format/schema.js';
import { type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
/** One duty, and whether the search has found it. */
export interface DutyView {
    readonly said: Said;
    readonly found: boolean;
}
/** An actor and what it does. */
export interface RoleView {
    readonly name: Said | undefined;
    readonly url: string | undefined;
    /** It is the kommun whose file this is. */
    readonly own: boolean;
    readonly duties: readonly DutyView[];
    readonly note: Said | undefined;
    /** At least one of its duties, or its name, is what is searched for. */
    readonly found: boolean;
}
/** Actors, and what each does. */
export interface RolesTableView {
    readonly id: string | undefined;
    readonly label: Said | undefined;
    readonly title: Said | undefined;
    readonly intro: Said | undefined;
    readonly rows: readonly RoleView[];
    readonly query: string;
    readonly count: number;
    readonly found: number;
    readonly note: Said | undefined;
    readonly source: Source | undefined;
}
/**
 * Says who does what, and what of it a search finds.
 *
 * @param query - What is typed in the search field; a duty is found by any part of its text, and all of an
 *   actor's duties by the actor's name.
 */
export declare function rolesTableView(roles: Roles, content: Content, reader: Reader, query: string): RolesTableView;
