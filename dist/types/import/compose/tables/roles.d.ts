import type { RoleEntry } from '../../../format/schema.js';
import type { Columns, Shape } from './columns.js';
import type { Headed } from './heads.js';
import type { TableEntry } from './table-meaning.js';
import { type Making } from './table-row.js';
/** "Aktör" with "Ansvar" or "Uppgifter". */
export declare const ROLES: Shape;
/** Reads a table of who does what: an actor on each row, with duties by lines or lists. */
export declare function rolesOf(headed: Headed, columns: Columns, making: Making): readonly TableEntry<RoleEntry>[];
/** Reads a table with an actor over each column, and its duties below: row by row, or in one cell. */
export declare function transposedRolesOf({ heads, rows, isSure }: Headed, making: Making): readonly TableEntry<RoleEntry>[] | undefined;
