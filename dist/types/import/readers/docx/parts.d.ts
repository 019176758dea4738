import type { Archive } from '../archive.js';
/** What a part of the file refers to. */
export interface Relationship {
    /** Last word of its type: "hyperlink", "styles". */
    readonly type: string;
    /** Name of the part, or an address. */
    readonly target: string;
}
/** Relationships of a part, by id. */
export type Relationships = ReadonlyMap<string, Relationship>;
/** Gives a part's relationships; none where the file has none. "" is the file itself. */
export declare function relationshipsOf(archive: Archive, part: string): Relationships;
/** Names of the parts of a type that a part refers to. */
export declare function targetsOf(relationships: Relationships, type: string): readonly string[];
/** Finds the part that is the document. */
export declare function mainPart(archive: Archive, relationships: Relationships): string;
