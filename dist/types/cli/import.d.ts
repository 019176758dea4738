import type { Command } from './command.js';
/** `samsyn import`: makes a content file of a document, and a report of what became of each piece of it. */
export declare const importCommand: Command;
