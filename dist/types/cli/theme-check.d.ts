import type { Command } from './command.js';
/** `samsyn theme check`: reads token files and checks that their colours can be told apart. */
export declare const themeCheckCommand: Command;
