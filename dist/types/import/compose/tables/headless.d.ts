import type { Grid } from './grid.js';
import type { TableMeaning } from './table-meaning.js';
import type { Making } from './table-row.js';
/** Reads a table without heads by the heading over it, and by what its cells look like. */
export declare function headlessOf(grid: Grid, making: Making): TableMeaning | undefined;
