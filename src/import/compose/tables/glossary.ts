import type { Term } from '../../../format/schema.js';
import type { Columns, Shape } from './columns.js';
import type { Headed } from './heads.js';
import type { TableEntry } from './table-meaning.js';
import { noteOf, onLine, tableEntry, tableRows, withGroup, type Making } from './table-row.js';

/** "Begrepp" with "Förklaring". */
export const GLOSSARY: Shape = { needs: [['term'], ['definition']], takes: ['source', 'note'] };

/** Reads a table of terms and what they mean. */
export const glossaryOf = (headed: Headed, columns: Columns, making: Making): readonly TableEntry<Term>[] =>
  tableRows(headed, columns, 'term').map((row) => {
    const note = noteOf(row, making);
    const definition = [...row.fields('definition').map(({ pieces }) => making.prose(pieces)), note].filter(
      Boolean,
    );
    const source = onLine(row.text('source'));
    const entry: Term = {
      term: onLine(row.text('term')),
      ...(definition.length && { definition: definition.join('\n\n') }),
      ...(source && { source: { title: source } }),
    };
    return withGroup(
      tableEntry(entry, row, columns.certainty, { code: 'table-heads', words: columns.words }),
      row,
    );
  });
