import { compose } from './compose/compose.js';
import type { SourceDocument } from './pieces.js';
import { readSource, type SourceFailure, type SourceOptions } from './read-source.js';
import { suggest } from './suggest/suggest.js';
import type { Imported } from './suggestion.js';

/** A document as content, with the pieces that it was read into. */
export interface ImportedDocument extends Imported {
  readonly source: SourceDocument;
}

/** Reads a document of any form into content, with the way back to its source; never throws. */
export async function importDocument(
  bytes: Uint8Array,
  options: SourceOptions = {},
): Promise<ImportedDocument | SourceFailure> {
  const source = await readSource(bytes, options);
  return 'failure' in source ? source : { ...compose(source, suggest(source)), source };
}
