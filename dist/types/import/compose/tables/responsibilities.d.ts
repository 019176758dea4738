import type { Headed } from './heads.js';
import type { ResponsibilityRow, TableEntry } from './table-meaning.js';
import { type Making } from './table-row.js';
/**
 * Reads a matrix: rows of goals or duties, a column for each actor, and marks.
 *
 * Three states. A mark or a word for it is its own. A tick box that is not ticked says "no" where any box of the table
 * is ticked; where none is, nobody has filled the table in, and all are undecided. An empty cell says "no" in a table
 * of ticks or x-es, and is undecided where the table has a mark of its own for "no", or has no marks at all.
 */
export declare function responsibilitiesOf(headed: Headed, making: Making): readonly TableEntry<ResponsibilityRow>[] | undefined;
