import { compose } from '../../../src/import/compose/compose.js';
import type { Piece } from '../../../src/import/pieces.js';
import { suggest } from '../../../src/import/suggest/suggest.js';
import type { Imported } from '../../../src/import/suggestion.js';
import { documentOf, heading } from './documents.fixtures.js';

/** What the import makes by itself of a document with a title and these pieces. */
export function importedOf(...pieces: readonly Piece[]): Imported {
  const document = documentOf(heading(0, 'Strategi för boende'), ...pieces);
  return compose(document, suggest(document));
}

/** The content of it. */
export const contentOf = (...pieces: readonly Piece[]): Imported['content'] => importedOf(...pieces).content;
