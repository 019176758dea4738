import type { Principle } from '../../../format/schema.js';
import type { Columns, Shape } from './columns.js';
import type { Headed } from './heads.js';
import { linesOf } from './pieces-of-cell.js';
import type { TableEntry } from './table-meaning.js';
import { noteOf, tableEntry, tableRows, titleAndBody, withGroup, type Making } from './table-row.js';

/** "Princip" with what it means, or its number. */
export const PRINCIPLES: Shape = {
  needs: [['principle'], ['description', 'definition', 'number', 'note']],
  takes: ['description', 'definition', 'number', 'note'],
};

/** Reads a table of principles. A number is the principle's place in its list, and is read so. */
export const principlesOf = (
  headed: Headed,
  columns: Columns,
  making: Making,
): readonly TableEntry<Principle>[] =>
  tableRows(headed, columns, 'principle').map((row) => {
    const cell = row.fields('principle')[0];
    const { title, body } = cell ? titleAndBody(cell, linesOf(cell.pieces), making) : { title: '' };
    const described = [...row.fields('description'), ...row.fields('definition')].map(({ pieces }) =>
      making.prose(pieces),
    );
    const whole = [body, ...described, noteOf(row, making)].filter(Boolean).join('\n\n');
    const entry: Principle = { ...(title && { title }), ...(whole && { body: whole }) };
    return withGroup(
      tableEntry(entry, row, columns.certainty, { code: 'table-heads', words: columns.words }),
      row,
    );
  });
