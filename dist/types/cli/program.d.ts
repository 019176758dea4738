import type { Call, Command, ExitCode, Option } from './command.js';
/** The options that every command takes, unless it has one of that name itself. */
export declare const GENERAL: Readonly<Record<string, Option>>;
/**
 * Finds the command that the arguments name, and runs it.
 *
 * @param commands - By their names, of one word or two.
 */
export declare function runProgram(commands: Readonly<Record<string, Command>>, args: readonly string[], { print, complain, ask, show }: Pick<Call, 'print' | 'complain' | 'ask' | 'show'>): Promise<ExitCode>;
