import type { Brackets, Frame } from './brackets.js';
import type { Fault } from './fault.js';
import { type Tokens } from './tokens.js';
/** Something else than a comma or the end, where a value has ended. */
export declare function faultForComma(tokens: Tokens, brackets: Brackets, frame: Frame): Fault;
/** Something else than a key, where there should be one. `comma` is where the one before stands. */
export declare function faultForKey(tokens: Tokens, brackets: Brackets, frame: Frame, comma?: number): Fault;
/** Something else than a colon after a key. */
export declare function faultForColon(tokens: Tokens, brackets: Brackets, frame: Frame, key: number, comma?: number): Fault;
/** Names what stands after the last bracket, where nothing should. */
export declare function faultAfterEnd(tokens: Tokens, brackets: Brackets): Fault | undefined;
