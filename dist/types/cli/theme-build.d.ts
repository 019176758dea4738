import type { Command } from './command.js';
/** `samsyn theme build`: writes themes as style sheets, if they pass. */
export declare const themeBuildCommand: Command;
