import type { ContentCode, Finding } from './problems.js';
type JsonObject = Readonly<Record<string, unknown>>;
/** Something that is sound, and is hardly what was meant. */
type Slip = Required<Pick<Finding, 'details'>> & {
    readonly code: ContentCode;
};
/** Tells of an address, or a key `email`, that leads nowhere. */
export declare const oddText: (form: string, key: string | number, value: string) => Slip | undefined;
/** Tells of an address that a browser takes for one on the file's own site, though it names another. */
export declare function oddAddress(address: string): Slip | undefined;
/** The words of an entry's keys, by what a person writes for them. */
export type OwnWords = ReadonlyMap<string, ReadonlyMap<string, string>>;
/** Gives the keys of an entry whose values the format has words of its own for; of most entries there are none. */
export declare const ownWordsIn: (entry: string) => OwnWords | undefined;
/** Tells of a word for which the format has one of its own: `Klar` where `done` would be known for what it is. */
export declare function ownWord(own: OwnWords, key: string, value: unknown): Slip | undefined;
/** Gives the words of a document's own scale, in all languages and by their ids: a status may well mean one of them. */
export declare const scaleWords: (statuses: unknown) => ReadonlySet<string>;
/** Whether a value is one of the words of the document's own scale. */
export declare const isScaleWord: (scale: ReadonlySet<string>, key: string, value: unknown) => boolean;
/**
 * Tells of headings with nothing under them: an entry's own, and those of the sections in it, by their numbers.
 *
 * Headings alone, below a text that tells of them, are a list of what there will be.
 */
export declare function bareHeadings(entry: string, value: JsonObject): readonly (Slip & {
    readonly section?: number;
})[];
export {};
