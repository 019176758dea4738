import type { Line } from './line.js';
/** Whether a field's result says that it has none. */
export declare function isFieldError(text: string): boolean;
/** Takes such sentences out of a line's text. */
export declare function takeErrors(line: Line): void;
