import type { Command } from './command.js';
/** All that the program can do, by name, in the order that help lists it. */
export declare const COMMANDS: Readonly<Record<string, Command>>;
