import type { Principles, Source } from '../../format/schema.js';
import { type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
/** One principle: a title, a text, or both. */
export interface PrincipleView {
    readonly id: string | undefined;
    readonly title: Said | undefined;
    readonly body: Said | undefined;
}
/** A list of principles. */
export interface PrincipleListView {
    readonly id: string | undefined;
    readonly label: Said | undefined;
    readonly title: Said | undefined;
    readonly intro: Said | undefined;
    readonly numbered: boolean;
    /** The list reads as names alone, and is set larger. */
    readonly short: boolean;
    /** What is folded: each text under its title, the whole list, or nothing. */
    readonly fold: 'texts' | 'list' | 'nothing';
    readonly items: readonly PrincipleView[];
    readonly source: Source | undefined;
}
/**
 * Says what a list of principles holds.
 *
 * @param folded - Whether the page asks for a folded list: where every principle has a title, the texts
 *   fold under their titles; else the list folds as one.
 */
export declare function principleListView(principles: Principles, reader: Reader, folded: boolean): PrincipleListView;
