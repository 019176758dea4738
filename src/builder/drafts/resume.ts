import type { WorkspaceStore } from '../model/workspace-store.js';
import { goTo } from '../shell/go-to.js';
import type { Draft } from './draft.js';
import type { DraftStore } from './draft-store.js';
import { DRAFT_WORDS as WORDS } from './draft.words.js';
import { withTitle } from './with-title.js';
import { roomFor } from './room-for.js';

/**
 * Goes on with a draft, in the room that it had come to.
 *
 * @param from - The element that it was asked for in.
 * @returns Whether the draft was there.
 */
export async function resume(
  from: Element,
  { id, title }: Draft,
  store: WorkspaceStore,
  drafts: DraftStore,
): Promise<boolean> {
  const isOpen = id === store.current?.id;
  const workspace = isOpen ? store.current : await drafts.read(id).catch(() => undefined);
  if (!workspace) return false;
  if (!isOpen) store.change(withTitle(WORDS.resumed, title), workspace);
  goTo(from, roomFor(workspace));
  return true;
}
