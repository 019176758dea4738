import { withNeededVersion } from '../../format/needed-version.js';
import { compose } from '../../import/compose/compose.js';
import { suggest } from '../../import/suggest/suggest.js';
import type { SourceDocument } from '../../import/pieces.js';
import type { PieceSuggestion } from '../../import/suggestion.js';
import { type Path } from './json-path.js';
import { newId } from './new-id.js';
import { rebase } from './rebase.js';
import type { Source, Workspace } from './workspace.js';

/** A workspace of a document that has just been brought in. */
export function workspaceOf(name: string, document: SourceDocument): Workspace {
  const suggestions = suggest(document);
  const { content, origins, leftOvers } = compose(document, suggestions);
  return {
    id: newId(),
    content,
    source: { name, document, suggestions, settled: [], composed: content, origins, leftOvers },
  };
}

/** The editor's choices for some pieces. */
export type Choices = ReadonlyMap<string, Pick<PieceSuggestion, 'kind' | 'level'>>;

/**
 * Composes the content anew by the editor's choices; what was edited by hand is carried over.
 *
 * @returns The workspace, and the places of edits that the new content has no place for.
 */
export function withKinds(
  workspace: Workspace,
  choices: Choices,
): { workspace: Workspace; lost: readonly Path[] } {
  const { source } = workspace;
  if (!source) return { workspace, lost: [] };
  const suggestions = source.suggestions.map((suggestion): PieceSuggestion => {
    const choice = choices.get(suggestion.piece);
    if (!choice) return suggestion;
    return { piece: suggestion.piece, ...choice, certainty: 'certain', reason: { code: 'editor' } };
  });
  const settled = [...new Set([...source.settled, ...choices.keys()])];
  return recomposed(workspace, { ...source, suggestions, settled });
}

/**
 * Composes the content anew of a source whose pieces or kinds have been changed; what was edited by hand is carried over.
 *
 * @returns The workspace, and the places of edits that the new content has no place for.
 */
export function recomposed(
  workspace: Workspace,
  source: Source,
): { workspace: Workspace; lost: readonly Path[] } {
  const { content: composed, origins, leftOvers } = compose(source.document, source.suggestions);
  const before = workspace.source?.composed ?? workspace.content;
  const { value, lost } = rebase(before, workspace.content, composed);
  return {
    workspace: {
      ...workspace,
      content: withNeededVersion(value as object),
      source: { ...source, composed, origins, leftOvers },
    },
    lost,
  };
}
