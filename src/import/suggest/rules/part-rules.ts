import { chapterRule, contentsRule } from './chapters.js';
import { goalRule, goalsRule } from './goals.js';
import {
  documentsRule,
  glossaryRule,
  measuresRule,
  principlesRule,
  stepsRule,
  superiorGoalsRule,
} from './lists.js';
import type { PartRule } from './rule.js';
import { wantsRule } from './wants.js';

/** The rules in the order that they are asked in. */
export const partRules: readonly PartRule[] = [
  contentsRule,
  wantsRule,
  goalRule,
  stepsRule,
  glossaryRule,
  principlesRule,
  measuresRule,
  documentsRule,
  superiorGoalsRule,
  goalsRule,
  chapterRule,
];
