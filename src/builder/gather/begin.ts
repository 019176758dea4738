import { newId } from '../model/new-id.js';
import type { Workspace } from '../model/workspace.js';

/** A workspace with a title, a publisher, and nothing else. */
export const beginWith = (title: string, name: string): Workspace => ({
  id: newId(),
  content: { samsyn: '1.0', language: 'sv', title, publisher: { name } },
});
