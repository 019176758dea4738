import type { XmlNode } from '../xml.js';
/** What a style says, its parents' words taken in. */
export interface Style {
    /** Its own name and those of its parents, as people see them, in small letters. */
    readonly names: readonly string[];
    readonly outline?: number;
    /** Name of the list style that it numbers by; empty for none. */
    readonly list?: string;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underlined?: boolean;
    readonly struck?: boolean;
    readonly raised?: boolean;
    readonly lowered?: boolean;
    readonly hidden?: boolean;
    /** In points. */
    readonly size?: number;
    /** In hundredths of the size around it. */
    readonly percent?: number;
    readonly language?: string;
    readonly rtl?: boolean;
    readonly centred?: boolean;
    readonly font?: string;
}
/** Styles by family and name. */
export declare class Styles {
    #private;
    /** Takes in a `style:style` or `style:default-style`. */
    add(node: XmlNode): void;
    /** The style of a family by its name; what the family's default says is in it. */
    of(family: string, name: string | undefined): Style;
}
/** A list style's levels, or the outline's, by their numbers from 1. */
export interface ListLevel {
    readonly format: string;
    readonly prefix: string;
    readonly suffix: string;
    readonly start: number;
    /** How many levels' numbers are drawn. */
    readonly shown: number;
    /** "%1%.%2%", as newer programs write beside the rest. */
    readonly pattern?: string;
    readonly bullet?: string;
    readonly font?: string;
}
/** Reads the levels of a `text:list-style` or `text:outline-style`. */
export declare function listLevels(node: XmlNode): ReadonlyMap<number, ListLevel>;
/** A whole number as attributes have it. */
export declare function whole(text: string | undefined): number | undefined;
