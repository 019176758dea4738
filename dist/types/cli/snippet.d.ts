import type { Command } from './command.js';
/** `samsyn snippet`: writes what is pasted into a page to show a widget, with hints of all that it will fetch. */
export declare const snippetCommand: Command;
