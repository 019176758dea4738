import { allGoals } from '../../../format/goal-paths.js';
import type { Content, Section } from '../../../format/schema.js';
import { bold } from '../blocks.js';
import type { Draft } from '../draft.js';

/** What makes a section more than its heading. */
const SAYS = ['body', 'byline', 'figures', 'sections', 'note'] as const;

/** Makes bold text of headings with nothing under them, but where they are a list that a text tells of. */
export function settleHeadings(draft: Draft): void {
  const { content } = draft;
  settle(draft, content.sections, false);
  for (const { followUp } of [content, ...allGoals(content.goals)]) {
    if (!followUp || followUp.body !== undefined || followUp.title === undefined) continue;
    followUp.body = bold(titleOf(followUp));
    delete followUp.title;
    delete followUp.label;
  }
}

function settle(draft: Draft, sections: Content['sections'], isToldOf: boolean): void {
  for (const section of sections ?? []) settle(draft, section.sections, section.body !== undefined);
  const bare = (sections ?? []).filter((section) => isBare(draft, section));
  if (isToldOf && bare.length === sections?.length) return;
  for (const section of bare) {
    section.body = bold(titleOf(section));
    delete section.title;
    delete section.label;
  }
}

const isBare = (draft: Draft, section: Section): boolean =>
  section.title !== undefined &&
  !SAYS.some((key) => section[key] !== undefined) &&
  !draft.standing
    .get(section)
    ?.some((part) => typeof part !== 'string' || Object.hasOwn(draft.content, part));

const titleOf = ({ label, title }: Section): string =>
  [label, title].filter((part): part is string => typeof part === 'string').join(' ');
