import type { Command } from './command.js';
/** `samsyn render`: writes a widget as static HTML, which needs no script. */
export declare const renderCommand: Command;
