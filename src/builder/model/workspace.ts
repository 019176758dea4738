import type { SourceDocument } from '../../import/pieces.js';
import type { Change } from '../../import/match/match-content.js';
import type { LeftOver, Origin, PieceSuggestion } from '../../import/suggestion.js';

/** A document that was brought in, and what its pieces are taken for. */
export interface Source {
  /** Name of the file, "strategi.docx"; "" for what was pasted. */
  readonly name: string;
  readonly document: SourceDocument;
  /** One for each piece, an editor's own choices among them. */
  readonly suggestions: readonly PieceSuggestion[];
  /** Ids of the pieces whose kind the editor has chosen or agreed to. */
  readonly settled: readonly string[];
  /** The content as it was composed, before any edit: what edits are told from. */
  readonly composed: object;
  readonly origins: readonly Origin[];
  readonly leftOvers: readonly LeftOver[];
}

/** A file as it was opened: saved again, all that was not changed stays to the byte. */
export interface OpenedFile {
  readonly name: string;
  readonly text: string;
  readonly value: unknown;
}

/** Last year's file beside this year's document. */
export interface Revision {
  readonly earlier: OpenedFile;
  /** This year's content with last year's ids, before any choice. */
  readonly later: object;
  readonly changes: readonly Change[];
  /** Places among the changes of those that are as last year, by the editor's choice. */
  readonly kept: readonly number[];
}

/** All that the builder holds; immutable, and plain data, so that it can be kept in the browser's storage. */
export interface Workspace {
  /** Tells drafts apart. */
  readonly id: string;
  readonly content: object;
  readonly source?: Source;
  readonly opened?: OpenedFile;
  readonly revision?: Revision;
  /** What the editor has chosen in the last room, by the names of its questions. */
  readonly publish?: Readonly<Record<string, unknown>>;
}

/** A name for the content file, "strategi.json". */
export function fileNameOf({ opened, source }: Workspace): string {
  const base = (opened ?? source)?.name.replace(/\.[^.]*$/, '');
  return `${base || 'innehall'}.json`;
}
