import type { Command } from './command.js';
/** `samsyn check`: reads content files and lists what is wrong in them. */
export declare const checkCommand: Command;
