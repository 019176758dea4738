import { type Holder } from '../holder.js';
import type { Branch } from '../tree.js';
import type { Put, TextBranch } from './entry-kind.js';
/** Key of the content that the groups of each kind of member stand in, and the key of a group's members. */
declare const GROUPS: {
    readonly step: readonly ["journeys", "steps"];
    readonly principle: readonly ["principles", "items"];
    readonly term: readonly ["glossaries", "terms"];
    readonly duty: readonly ["roles", "entries"];
};
export type GroupedKind = keyof typeof GROUPS;
/** The kind of which a heading's members are a group: all but the text before and between them is of it. */
export declare function groupedBy({ members }: Branch): GroupedKind | undefined;
/** Opens a group under its heading; the text before its members introduces it. */
export declare function openGroup(kind: GroupedKind, branch: TextBranch, holder: Holder, put: Put): void;
/** The list that an entry goes into: that of the group around or just before, or of a new one without a title. */
export declare function groupFor<T>(kind: GroupedKind, holder: Holder): T[];
/** A group under its heading, where its members are one; else what a goal has a place for, or a section. */
export declare function openHeading(branch: TextBranch, holder: Holder, put: Put): void;
export {};
