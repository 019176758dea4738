import { isEqual } from '../model/rebase.js';
import type { Workspace } from '../model/workspace.js';
import type { RoomName } from '../shell/rooms.js';

/** The room to go on in: a document that has only been read is put in order first. */
export const roomFor = ({ content, source }: Workspace): RoomName =>
  source && isEqual(source.composed, content) ? 'arrange' : 'write';
