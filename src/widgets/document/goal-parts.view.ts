import type { Content, Goal, GoalSection } from '../../format/schema.js';
import { documentWords } from '../../locale/document/locale.js';
import { sayOwn } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import { documentListView, type RelationView } from '../fragments/related-documents.view.js';
import { sectionView, type SectionView } from '../section/section.view.js';
import { followUpView, type EntryView } from './entry.view.js';

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
export function goalPartsView(goal: Goal, content: Content, reader: Reader): GoalPartsView {
  return {
    sections: (goal.sections ?? []).map((section) => goalSectionView(section, content, reader)),
    followUp: goal.followUp && titledFollowUp(goal.followUp, content, reader),
    documents: documentListView(goal.documents ?? [], reader),
  };
}

const goalSectionView = (section: GoalSection, content: Content, reader: Reader): GoalSectionView => ({
  section: sectionView(section, content, reader),
  within: (section.sections ?? []).map((one) => goalSectionView(one, content, reader)),
});

function titledFollowUp(entry: NonNullable<Goal['followUp']>, content: Content, reader: Reader): EntryView {
  const view = followUpView(entry, content, reader);
  return { ...view, title: view.title ?? sayOwn(documentWords(reader).followUp, reader) };
}
