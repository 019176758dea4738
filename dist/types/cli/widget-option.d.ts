import type { Option } from './command.js';
/** `--widget`, of every command that shows one. */
export declare const widgetOption: Option;
