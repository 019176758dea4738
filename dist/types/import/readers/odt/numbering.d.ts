import type { XmlNode } from '../xml.js';
import { type ListLevel } from './styles.js';
/** What a level's numbers are in a list as far as it has come. */
export interface OpenList {
    readonly id: string;
    readonly style: string;
    readonly levels: ReadonlyMap<number, ListLevel>;
    readonly counts: number[];
}
/** Counts headings and lists as they come: the file has no numbers in it. */
export declare class Numbering {
    #private;
    constructor(outline: ReadonlyMap<number, ListLevel>, styles: ReadonlyMap<string, ReadonlyMap<number, ListLevel>>);
    /** Opens a list that lies in no other: a new one, or one that goes on. */
    open({ attributes }: XmlNode, fallback: string | undefined): OpenList;
    /** The levels of a list style, for a list in a list that has one of its own. */
    levels(style: string | undefined): ReadonlyMap<number, ListLevel> | undefined;
    /** The number of the next heading of a level. */
    heading(level: number, { attributes }: XmlNode): string | undefined;
}
/** Counts a list on by an item of a level, and gives its number as drawn; undefined for a bullet and for none. */
export declare function count({ levels, counts }: OpenList, level: number, start?: number): string | undefined;
