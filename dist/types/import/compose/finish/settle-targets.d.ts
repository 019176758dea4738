import type { Draft } from '../draft.js';
/**
 * Takes the last value of an indicator that a goal is measured by for the target, where it is of the year that the
 * document ends with: a plan for 2017–2020 cannot have measured 2020.
 */
export declare function settleTargets({ content, goalNames, goalsOf }: Draft): void;
