import type { Term } from '../../../format/schema.js';
import type { Columns, Shape } from './columns.js';
import { isOneOf } from '../../words/says.js';
import type { Words } from '../../words/words.js';
import { topicsOf, type Headed } from './heads.js';
import type { TableEntry } from './table-meaning.js';
import { noteOf, onLine, tableEntry, tableRows, withGroup, type Making } from './table-row.js';

/** "Begrepp" with "Förklaring". */
const TERMS: Shape = { needs: [['term'], ['definition']], takes: ['source', 'note'] };

/** "Dokument" over "Policy" and "Plan" with what they mean: kinds of documents, each a term. */
const KINDS: Shape = { ...TERMS, needs: [['document'], ['definition']] };

/** What a table of terms has for columns. */
export const glossaryShape = ({ heads, rows }: Headed, words: Words): Shape => {
  const column = heads.findIndex((head) => topicsOf(head, words).exact.has('document'));
  const kinds = Object.values(words.kinds);
  const isKind = (text: string) => kinds.some((list) => isOneOf(text, list));
  return rows.length > 1 && column >= 0 && rows.every(({ fields }) => isKind(fields[column]!.text))
    ? KINDS
    : TERMS;
};

/** Reads a table of terms and what they mean. */
export const glossaryOf = (headed: Headed, columns: Columns, making: Making): readonly TableEntry<Term>[] =>
  tableRows(
    headed,
    { topics: columns.topics.map((topic) => (topic === 'document' ? 'term' : topic)) },
    'term',
  ).map((row) => {
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
