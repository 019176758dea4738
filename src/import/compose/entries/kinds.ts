import type { PieceKind } from '../../suggestion.js';
import * as chapter from './chapter.js';
import type { EntryKind } from './entry-kind.js';
import { contact, decision, fact } from './fact.js';
import { goal } from './goal.js';
import { heading, text } from './heading.js';
import { measure } from './measure.js';
import { principle } from './principle.js';
import { document } from './related.js';
import { responsibility } from './responsibility.js';
import { foreword, omitted, quote, title } from './section.js';
import { step } from './step.js';
import { superiorGoal } from './superior-goal.js';
import { term } from './term.js';
import { aim, commitment, topic } from './wants.js';

/** How each kind of piece becomes content. */
export const entryKinds: Readonly<Record<PieceKind, EntryKind>> = {
  title,
  heading,
  text,
  foreword,
  quote,
  summary: chapter.summary,
  vision: chapter.vision,
  goal,
  aim,
  commitment,
  topic,
  step,
  principle,
  duty: text,
  responsibility,
  measure,
  indicator: text,
  term,
  fact,
  decision,
  document,
  contact,
  'follow-up': chapter.followUp,
  funding: chapter.funding,
  participation: chapter.participation,
  'superior-goal': superiorGoal,
  omitted,
};
