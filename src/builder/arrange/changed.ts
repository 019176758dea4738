import type { Piece } from '../../import/pieces.js';
import type { PieceSuggestion } from '../../import/suggestion.js';
import { recomposed } from '../model/choose-kinds.js';
import type { Path } from '../model/json-path.js';
import type { Source, Workspace } from '../model/workspace.js';

/** A workspace whose pieces were arranged anew, and the places of edits that had nowhere to go. */
export interface Arranged {
  readonly workspace: Workspace;
  readonly lost: readonly Path[];
  /** Id of the piece that the editor goes on with. */
  readonly piece?: string;
}

/** What arranging changes of a source. */
interface Parts {
  readonly pieces: readonly Piece[];
  readonly suggestions?: readonly PieceSuggestion[];
  readonly settled?: readonly string[];
  readonly omissions?: Source['document']['omissions'];
}

/** Composes a workspace anew of other pieces. */
export function changed(workspace: Workspace, source: Source, parts: Parts, piece?: string): Arranged {
  const { pieces, omissions = source.document.omissions, ...rest } = parts;
  const document = { ...source.document, pieces, omissions };
  return {
    ...recomposed(workspace, { ...source, ...rest, document }),
    ...(piece !== undefined && { piece }),
  };
}
