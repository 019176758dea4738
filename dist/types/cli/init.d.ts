import type { Command } from './command.js';
/** `samsyn init`: writes a small content file to begin from. */
export declare const initCommand: Command;
