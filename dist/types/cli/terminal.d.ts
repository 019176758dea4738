import type { ReadStream, WriteStream } from 'node:tty';
import type { Call } from './command.js';
/** Gives the way to ask whoever sits at a terminal; undefined where a question would wait for ever. */
export declare function asking(input: ReadStream, output: WriteStream): Call['ask'];
/** Gives the way to show how far work has come; undefined where the lines would pile up in a file. */
export declare function showing(output: WriteStream): Call['show'];
