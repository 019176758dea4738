import type { Workspace } from '../../../src/builder/model/workspace.js';
import { DraftStore } from '../../../src/builder/drafts/draft-store.js';
import type { TabMemory } from '../../../src/builder/drafts/tab-memory.js';
import { newId } from '../../../src/builder/model/new-id.js';

/** A store of drafts that no other test has. */
export const ownDrafts = (): DraftStore => new DraftStore(`test-${newId()}`);

/** What a tab remembers, in a test. */
export function memoryOf(id?: string): TabMemory {
  let kept = id;
  return { get: () => kept, set: (next) => void (kept = next) };
}

/** A workspace with a title. */
export const workspaceWith = (title: string, id = newId()): Workspace => ({
  id,
  content: { samsyn: '1.0', title, publisher: { name: 'Exempelby kommun' } },
});

/** Waits until something is so; the test's own time-out is the limit. */
export async function until(is: () => unknown): Promise<void> {
  while (!(await is())) await new Promise((resolve) => setTimeout(resolve, 5));
}
