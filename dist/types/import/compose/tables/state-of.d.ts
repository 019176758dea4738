import type { Words } from '../../words/words.js';
import type { Field } from './grid.js';
export type State = 'yes' | 'no' | 'undecided';
/** What a cell of a matrix says by a mark or a word; undefined for an empty cell and for one with other words. */
export declare function stateOf({ tick, text }: Pick<Field, 'tick' | 'text'>, words: Words): State | undefined;
