import type { Content } from '../../format/schema.js';
import { matchContent } from '../../import/match/match-content.js';
import type { OpenedFile, Revision, Workspace } from '../model/workspace.js';

/** Lays this year's content beside last year's file: entries that are the same keep their ids. */
export function withRevision(workspace: Workspace, earlier: OpenedFile): Workspace {
  const { content, changes } = matchContent(earlier.value as Content, workspace.content as Content);
  const revision: Revision = { earlier, later: content, changes, kept: [] };
  // Saved again, what has not changed since last year stays to the byte.
  return { ...workspace, content, opened: earlier, revision };
}
