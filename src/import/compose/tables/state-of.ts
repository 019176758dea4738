import { bare, isOneOf, tidy } from '../../words/says.js';
import type { Words } from '../../words/words.js';
import type { Field } from './grid.js';

export type State = 'yes' | 'no' | 'undecided';

/** Marks that are no letters, in any language; "x" is one in all that write with it. */
const YES = /^[x×✓✔☑☒✗✘●•■]{1,2}$/u;
const NO = /^[–—☐□○-]$/u;

/** What a cell of a matrix says by a mark or a word; undefined for an empty cell and for one with other words. */
export function stateOf({ tick, text }: Pick<Field, 'tick' | 'text'>, words: Words): State | undefined {
  if (tick) return tick === 'checked' ? 'yes' : 'no';
  const written = tidy(text);
  if (!written || written.length > 20) return undefined;
  const mark = bare(written) || written;
  if (isOneOf(written, words.states.undecided)) return 'undecided';
  if (YES.test(mark) || isOneOf(written, words.states.yes)) return 'yes';
  return NO.test(written) || isOneOf(written, words.states.no) ? 'no' : undefined;
}
