import type { RelatedDocument } from '../../../format/schema.js';
import { documentIn, relationIn } from '../facts/document-in.js';
import type { Columns, Shape } from './columns.js';
import { decisionOf } from './decisions.js';
import type { Headed } from './heads.js';
import type { TableEntry } from './table-meaning.js';
import { noteOf, onLine, paragraphs, tableEntry, tableRows, withGroup, type Making } from './table-row.js';

/** "Dokument" or "Lag", with a decision or something about it. */
export const DOCUMENTS: Shape = {
  needs: [['document'], ['decision', 'date', 'body', 'reference', 'description', 'note', 'definition']],
  takes: ['decision', 'date', 'body', 'reference', 'description', 'note', 'definition'],
};

/** Reads a table of documents that belong with this one. */
export const documentsOf = (
  headed: Headed,
  columns: Columns,
  making: Making,
): readonly TableEntry<RelatedDocument>[] =>
  tableRows(headed, columns, 'document').map((row) => {
    const title = onLine(row.text('document'));
    const described = [...row.fields('description'), ...row.fields('definition')].map(({ pieces }) =>
      making.prose(pieces),
    );
    const { note: inDecision, ...decision } = decisionOf(row, making) ?? { event: '' };
    const isDecided = Object.values(decision).some(
      (value, at) => at > 0 && value !== null && value !== undefined,
    );
    const note = paragraphs(...described, inDecision, noteOf(row, making));
    const entry: RelatedDocument = {
      ...documentIn(title, making.words, relationIn(row.group ?? making.heading, making.words)),
      ...(isDecided && { decision }),
      ...(note && { note }),
    };
    return withGroup(
      tableEntry(entry, row, columns.certainty, { code: 'table-heads', words: columns.words }),
      row,
    );
  });
