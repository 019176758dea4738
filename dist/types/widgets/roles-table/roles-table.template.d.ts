import { type TemplateResult } from 'lit';
import type { Reader } from '../../text/reader.js';
import type { RolesTableView } from './roles-table.view.js';
/**
 * A table with a row for each actor. The roles are written out, since a narrow container lays the rows out
 * as a list, and some browsers then forget that it is a table.
 */
export declare function rolesTableTemplate(table: RolesTableView, reader: Reader, onSearch: (event: InputEvent) => void): TemplateResult;
