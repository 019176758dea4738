import type { RoomName } from './rooms.js';

/** Asks the builder to go on to another room. */
export const goTo = (from: Element, room: RoomName): boolean =>
  from.dispatchEvent(new CustomEvent('samsyn-room', { detail: room, bubbles: true, composed: true }));
