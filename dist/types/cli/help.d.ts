import type { Command, Language, Option } from './command.js';
/** Writes what the program can do, command by command. */
export declare function helpText(commands: Readonly<Record<string, Command>>, general: Readonly<Record<string, Option>>, language: Language): string;
