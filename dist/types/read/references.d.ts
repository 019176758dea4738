import type { FindingList, Key, Place } from './finding-list.js';
/** A reference to an id, and where it stands. */
interface Reference {
    readonly above: Place;
    readonly key: Key;
    readonly id: string;
    readonly refers: string;
}
/** The ids and references of one file, and what comes near to a misspelt name. */
export declare class References {
    #private;
    /** How many ids and references there are. */
    get length(): readonly [ids: number, references: number];
    /** Takes down an id; false if an earlier entry has it. */
    define(id: string, list: string): boolean;
    /** Takes down what an actor is called: a text, in one language or several. */
    name(text: unknown): void;
    refer(reference: Reference): void;
    /** Forgets what came after so many ids and references. */
    forget(ids: number, references: number): void;
    /**
     * Says which references lead nowhere.
     *
     * @param isPart - Whether the file has a part of that name.
     */
    check(found: FindingList, isPart: (name: string) => boolean): void;
    /**
     * Seeks the known name nearest to a misspelt one, for the first few that are misspelt.
     *
     * @param of - What the known names are names of.
     */
    nearest(word: string, known: Iterable<string>, of?: string): string | undefined;
}
export {};
