import type { Content, Goal } from '../../format/schema.js';
import type { Reader } from '../../text/reader.js';
import { type RelationView } from '../fragments/related-documents.view.js';
import { type SectionView } from '../section/section.view.js';
import { type EntryView } from './entry.view.js';
/** A titled part of a goal, with those in it. */
export interface GoalSectionView {
    readonly section: SectionView;
    readonly within: readonly GoalSectionView[];
}
/** Parts of a goal that a document has, too. */
export interface GoalPartsView {
    readonly sections: readonly GoalSectionView[];
    /** How this goal is followed up. */
    readonly followUp: EntryView | undefined;
    /** Documents that belong to it, by how they relate to it. */
    readonly documents: readonly RelationView[];
}
/** Says what a goal's own parts hold. */
export declare function goalPartsView(goal: Goal, content: Content, reader: Reader): GoalPartsView;
